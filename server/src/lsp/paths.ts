import { URI } from 'vscode-uri';

/**
 * The path that the workspace knows a document by: `/a/b.txt` or `c:/a/b.txt` on disk, `scheme://host/a/b.txt`
 * elsewhere, names as people write them. Undefined for documents that lie nowhere, as unsaved ones.
 */
export function pathOfUri(uri: string): string | undefined {
  const { scheme, authority, path } = URI.parse(uri);
  if (!path.startsWith('/')) return undefined;
  if (scheme !== 'file') return `${scheme}://${authority}${path}`;
  if (authority !== '') return `//${authority}${path}`;
  return /^\/[A-Za-z]:/.test(path) ? path.slice(1, 2).toLowerCase() + path.slice(2) : path;
}

/** The uri of such a path. */
export function uriOfPath(path: string): string {
  const elsewhere = /^([A-Za-z][\w+.-]{1,40}):\/\/([^/]{0,255})(\/.*)$/s.exec(path);
  if (elsewhere) return URI.from({ scheme: elsewhere[1] ?? '', authority: elsewhere[2] ?? '', path: elsewhere[3] ?? '/' }).toString(); // prettier-ignore
  return URI.file(path).toString();
}

/** Whether a path lies on the disk of the machine that the server runs on. */
export function isOnDisk(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}
