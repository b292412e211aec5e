/** What the form loads of our bundles, cold and later, beside what the contenders' pages load for the same fields. */
import { coldBytes, coldPaths, lazyChunksOf } from '../../../packages/elements/scripts/sizes.ts';
import { verdict } from '../figures.ts';

const coldKb = 60;
const lazyKb = 25;

/** Rows of a table: what, kB gzip, figure. */
export function listSizes(): string[][] {
  const path = coldPaths.find(({ name }) => name.startsWith('form,'));
  if (!path) throw new Error('sizes.ts knows no cold path of the form.');
  const row = (what: string, bytes: number, most: number): string[] => [
    what,
    (bytes / 1000).toFixed(1),
    `≤ ${most}: ${verdict(bytes <= most * 1000)}`,
  ];
  return [
    row(path.name, coldBytes(path.entries), coldKb),
    ...lazyChunksOf('frame/dossier-form.js')
      .toSorted((a, b) => b.bytes - a.bytes)
      .map(({ file, bytes }) => row(file.replace(/^frame\/chunks\/|-[^-]+\.js$/g, ''), bytes, lazyKb)),
  ];
}
