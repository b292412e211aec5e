#!/usr/bin/env node
/** The `hcc` command. Each subcommand is a file; this one only chooses. */
import { catalogueDiff } from './catalogue-diff.ts';
import { catalogueImport } from './catalogue-import.ts';
import { directoryApply } from './directory-apply.ts';
import { formCheck } from './form-check.ts';
import { formRehearse } from './form-rehearse.ts';
import { listen } from './listen/listen.ts';

const usage = `hcc start
  run the Center (settings: see README)
hcc catalogue import FILE [--select FILE] [--strict] [--locale vi|en|zh-Hans]
  read records into the catalogue and tell what changed, or say what is wrong with them
hcc catalogue diff OLD NEW [--select FILE] [--locale vi|en|zh-Hans]
  tell what changed from one file to another; changes nothing
hcc directory apply FILE [--profile NAME|FILE] --out FILE
  write the profile that a dated change set makes of one; refused whole if anything in it does not fit
hcc form check FILE… [--catalogue FILE]
  tell what is wrong with authored forms, each with the records it belongs to; changes nothing
hcc form rehearse [--catalogue FILE] [--selection FILE] [--seed N]
  file a made-up dossier for every procedure at a Center in memory, and count what was taken
hcc listen --forward http://127.0.0.1:PORT/PATH [--center URL] [--key sk_test_…] [--secret whsec_…]
  follow a sandbox's events, print each, and forward it signed to a receiver on this machine
`;

const [command, subcommand, ...rest] = process.argv.slice(2);
try {
  if (command === 'start') await import('../main.ts');
  else if (command === 'catalogue' && subcommand === 'import') process.exitCode = await catalogueImport(rest);
  else if (command === 'catalogue' && subcommand === 'diff') process.exitCode = await catalogueDiff(rest);
  else if (command === 'directory' && subcommand === 'apply') process.exitCode = await directoryApply(rest);
  else if (command === 'form' && subcommand === 'check') process.exitCode = await formCheck(rest);
  else if (command === 'form' && subcommand === 'rehearse') process.exitCode = await formRehearse(rest);
  else if (command === 'listen') process.exitCode = await listen(process.argv.slice(3), { signal: interrupted() });
  else {
    process.stderr.write(usage);
    process.exitCode = command === undefined || command === 'help' || command === '--help' ? 0 : 2;
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Ends with Ctrl-C, or when the process is asked to. */
function interrupted(): AbortSignal {
  const ending = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => ending.abort());
  return ending.signal;
}
