/** An entry of a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/**
 * How the workspace reads: Node's file system, the editor's for virtual and web folders, or a map in a test.
 * Paths are absolute with `/` between names; URIs do as well where the host reads URIs.
 */
export interface Files {
  /** The text of a file without a byte-order mark; `undefined` where there is none that can be read. */
  read(path: string): Promise<string | undefined>;
  /** What a folder holds; nothing where there is no such folder. */
  list(path: string): Promise<readonly FolderEntry[]>;
  /** The path with its symbolic links followed; the path itself where the host has no links. */
  realPath?(path: string): Promise<string>;
}
