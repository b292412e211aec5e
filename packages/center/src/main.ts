/** The process: settings from the environment, a running Center, an orderly stop. */
import { readSettings } from './process/settings.ts';
import { startCenter } from './process/start-center.ts';

try {
  const center = await startCenter(readSettings(process.env));
  process.stdout.write(
    `Center        ${center.url}\n${center.notices.map((notice) => `Note          ${notice}\n`).join('')}`,
  );
  let stopping: Promise<void> | undefined;
  // A second signal waits for the same end.
  const stop = (): void => {
    stopping ??= center.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
} catch (error) {
  process.stderr.write(`The Center cannot start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
