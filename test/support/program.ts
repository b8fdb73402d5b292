import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** The program as a user starts it, in a process of its own. */
export interface Running {
  readonly process: ChildProcess;
  /** Everything printed so far. */
  out(): string;
  err(): string;
  /** Resolves when the output has this text; rejects if the program ends first. */
  prints(text: string): Promise<void>;
  /** Kills it as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to stop, as Ctrl+C does, and resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Resolves with the exit code. */
  ended(): Promise<number | null>;
}

export function runProgram(args: readonly string[], env: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts', ...args], {
    env: { PATH: process.env['PATH'] ?? '', LOG_LEVEL: 'warn', PORT: '0', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const ended = async () => {
    if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    return child.exitCode;
  };
  return {
    process: child,
    out: () => out,
    err: () => err,
    ended,
    async prints(text) {
      while (!out.includes(text)) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`it ended without printing "${text}":\n${out}\n${err}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async kill() {
      child.kill('SIGKILL');
      await ended();
    },
    async stop() {
      child.kill('SIGTERM');
      return ended();
    },
  };
}
