/** Runs a program to its end and tells what it used, with all that it started. */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Usage {
  /** By the clock. */
  seconds: number;
  /** Seconds of processors, in the program and in the system for it; `NaN` where there is no `/proc`, as is `peak`. */
  cpu: number;
  /** Bytes in memory (resident) of all its processes together, at most, looked at ten times a second. */
  peak: number;
}

/** Linux counts the time of processes in hundredths of a second for every program. */
const ticks = 100;

/** Processor seconds of every process that this one started and that has ended, and of all that those started. */
function cpuOfEnded(): number {
  try {
    // proc_pid_stat(5): after the name in brackets, fields 16 and 17 from the beginning are those of the children.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / ticks;
  } catch {
    return Number.NaN;
  }
}

/** Bytes in memory of a process and all below it. */
function memoryOfTree(root: number): number {
  const processes = readdirSync('/proc').flatMap((id) => {
    try {
      const status = readFileSync(`/proc/${id}/status`, 'utf8');
      const number = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      return [{ id: Number(id), parent: number('PPid'), bytes: number('VmRSS') * 1024 }];
    } catch {
      return []; // no process, or one that has just ended
    }
  });
  const sum = (id: number): number =>
    processes
      .filter((process) => process.parent === id)
      .reduce(
        (all, child) => all + sum(child.id),
        processes.find((process) => process.id === id)?.bytes ?? 0,
      );
  return sum(root);
}

/**
 * Runs a file with this very Node.
 * @throws with what was printed, if it fails
 */
export async function measured(
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv },
): Promise<Usage> {
  const [started, before] = [performance.now(), cpuOfEnded()];
  const child = spawn(process.execPath, args, options);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text));
  let peak = Number.isNaN(before) ? Number.NaN : 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, memoryOfTree(child.pid ?? 0));
  }, 100);
  if (Number.isNaN(before)) clearInterval(watch);
  const code = await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${printed}`);
  return { seconds: (performance.now() - started) / 1000, cpu: cpuOfEnded() - before, peak };
}
