const { spawn } = require('node:child_process');
const { readFileSync, rmSync } = require('node:fs');
const { join, resolve, sep } = require('node:path');
const { isNewEnough, nodeFile, nodePackage, runs } = require('./find-node.cjs');
const { Trouble } = require('./trouble.cjs');

/** npm's own record of what is installed, which it writes when all else is done. */
const record = 'node_modules/.package-lock.json';

/**
 * @typedef {{ version: string, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Package
 * @returns {Record<string, Package>} by path
 */
const packagesOf = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Whether a package is the native part that some other one needs on this very kind of machine. */
function isForThisMachine(/** @type {Package} */ { os, cpu, libc }) {
  if (!os?.includes(process.platform) || !cpu?.includes(process.arch)) return false;
  const { header } = /** @type {any} */ (process.report.getReport());
  return !libc || libc.includes(header.glibcVersionRuntime ? 'glibc' : 'musl');
}

/** Whether every package of the lock file is here in its version; of optional ones, those for this machine. */
function isInstalled() {
  const wanted = Object.entries(packagesOf('package-lock.json')).filter(([path]) => path !== '');
  try {
    const present = packagesOf(record);
    return wanted.every(([path, entry]) => {
      const found = present[path];
      if (found) return found.version === entry.version;
      return (entry.optional || entry.devOptional) && !isForThisMachine(entry);
    });
  } catch {
    return false;
  }
}

/** npm’s codes for a registry that cannot be reached. */
const unreachable =
  /\b(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED)\b/;

/** What npm is told besides what to do, whatever the machine is set to. */
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
  // Production leaves out the tests' packages, for one.
  '--include=dev',
  '--include=optional',
];

/**
 * Runs npm without a shell.
 * @returns {Promise<{ code: number | null, errors: string, stopped: boolean }>} what it complains of, and whether someone
 *   stopped it
 */
function runNpm(/** @type {string} */ node, /** @type {string[]} */ args) {
  const child = spawn(node, [...args, ...options], { stdio: ['ignore', 'inherit', 'pipe'] });
  let stopped = false;
  // A terminal sends Ctrl+C to npm too, which clears up what it has begun; this process only has to outlive it.
  process.once('SIGINT', () => {
    stopped = true;
  });
  process.once('SIGTERM', () => {
    stopped = true;
    child.kill();
  });
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, errors, stopped })));
}

/** Lets npm install. @throws {Trouble} if it could not */
async function install(/** @type {string} */ node, /** @type {string[]} */ args) {
  const { code, errors, stopped } = await runNpm(node, args);
  if (code === 0) return;
  if (stopped) {
    throw new Trouble('The install was stopped. The next command begins it anew.');
  }
  if (unreachable.test(errors)) {
    throw new Trouble('The npm registry could not be reached. Check the connection, and run this again.');
  }
  const said = errors.replace(/^npm \S+ +at .+\n/gm, '');
  throw new Trouble(
    `${said}\nnpm could not install the packages, for the reason above. Mend that, and run this again.`,
  );
}

/** @returns {string | undefined} npm’s own file; nothing if npm did not start this process, or may not install */
function usableNpm() {
  // Windows deletes no program that runs, and npm 11 starts scripts with the pinned Node, which npm ci replaces.
  const replaced = process.platform === 'win32' && process.execPath.startsWith(resolve('node_modules') + sep);
  const npm = process.env.npm_execpath;
  return npm?.endsWith('npm-cli.js') && !replaced ? npm : undefined;
}

/** Whether this npm, on its Node, installs everything. npm tells both as `npm/10.8.2 node/v20.20.2 …`. */
function installsAll() {
  const [, npm, node] = /^npm\/(\d+)\S* node\/(\S+)/.exec(process.env.npm_config_user_agent ?? '') ?? [];
  return Number(npm) >= 10 && isNewEnough(node ?? '');
}

/**
 * Brings the pinned Node and an npm that is not old, apart from the packages. npm leaves out optional packages that
 * want a newer Node than it runs on, and npm 9 those made for glibc too: the bundler's native part is one.
 */
async function bringInstaller(/** @type {string} */ node, /** @type {string} */ npm) {
  const folder = resolve('.cache/installer');
  const name = nodePackage();
  if (!name) return { node, npm };
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  await install(node, [
    npm,
    'install',
    '--prefix',
    folder,
    `${name}@${optionalDependencies[name]}`,
    'npm@11.19.1',
  ]);
  const pinned = join(folder, 'node_modules', name, nodeFile);
  return runs(pinned)
    ? { node: pinned, npm: join(folder, 'node_modules/npm/bin/npm-cli.js') }
    : { node, npm };
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
  const own = { node: process.env.npm_node_execpath ?? process.execPath, npm };
  const installer = installsAll() ? own : await bringInstaller(own.node, own.npm);
  await install(installer.node, [installer.npm, 'ci']);
}

module.exports = { installIfNeeded };
