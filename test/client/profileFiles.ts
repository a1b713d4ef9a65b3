import { filesBelow } from '../support/sources';

/** The built-in kinds of report, one file each. */
export function profileFiles(): readonly string[] {
  return filesBelow('server/src/core/profiles', '.json').filter((file) => !file.endsWith('.schema.json'));
}
