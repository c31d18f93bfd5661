/**
 * Runs one of this project's programs on any machine: `node scripts/run.cjs <file> [arguments]`. Every script of
 * package.json goes through it: it installs what is missing, and starts the file with the Node that the project
 * pins, by its path, because npm 9 and 10 take that Node off the PATH again.
 *
 * Plain CommonJS of old: any Node must be able to read this file, so that an old one can say that it is too old.
 */
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    `Node.js 20 or newer is needed, and this is ${process.version}: install it from https://nodejs.org/`,
  );
  process.exit(1);
}

const { spawn } = require('node:child_process');
const { constants } = require('node:os');
const { delimiter, dirname, join, resolve } = require('node:path');
const { findNode } = require('./find-node.cjs');
const { installIfNeeded } = require('./install.cjs');
const { Trouble } = require('./trouble.cjs');

/** Settings for the program and all that it starts; this process's own, because Windows writes PATH as Path. */
function setEnvironment(/** @type {string} */ node) {
  process.env.PATH = dirname(node) + delimiter + process.env.PATH;
  process.env.ASTRO_TELEMETRY_DISABLED = '1';
  if (node === process.execPath && !process.features.typescript) {
    // A machine's own Node before 22.18 reads TypeScript only when it is told to, and then warns of it.
    const options = '--experimental-strip-types --disable-warning=ExperimentalWarning';
    process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} ${options}`;
  }
  // A shell set to production must not change what is built or tested.
  Reflect.deleteProperty(process.env, 'NODE_ENV');
}

/** Starts the program and ends as it ends. */
function start(/** @type {string} */ node, /** @type {string[]} */ args) {
  const child = spawn(node, args, { stdio: 'inherit' });
  // A terminal sends Ctrl+C to the program too; this process only has to outlive it.
  process.on('SIGINT', () => {});
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : (code ?? 1)));
}

/** Makes the path of another content folder whole: it is meant from where the command was given, which npm tells. */
function keepContentDir() {
  const { CONTENT_DIR, INIT_CWD = '' } = process.env;
  if (CONTENT_DIR) process.env.CONTENT_DIR = resolve(INIT_CWD, CONTENT_DIR);
}

async function run() {
  keepContentDir();
  process.chdir(join(__dirname, '..'));
  await installIfNeeded();
  const node = findNode();
  setEnvironment(node);
  start(node, process.argv.slice(2));
}

run().catch((error) => {
  console.error(error instanceof Trouble ? error.message : error);
  process.exitCode = 1;
});
