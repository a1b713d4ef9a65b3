import { countProblems } from '../core/index';
import { ZhupiMethod, type StatusParams } from '../protocol';
import type { Session, View } from './session';

/** Tells the client what its status item shows for a document that was just checked. */
export function tellStatus({ connection, client }: Session, view: View): void {
  const { options } = client;
  if (!(options.showsStatus ?? options.opensRulePages ?? false)) return;
  const { profile, reportYear } = view.report;
  const { errors, warnings } = countProblems(view.findings());
  const params: StatusParams = {
    uri: view.uri,
    errors,
    warnings,
    ...(profile ? { profile: { id: profile.id, name: profileName(view) } } : {}),
    ...(reportYear === undefined ? {} : { reportYear }),
  };
  void connection.sendNotification(ZhupiMethod.status, params);
}

/** The name of the report's kind in the language of messages; empty where it has none. */
export function profileName({ report, setup }: View): string {
  const name = report.profile?.name;
  return (setup.locale === 'en' ? name?.en : name?.zh) ?? '';
}
