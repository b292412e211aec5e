/** Prints what a page really fetches for each element, cold and gzipped: the entry and every chunk it imports statically. */
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const cdn = fileURLToPath(new URL('../cdn/', import.meta.url));

/** The chunk of this entry's own that is fetched when wanted, by the name of its module: others may have one of that name. */
const chunkOf = (entry: string, name: string): string =>
  [...reachedFrom(entry)].find((file) => basename(file).startsWith(`${name}-`)) ??
  `${dirname(entry)}/chunks/${name}.js`;

const tracker = ['v1/hcc.js', 'v1/status-tracker.js', 'frame/status-tracker.js'];

/** The figures of the design, in kB of 1000 bytes. Form and tracker count both sides: the host's shell and the frame's page. */
const form = ['v1/hcc.js', 'v1/dossier-form.js', 'frame/dossier-form.js'];

const paths: readonly {
  readonly name: string;
  readonly entries: readonly string[];
  /** What is there already and does not count. */
  readonly after?: readonly string[];
  readonly limitKb: number;
}[] = [
  { name: 'loader', entries: ['v1/hcc.js'], limitKb: 2.5 },
  { name: 'finder, with the loader', entries: ['v1/hcc.js', 'v1/procedure-finder.js'], limitKb: 32 },
  { name: 'card, with the loader', entries: ['v1/hcc.js', 'v1/procedure-card.js'], limitKb: 32 },
  // And once everything is unfolded.
  {
    name: 'card, unfolded',
    entries: ['v1/hcc.js', 'v1/procedure-card.js', chunkOf('v1/procedure-card.js', 'procedure-view')],
    limitKb: 40,
  },
  { name: 'unit finder, with the loader', entries: ['v1/hcc.js', 'v1/unit-finder.js'], limitKb: 32 },
  // What a visitor without a dossier of this visit gets: the fields to look one up.
  { name: 'tracker, shell + frame', entries: tracker, limitKb: 28 },
  // And once there is a dossier to show.
  {
    name: 'tracker, a dossier shown',
    entries: [...tracker, chunkOf('frame/status-tracker.js', 'dossier-view')],
    limitKb: Number.POSITIVE_INFINITY,
  },
  { name: 'form, shell + frame', entries: form, limitKb: 60 },
  // And with the first file that is chosen.
  { name: 'uploader', entries: [chunkOf('frame/dossier-form.js', 'send-file')], after: form, limitKb: 25 },
  { name: 'verifier, with the loader', entries: ['v1/hcc.js', 'v1/result-verifier.js'], limitKb: 32 },
  // And with the first file that is chosen.
  {
    name: 'reader of signatures',
    entries: [chunkOf('v1/result-verifier.js', 'check-file')],
    after: ['v1/hcc.js', 'v1/result-verifier.js'],
    limitKb: 10,
  },
  { name: 'scorecard, with the loader', entries: ['v1/hcc.js', 'v1/scorecard.js'], limitKb: 35 },
  { name: 'desk', entries: ['desk/officer-desk.js'], limitKb: Number.POSITIVE_INFINITY },
];

/** The file and all it imports before it can run; `import()` is not among them. */
export function staticFilesOf(entry: string, seen: Set<string> = new Set()): Set<string> {
  if (seen.has(entry) || !existsSync(join(cdn, entry))) return seen;
  seen.add(entry);
  const code = readFileSync(join(cdn, entry), 'utf8');
  for (const [, target] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) {
    if (target) staticFilesOf(normalize(join(dirname(entry), target)), seen);
  }
  return seen;
}

const bytesOf = (file: string): number => gzipSync(readFileSync(join(cdn, file)), { level: 9 }).length;

/** Bytes over the wire of one cold path, each file compressed by itself. */
export const coldBytes = (entries: readonly string[], after: readonly string[] = []): number => {
  const there = filesOf(after);
  return [...filesOf(entries)]
    .filter((file) => !there.has(file))
    .map(bytesOf)
    .reduce((sum, bytes) => sum + bytes, 0);
};

const filesOf = (entries: readonly string[]): Set<string> =>
  new Set(entries.flatMap((entry) => [...staticFilesOf(entry)]));

/** Every file that an entry may ever fetch. */
function reachedFrom(entry: string): Set<string> {
  const known = staticFilesOf(entry);
  for (const file of known) {
    // Grows while it is walked: a chunk names the chunks that it fetches itself.
    for (const [, target = ''] of readFileSync(join(cdn, file), 'utf8').matchAll(/["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g)) {
      const named = normalize(join(dirname(file), target));
      if (existsSync(join(cdn, named))) known.add(named);
    }
  }
  return known;
}

/** The chunks that an entry fetches when they are wanted, each with its bytes over the wire. */
export function lazyChunksOf(entry: string): { readonly file: string; readonly bytes: number }[] {
  const cold = staticFilesOf(entry);
  return [...reachedFrom(entry)].filter((file) => !cold.has(file)).map((file) => ({ file, bytes: bytesOf(file) }));
}

export const coldPaths = paths;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, entries, after, limitKb } of paths) {
    const missing = entries.filter((entry) => !existsSync(join(cdn, entry)));
    const kb = coldBytes(entries, after) / 1000;
    const limit = Number.isFinite(limitKb) ? ` of ${limitKb} kB` : ' kB';
    console.log(
      `${name.padEnd(28)} ${kb.toFixed(1).padStart(6)}${limit}${kb > limitKb ? '  TOO LARGE' : ''}${missing.length > 0 ? `  (without ${missing.join(', ')})` : ''}`,
    );
  }
}
