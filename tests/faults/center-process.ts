/** The real service as a child process: started, killed, started again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../packages/center/src/main.ts', import.meta.url));

export interface CenterProcess {
  url: string;
  pid: number;
  /** As a crash would: no signal handler runs. */
  kill(): Promise<void>;
  /** As a supervisor asks. @returns the exit code; null when a signal ended it. */
  stop(): Promise<number | null>;
}

/** @throws Error with what the process said when it does not come up. */
export async function startCenterProcess(env: Record<string, string>): Promise<CenterProcess> {
  const child = spawn(process.execPath, ['--conditions=source', main], {
    env: { PATH: process.env['PATH'] ?? '', HCC_PORT: '0', HCC_LOG: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = await whenUp(child);
  const ended = once(child, 'exit');
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    const [code] = (await ended) as [number | null];
    return code;
  };
  return {
    url,
    pid: child.pid ?? 0,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}

function whenUp(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const url = /^Center\s+(\S+)$/m.exec(said)?.[1];
      if (url) resolve(url.replace('localhost', '127.0.0.1'));
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('exit', (code) => reject(new Error(`The Center ended with ${code}: ${said}`)));
  });
}
