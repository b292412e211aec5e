#!/usr/bin/env node
/** The `hcc` command. Each subcommand is a file; this one only chooses. */
import { catalogueImport } from './catalogue-import.ts';

const usage = `hcc start                                             run the Center (settings: see README)
hcc catalogue import FILE [--select FILE] [--strict]  read records into the catalogue, or say what is wrong with them
`;

const [command, subcommand, ...rest] = process.argv.slice(2);
try {
  if (command === 'start') await import('../main.ts');
  else if (command === 'catalogue' && subcommand === 'import') process.exitCode = await catalogueImport(rest);
  else {
    process.stderr.write(usage);
    process.exitCode = command === undefined || command === 'help' || command === '--help' ? 0 : 2;
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
