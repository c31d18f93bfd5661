const { spawn } = require('node:child_process');
const { readFileSync, rmSync } = require('node:fs');
const { resolve, sep } = require('node:path');
const { nodePackage } = require('./find-node.cjs');
const { Trouble } = require('./trouble.cjs');

/** npm's own record of what is installed, which it writes when all else is done. */
const record = 'node_modules/.package-lock.json';

/** @returns {Record<string, { version: string, optional?: boolean, devOptional?: boolean }>} by path */
const packagesOf = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether every package of the lock file is here in its version; of optional ones, the pinned Node alone. */
function isInstalled() {
  const wanted = Object.entries(packagesOf('package-lock.json')).filter(([path]) => path !== '');
  const pinnedNode = `node_modules/${nodePackage()}`;
  try {
    const present = packagesOf(record);
    return wanted.every(([path, { version, optional, devOptional }]) => {
      if (present[path]) return present[path].version === version;
      return path !== pinnedNode && (optional || devOptional);
    });
  } catch {
    return false;
  }
}

/** npm’s codes for a registry that cannot be reached. */
const unreachable =
  /\b(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED)\b/;

/**
 * Runs npm ci with the npm and the Node that this process was started by, so without a shell.
 * @returns {Promise<{ code: number | null, errors: string }>}
 */
function npmCi(/** @type {string} */ npm) {
  const options = [
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    // What is cached is taken without asking the registry: the lock file pins it by its hash.
    '--prefer-offline',
    // By default npm falls silent for more than a minute where there is no network.
    '--fetch-retry-mintimeout=1000',
    // The packages want the pinned Node, which this very step installs.
    '--engine-strict=false',
    // Whatever the machine is set to: production leaves out the tests' packages, for one.
    '--include=dev',
    '--include=optional',
  ];
  const node = process.env.npm_node_execpath ?? process.execPath;
  const child = spawn(node, [npm, 'ci', ...options], { stdio: ['ignore', 'inherit', 'pipe'] });
  process.once('SIGINT', () => {});
  process.once('SIGTERM', () => child.kill());
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
    process.stderr.write(chunk);
  });
  return new Promise((done) => child.on('close', (code) => done({ code, errors })));
}

/** @returns {string | undefined} npm’s own file; nothing if npm did not start this process, or may not install */
function usableNpm() {
  // Windows deletes no program that runs, and npm 11 starts scripts with the pinned Node, which npm ci replaces.
  const replaced = process.platform === 'win32' && process.execPath.startsWith(resolve('node_modules') + sep);
  const npm = process.env.npm_execpath;
  return npm?.endsWith('npm-cli.js') && !replaced ? npm : undefined;
}

/**
 * Installs exactly what the lock file names, unless it is here already.
 * @throws {Trouble} if npm could not
 */
async function installIfNeeded() {
  if (isInstalled()) return;
  const npm = usableNpm();
  if (!npm) throw new Trouble('Packages are missing or have changed. Run npm ci, and then this again.');
  console.log('Installing the packages named in package-lock.json …');
  // An install that is cut short must not pass for a whole one.
  rmSync(record, { force: true });
  const { code, errors } = await npmCi(npm);
  if (code === 0) return;
  if (code === null) throw new Trouble('The install was stopped. The next command begins it anew.');
  throw new Trouble(
    unreachable.test(errors)
      ? 'The npm registry could not be reached. Check the connection, and run this again.'
      : 'npm could not install the packages; what it said is above. Mend that, and run this again.',
  );
}

module.exports = { installIfNeeded };
