import { type ChildProcess, spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

/**
 * What a stranger's shell would hand on: this Node first, and nothing of the script that runs here, nor of the Center's
 * settings. Settings of npm itself (`npm_config_registry`, …) stay.
 */
export const plainEnvironment = (extra: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(npm_(?!config_)|pnpm_|HCC_|NODE_OPTIONS$|NODE_PATH$|DATABASE_URL$)/i.test(name),
    ),
  ),
  PATH: [dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter),
  ...extra,
});

const running = new Set<ChildProcess>();

/** For a run that is broken off. */
export const endCommands = (): void => running.forEach((child) => child.kill());

/** Runs it to its end. @returns what it wrote to its standard output. @throws Error with all it said when it fails. */
export function runCommand(
  command: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: plainEnvironment(env), stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let out = '';
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      said += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.once('error', reject);
    child.once('close', (code) => {
      running.delete(child);
      if (code === 0) resolve(out);
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said.trim()}`));
    });
  });
}
