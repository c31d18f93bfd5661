/**
 * The project on stock machines: `npm run test:machines`. Each takes its Node and npm from npm packages, clones what is
 * committed here into a folder with a space and Chinese characters in its path, and does what a newcomer does.
 * It takes about half an hour, and a system that has symbolic links.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodePackage } from '../../scripts/find-node.cjs';
import { type Machine, makeMachine, npm, type Outcome } from './machine.ts';

const folder = mkdtempSync(join(tmpdir(), 'machines-'));

function clone(name: string): string {
  const target = join(folder, `a folder 周口 ${name}`);
  execFileSync('git', ['clone', '--quiet', process.cwd(), target]);
  return target;
}

const stackTrace = /^\s+at .+:\d+:\d+\)?$/m;

function succeeded({ code, output }: Outcome) {
  assert.equal(code, 0, output);
}

function refused({ code, output }: Outcome, sentence: RegExp) {
  assert.notEqual(code, 0, output);
  assert.match(output, sentence);
  assert.doesNotMatch(output, stackTrace);
}

/** Serves until the front page is there, and then stops it as Ctrl+C does. */
async function serves(machine: Machine, project: string, script: string) {
  let status = 0;
  let asked = false;
  const { output } = await npm(machine, project, ['run', script], {
    until: (printed) => {
      const [address] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
      if (address && !asked) {
        asked = true;
        fetch(address).then((response) => {
          status = response.status;
        });
      }
      return status > 0;
    },
  });
  assert.equal(status, 200, output);
  assert.doesNotMatch(output, stackTrace);
}

/** One number for all that is in a built folder. */
function contentHash(dist: string): string {
  const hash = createHash('sha256');
  const entries = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const file of entries.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
    hash.update(file.slice(dist.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const built = new Set<string>();

/** Every command of a newcomer, from the first; each machine is to build the same site, byte by byte. */
async function allCommands(machine: Machine, project: string) {
  await serves(machine, project, 'start');
  for (const command of ['audit', 'build']) {
    const outcome = await npm(machine, project, ['run', command]);
    succeeded(outcome);
    // npm itself may warn of the settings that it has on this machine.
    assert.doesNotMatch(outcome.output.replace(/^npm warn .*$/gim, ''), /warn/i);
  }
  built.add(contentHash(join(project, 'dist')));
  assert.equal(built.size, 1, 'This machine builds another site than the ones before.');
}

/** A registry's address at which nobody listens. */
const deadRegistry = () =>
  new Promise<string>((done) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(`http://localhost:${port}/`));
    });
  });

/** The pinned Node as a musl system has it: there, but its loader is not. */
function breakPinnedNode(project: string) {
  const pinned = join(project, 'node_modules', `${nodePackage()}`, 'bin/node');
  rmSync(pinned);
  writeFileSync(pinned, '#!/no/such/loader\n', { mode: 0o755 });
}

const node18 = { node: '18', npm: '9.6.4' };
const node20 = { node: '20.20.2', npm: '10.8.2' };
const node22 = { node: '22.12.0', npm: '10' };

const tests: Record<string, () => Promise<void>> = {
  async 'Node 18 is told in one line what is needed'() {
    const machine = makeMachine(folder, node18);
    const project = clone('18');
    const sentence =
      /^Node\.js 20 or newer is needed, and this is v18\S+: install it from https:\/\/nodejs\.org\/\n$/;
    for (const script of ['start', 'test', 'build']) {
      refused(await npm(machine, project, ['run', '--silent', script]), sentence);
    }
  },
  async 'Node 20.0.0 with npm 9.6.4, from an empty cache'() {
    await allCommands(makeMachine(folder, { node: '20.0.0', npm: '9.6.4' }), clone('20.0'));
  },
  async 'Node 20.20.2 with npm 10.8.2; check and dev as well'() {
    const machine = makeMachine(folder, node20);
    const project = clone('20');
    await allCommands(machine, project);
    succeeded(await npm(machine, project, ['run', 'check']));
    await serves(machine, project, 'dev');
  },
  async 'the newest Node 22 with npm 10'() {
    await allCommands(makeMachine(folder, { node: '22', npm: '10' }), clone('22'));
  },
  async 'the newest Node 24 with npm 11'() {
    await allCommands(makeMachine(folder, { node: '24', npm: '11' }), clone('24'));
  },
  async 'a shell that is set to production'() {
    const { env } = makeMachine(folder, node20);
    const machine = { env: { ...env, NODE_ENV: 'production' } };
    const project = clone('production');
    await allCommands(machine, project);
    succeeded(await npm(machine, project, ['run', 'check']));
  },
  async 'an install that was cut short, by Ctrl+C and by force'() {
    const machine = makeMachine(folder, node20);
    const project = clone('cut short');
    const modules = join(project, 'node_modules');
    const until = () => existsSync(modules) && readdirSync(modules).length > 100;
    refused(await npm(machine, project, ['run', 'audit'], { until }), /The install was stopped/);
    await npm(machine, project, ['run', 'audit'], { until, signal: 'SIGKILL' });
    assert.ok(until(), 'The install ended before it was cut short.');
    succeeded(await npm(machine, project, ['run', 'audit']));
  },
  async 'no network'() {
    const { env } = makeMachine(folder, node20);
    const dead = { npm_config_registry: await deadRegistry(), npm_config_cache: join(folder, 'no cache') };
    const machine = { env: { ...env, ...dead } };
    refused(await npm(machine, clone('offline'), ['start']), /The npm registry could not be reached/);
  },
  async 'the pinned Node cannot run here: the machine’s own does, if it is new enough'() {
    const project = clone('musl');
    const recent = makeMachine(folder, node22);
    succeeded(await npm(recent, project, ['run', 'audit']));
    breakPinnedNode(project);
    await allCommands(recent, project);
    const outcome = await npm(makeMachine(folder, node20), project, ['run', 'audit']);
    refused(outcome, /this machine’s own is v20\.20\.2: install Node\.js 22\.12 or newer/);
  },
};

// Words on the command line pick the tests that have one in their name: `npm run test:machines -- network`.
const words = process.argv.slice(2);
let passed = 0;
let failed = 0;
try {
  for (const [name, test] of Object.entries(tests)) {
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue;
    try {
      await test();
      passed++;
      console.log(`passed: ${name}`);
    } catch (error) {
      failed++;
      console.error(`FAILED: ${name}\n${(error as Error).message}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
