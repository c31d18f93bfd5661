/**
 * Makes package-lock.json whole again after `npm install`: `npm run lockfile`. npm leaves out optional packages of
 * other platforms that its registry could not give at that moment, and the hash of some; `npm ci` then stops on the
 * first, and takes the second unchecked.
 *
 * Packages that stand without a hash, with the reason: none at present. What no registry gives is named when this runs.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

interface Entry {
  version: string;
  integrity?: string;
  optional?: boolean;
  optionalDependencies?: Record<string, string>;
}

const file = 'package-lock.json';
const lock: { packages: Record<string, Entry> } = JSON.parse(readFileSync(file, 'utf8'));

/** What the registry says of a package, in the words of the lock file; nothing if it has no such package. */
function registryEntry(name: string, version: string): Partial<Entry> | undefined {
  const fields = ['cpu', 'engines', 'libc', 'license', 'os', 'dist.integrity'];
  const npm = [process.env.npm_execpath ?? '', 'view', `${name}@${version}`, ...fields, '--json'];
  try {
    const answer = execFileSync(process.execPath, npm, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { 'dist.integrity': integrity, ...rest } = JSON.parse(answer);
    return { ...rest, integrity };
  } catch {
    return undefined;
  }
}

/** Optional packages that another one asks for in one version, and that the lock file has lost. */
function lostEntries(): [path: string, entry: Entry][] {
  return Object.values(lock.packages)
    .flatMap(({ optionalDependencies }) => Object.entries(optionalDependencies ?? {}))
    .filter(([name, version]) => /^\d+\.\d+\.\d+$/.test(version) && !lock.packages[`node_modules/${name}`])
    .map(([name, version]) => [`node_modules/${name}`, { version, optional: true }]);
}

const without: string[] = [];
for (const [path, entry] of [...Object.entries(lock.packages), ...lostEntries()]) {
  if (path === '' || entry.integrity) continue;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const known = registryEntry(name, entry.version);
  if (!known?.integrity) without.push(`${name}@${entry.version}`);
  lock.packages[path] = { ...entry, ...known };
}
lock.packages = Object.fromEntries(
  Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')),
);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(
  without.length > 0
    ? `${file} has packages without a hash, because the registry gives none:\n  ${without.join('\n  ')}`
    : `${file} is whole: every package has its hash.`,
);
