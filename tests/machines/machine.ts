/** A stock machine: a Node and an npm of given versions, nothing else on the PATH but a shell, and a home of its own. */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { nodePackage } from '../../scripts/find-node.cjs';

export interface Machine {
  env: NodeJS.ProcessEnv;
}

export interface Outcome {
  /** Exit code; nothing if a signal ended it. */
  code: number | null;
  /** All that was printed, both streams. */
  output: string;
}

/** The environment without what npm and the project's own scripts put there, but for where npm's settings are. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const settings = /^npm_config_(userconfig|globalconfig|registry)$/;
  const ours = /^(npm_|NODE_ENV$|NODE_OPTIONS$|INIT_CWD$|ASTRO_|CHROME_PATH$)/;
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => settings.test(name) || !ours.test(name)),
  );
}

function install(home: string, bin: string, packages: string[]) {
  mkdirSync(home, { recursive: true });
  const options = ['--no-audit', '--no-fund', '--engine-strict=false', '--loglevel=error', '--prefix', home];
  execFileSync('npm', ['install', ...options, ...packages], { stdio: 'inherit' });
  mkdirSync(bin);
  symlinkSync(join(home, 'node_modules', `${nodePackage()}`, 'bin/node'), join(bin, 'node'));
  symlinkSync(join(home, 'node_modules/npm/bin/npm-cli.js'), join(bin, 'npm'));
  symlinkSync('/bin/sh', join(bin, 'sh'));
}

/**
 * A machine in a folder, made if it is not there yet, from the npm packages that bring Node and npm.
 * @param folder where it and what is common to all machines, npm's cache, is kept
 * @throws if the registry has no such versions for this platform
 */
export function makeMachine(folder: string, { node, npm }: { node: string; npm: string }): Machine {
  const home = join(folder, `node ${node}, npm ${npm}`);
  const bin = join(home, 'bin');
  if (!existsSync(bin)) install(home, bin, [`${nodePackage()}@${node}`, `npm@${npm}`]);
  const env = { ...plainEnvironment(), PATH: bin, HOME: home, npm_config_cache: join(folder, 'cache') };
  return { env };
}

/**
 * Runs npm in a clone of the project, until it ends or something comes true.
 * @param until looked at after all that is printed, and ten times a second; when it holds, all is ended by `signal`
 */
export function npm(
  { env }: Machine,
  cwd: string,
  args: string[],
  { until, signal = 'SIGINT' }: { until?: (output: string) => boolean; signal?: NodeJS.Signals } = {},
): Promise<Outcome> {
  // Not by a shell, and in a group of its own, which a signal reaches whole as Ctrl+C does.
  const child = spawn(join(`${env.PATH}`, 'npm'), args, { cwd, env, detached: true });
  let output = '';
  let ended = false;
  const look = () => {
    if (ended || !until?.(output)) return;
    ended = true;
    process.kill(-(child.pid as number), signal);
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
      look();
    });
  }
  const clock = setInterval(look, 100);
  return new Promise((done, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(clock);
      done({ code, output });
    });
  });
}
