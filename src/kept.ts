/** Files that take long to make, kept from one build to the next. */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface Kept {
  /**
   * The content of a file of the folder, which is made if it is not there. Under a key made of all that it depends on,
   * whatever is there is right, whichever build made it.
   *
   * @param path from the folder: the key, a slash, and a name
   */
  keep(path: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
  /** How many were made, because they were not there. */
  made(): number;
  /** Removes every file from the folder that was not asked for. */
  dropOthers(): Promise<void>;
}

/** Writes a file in one step, so that a build which is stopped half-way leaves no half of it under a good name. */
async function writeWhole(file: string, content: Uint8Array): Promise<void> {
  const draft = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(draft, content);
  await rename(draft, file);
}

/** What is kept in a folder. */
export function keptIn(folder: string): Kept {
  const keys = new Set<string>();
  let made = 0;
  return {
    async keep(path, make) {
      keys.add(dirname(path));
      const file = join(folder, path);
      const known = await readFile(file).catch(() => undefined);
      if (known) return known;
      const content = await make();
      await writeWhole(file, content);
      made++;
      return content;
    },
    made: () => made,
    async dropOthers() {
      const entries = await readdir(folder, { withFileTypes: true });
      const others = entries.filter((entry) => entry.isDirectory() && !keys.has(entry.name));
      await Promise.all(others.map(({ name }) => rm(join(folder, name), { recursive: true })));
    },
  };
}
