#!/usr/bin/env node
/** The `hcc` command. Each subcommand is a file, loaded when it is chosen: the process that holds keys loads nothing else. */
import { UsageError } from './usage-error.ts';

const usage = `hcc start
  run the Center (settings: see README)
hcc catalogue import FILE [--select FILE] [--strict] [--locale vi|en|zh-Hans]
  read records into the catalogue and tell what changed, or say what is wrong with them
hcc catalogue diff OLD NEW [--select FILE] [--locale vi|en|zh-Hans]
  tell what changed from one file to another; changes nothing
hcc directory apply FILE [--profile NAME|FILE] --out FILE
  write the profile that a dated change set makes of one; refused whole if anything in it does not fit
hcc due-date --procedure CODE --received INSTANT [--channel online|counter|post] [--variant ID] [--at UNIT [--place COMMUNE]]
             [--pause FROM..TO:supplement|payment]… [--catalogue FILE] [--locale vi|en|zh-Hans]
  explain the date that would be promised, step by step
hcc due-date --dossier CODE [--locale vi|en|zh-Hans]
  explain every date that a filed dossier was promised
hcc evaluation rebuild
  make every figure of the scorecard anew from the log of events
hcc simulate --dossiers N [--seed S] [--from DAY] [--until DAY]
  fill a sandbox with made-up dossiers of two years, settled by the rules, with their figures
hcc report --year YEAR --out DIR [--locale vi|en|zh-Hans]
  write the year's report as one HTML file: figures, trends, units, and advice for reform
hcc form check FILE… [--catalogue FILE]
  tell what is wrong with authored forms, each with the records it belongs to; changes nothing
hcc form rehearse [--catalogue FILE] [--selection FILE] [--seed N]
  file a made-up dossier for every procedure at a Center in memory, and count what was taken
hcc verify FILE [--ca FILE] [--json]
  tell whether a signed result is whole and who signed it, offline; ends with 0 valid, 1 not, 2 not asked properly
hcc signer --keys DIR --socket FILE [--pin-file FILE]
  hold signing keys in a process of their own and sign hashes for a Center started with HCC_SIGNER=FILE
hcc signer unlock --keys DIR
  let the keys take a PIN again after three wrong ones
hcc partners list | apply FILE
  tell who may carry the services, or make and change partners as a file says
hcc keys list [--partner ID] | create --partner ID --kind secret|publishable | rotate KEY_ID [--overlap-hours N] | revoke KEY_ID
  make, change over and end a partner's keys; a key is shown once
hcc audit export [--dossier CODE] [--out FILE]
  write the audit trail, a line of JSON an entry
hcc audit check FILE [--against EARLIER] [--json]
  recompute an exported audit trail and name the first entry that is wrong; needs no database
hcc doctor URL [--center URL] [--json]
  visit a partner's page in a browser and tell what keeps the elements from working there, with the mend and the exact policy
hcc listen --forward http://127.0.0.1:PORT/PATH [--center URL] [--key sk_test_…] [--secret whsec_…]
  follow a sandbox's events, print each, and forward it signed to a receiver on this machine
`;

const [command, subcommand, ...rest] = process.argv.slice(2);
try {
  if (command === 'start') await import('../main.ts');
  else if (command === 'catalogue' && subcommand === 'import')
    process.exitCode = await (await import('./catalogue-import.ts')).catalogueImport(rest);
  else if (command === 'catalogue' && subcommand === 'diff')
    process.exitCode = await (await import('./catalogue-diff.ts')).catalogueDiff(rest);
  else if (command === 'directory' && subcommand === 'apply')
    process.exitCode = await (await import('./directory-apply.ts')).directoryApply(rest);
  else if (command === 'due-date')
    process.exitCode = await (await import('./due-date/due-date.ts')).dueDate(process.argv.slice(3));
  else if (command === 'evaluation' && subcommand === 'rebuild')
    process.exitCode = await (await import('./evaluation-rebuild.ts')).evaluationRebuild(rest);
  else if (command === 'simulate')
    process.exitCode = await (await import('./simulate.ts')).simulateTraffic(process.argv.slice(3));
  else if (command === 'report') process.exitCode = await (await import('./report.ts')).report(process.argv.slice(3));
  else if (command === 'form' && subcommand === 'check')
    process.exitCode = await (await import('./form-check.ts')).formCheck(rest);
  else if (command === 'verify') process.exitCode = await (await import('./verify.ts')).verify(process.argv.slice(3));
  else if (command === 'signer')
    process.exitCode = await (await import('./signer.ts')).signer(process.argv.slice(3), { signal: interrupted() });
  else if (command === 'audit' && subcommand === 'export')
    process.exitCode = await (await import('./audit-export.ts')).auditExport(rest);
  else if (command === 'audit' && subcommand === 'check')
    process.exitCode = await (await import('./audit-check.ts')).auditCheck(rest);
  else if (command === 'form' && subcommand === 'rehearse')
    process.exitCode = await (await import('./form-rehearse.ts')).formRehearse(rest);
  else if (command === 'doctor')
    process.exitCode = await (await import('./doctor/doctor.ts')).doctor(process.argv.slice(3));
  else if (command === 'partners')
    process.exitCode = await (await import('./partners.ts')).partners(process.argv.slice(3));
  else if (command === 'keys') process.exitCode = await (await import('./keys.ts')).keys(process.argv.slice(3));
  else if (command === 'listen')
    process.exitCode = await (
      await import('./listen/listen.ts')
    ).listen(process.argv.slice(3), { signal: interrupted() });
  else {
    process.stderr.write(usage);
    process.exitCode = command === undefined || command === 'help' || command === '--help' ? 0 : 2;
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/** Ends with Ctrl-C, or when the process is asked to. */
function interrupted(): AbortSignal {
  const ending = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => ending.abort());
  return ending.signal;
}
