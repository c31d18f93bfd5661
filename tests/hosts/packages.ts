import { spawnSync } from 'node:child_process';

/** True if Debian’s package is installed. */
function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg-query', ['--status', name]);
  return `${stdout}`.includes('Status: install ok installed');
}

/**
 * Installs those of Debian’s packages that are missing, where this is root’s to do.
 * @throws naming what is missing, where it cannot be installed
 */
export function install(packages: readonly string[]): void {
  const missing = packages.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  // Another apt may be at work, and is waited for.
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=600', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    }).status === 0;
  if (process.getuid?.() === 0) {
    console.log(`Installing ${missing.join(', ')} …`);
    if (apt('update') && apt('install', '--yes', '--no-install-recommends', ...missing)) return;
  }
  const names = missing.join(' ');
  throw new Error(
    `What is tested comes from Debian’s packages; missing: ${names}. As root: apt-get update && apt-get install ${names}`,
  );
}
