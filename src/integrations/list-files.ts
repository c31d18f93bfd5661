import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file below a folder whose name ends as given. */
export async function listFiles(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}
