import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** A port of this machine that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (!address || typeof address === 'string') throw new Error('This machine gave no port.');
  return address.port;
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  const listening = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  });
  socket.destroy();
  return listening;
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/**
 * Starts a server in the foreground and waits until its port answers.
 *
 * @param env variables of its own, beside those of this process
 * @returns what ends it
 * @throws with its output, if it ends before or does not answer within a minute
 */
export async function startProcess(
  port: number,
  [command = '', ...args]: readonly string[],
  env: Record<string, string> = {},
): Promise<() => Promise<void>> {
  // Debian keeps most servers in /usr/sbin, which is not on everyone’s path.
  const PATH = `${process.env.PATH}:/usr/sbin`;
  const child = spawn(command, args, {
    env: { ...process.env, PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (text: unknown) => {
    output += text;
  };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', keep);
  child.on('error', keep);
  const stop = async () => {
    if (child.pid === undefined || hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
  const deadline = Date.now() + 60_000;
  while (!(await isListening(port))) {
    if (child.pid !== undefined && !hasEnded(child) && Date.now() < deadline) continue;
    await stop();
    throw new Error(`${command} does not answer on port ${port}. Its output:\n${output}`);
  }
  return stop;
}
