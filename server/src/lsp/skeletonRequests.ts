import { createSkeleton } from '../core/index';
import { ZhupiMethod, type ProfileChoice, type ProfilesParams, type SkeletonParams } from '../protocol';
import type { Session } from './session';
import type { Setup } from './setups';
import { say } from './words';

/** What a document that is not there yet counts as: an unsaved one in the first open folder. */
const newDocument = 'untitled:zhupi-new-report';

/** Registers what is asked before there is a report: the kinds to choose from, and the text to begin with. */
export function registerSkeletonRequests(session: Session): void {
  const { connection, guard } = session;
  connection.onRequest(
    ZhupiMethod.profiles,
    guard('profiles', [], async (params: ProfilesParams): Promise<readonly ProfileChoice[]> => {
      const setup = await setupFor(session, params);
      return setup.service.profiles.map(({ id, name }) => ({ id, name: say({ setup }, name) }));
    }),
  );
  connection.onRequest(
    ZhupiMethod.skeleton,
    guard('skeleton', null, async ({ profile, year, issuer, ...params }: SkeletonParams) => {
      const { service } = await setupFor(session, params);
      const kind = service.profiles.find(({ id }) => id === profile);
      return kind ? createSkeleton(kind, { year, issuer }) : null;
    }),
  );
}

async function setupFor({ setups }: Session, { textDocument }: ProfilesParams): Promise<Setup> {
  if (textDocument !== undefined) return setups.of(textDocument.uri);
  try {
    return await setups.of(newDocument);
  } finally {
    setups.forget(newDocument);
  }
}
