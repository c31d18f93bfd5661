import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** Installs the packages of a folder with a lock file of its own, unless they are those of that file already. */
export function installFolder(folder: string) {
  const made = `${folder}/node_modules/.package-lock.json`;
  if (existsSync(made) && statSync(made).mtimeMs >= statSync(`${folder}/package-lock.json`).mtimeMs) return;
  console.log(`Installing the packages of ${folder} …`);
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
