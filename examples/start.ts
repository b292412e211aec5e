/** `npx -y pnpm@12.21.0 start`: the Center and four partner sites, until Ctrl-C. */
import { readSandboxKeys } from './supervisor/sandbox-keys.ts';
import { dataPlace, sandboxParts, type SandboxPart } from './supervisor/sandbox-parts.ts';
import { StartError, supervise } from './supervisor/supervise.ts';
import { watchStarter } from './supervisor/watch-starter.ts';

const asked = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked.abort());
watchStarter(() => asked.abort());

try {
  const parts = sandboxParts(process.env);
  const sandbox = await supervise(parts, { say: (line) => console.log(line) }, asked.signal);
  console.log(await welcome(parts));
  const stopped = new Promise<null>((resolve) => {
    if (asked.signal.aborted) resolve(null);
    asked.signal.addEventListener('abort', () => resolve(null));
  });
  const ended = await Promise.race([sandbox.ended, stopped]);
  if (ended !== null) throw new StartError(ended);
  console.log('\nStopping…');
  await sandbox.stop();
} catch (error) {
  if (!asked.signal.aborted) {
    const message = error instanceof StartError ? error.message : String(error instanceof Error ? error.stack : error);
    console.error(`\n${message}\nThis start leaves nothing running.`);
    process.exitCode = 1;
  }
}
// Whatever a broken pipe or an open handle might still hold: there is nothing left to do.
process.exit();

async function welcome(parts: readonly SandboxPart[]): Promise<string> {
  const width = Math.max(...parts.map(({ url }) => url.length));
  const keys = await readSandboxKeys();
  return [
    '',
    ...parts.map(({ url, what }) => `  ${url.padEnd(width)}  ${what}`),
    '',
    '  Sandbox keys, valid on any port of localhost and 127.0.0.1 (published on purpose):',
    ...keys.map(({ publishable, secret, scopes }) => `  ${publishable}\n  ${[secret, ...scopes].join('  ')}`),
    '',
    `  Data: ${dataPlace(process.env)}`,
    '  Log: HCC_LOG=info shows each request to the Center',
    '',
    '  Ctrl-C stops all.',
    '',
  ].join('\n');
}
