import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { plainEnvironment } from './run-command.ts';

export interface NpxCenter {
  /** Where it answers, once it is up. Rejects with what it said when it does not come up. */
  url: Promise<string>;
  /** Comes back when npx and all it started have ended. */
  stop(): Promise<void>;
}

/** `npx hcc start` on a free port. */
export function startWithNpx(cwd: string, dataDirectory: string): NpxCenter {
  // A process group of its own: a signal to npx alone would leave the Center running.
  const child = spawn('npx', ['--no', 'hcc', 'start'], {
    cwd,
    env: plainEnvironment({ HCC_PORT: '0', HCC_DATA: dataDirectory, HCC_LOG: 'error' }),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const closed = once(child, 'close');
  const stop = async (): Promise<void> => {
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    if (child.pid !== undefined && !hasEnded) process.kill(-child.pid, 'SIGTERM');
    await closed;
  };
  const url = new Promise<string>((resolve, reject) => {
    let said = '';
    const hear = (text: string): void => {
      said += text;
      const found = /^Center\s+(\S+)$/m.exec(said)?.[1];
      if (found) resolve(found.replace('localhost', '127.0.0.1'));
    };
    child.stdout.setEncoding('utf8').on('data', hear);
    child.stderr.setEncoding('utf8').on('data', hear);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`npx hcc start ended with ${code}:\n${said.trim()}`)));
  });
  return { url, stop };
}
