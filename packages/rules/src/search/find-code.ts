import type { SearchIndex } from './build-index.ts';

/** Above every score that words can give. */
const codeScore = 10;

/**
 * Entries whose code was typed: whole (`1.001193`, `1001193`), its beginning from three digits on, or four digits or
 * more of its middle. A whole code is found among other words too.
 */
export function rankByCode(index: SearchIndex, query: string): { at: number; score: number }[] {
  const text = query.slice(0, 400).normalize('NFKC').toUpperCase();
  const whole = text.match(/\d\.\d{6}(?:\.[A-Z0-9.]*[A-Z0-9])?/g);
  if (whole !== null) return rank(index, whole.slice(0, 5));
  if (!/\d{3}|\d\.\d/.test(text)) return [];
  const alone = text.replace(/\s/g, '');
  return /^\d[\d.]*(?:\.?[A-Z]\d{2})?$/.test(alone) && alone.replace(/\D/g, '').length >= 3 ? rank(index, [alone]) : [];
}

/** A whole code and nothing else: who types one that is not there wants no procedure that shares a digit. */
export const isWholeCode = (query: string): boolean => /^\s*\d\.\d{6}(?:\.[A-Z0-9.]*[A-Z0-9])?\s*$/i.test(query);

function rank(index: SearchIndex, wanted: readonly string[]): { at: number; score: number }[] {
  const found: { at: number; score: number }[] = [];
  index.entries.forEach(({ code: own }, at) => {
    const score = Math.max(...wanted.map((code) => likeness(own, code)));
    if (score > 0) found.push({ at, score: codeScore + score });
  });
  return found.sort((a, b) => b.score - a.score || a.at - b.at);
}

function likeness(code: string, wanted: string): number {
  if (code === wanted) return 4;
  const [digits, wantedDigits] = [code.replace(/\./g, ''), wanted.replace(/\./g, '')];
  if (digits === wantedDigits) return 3;
  if (code.startsWith(wanted) || digits.startsWith(wantedDigits)) return 2;
  // A code with the suffix of its publisher also stands under its base.
  if (wanted.startsWith(`${code}.`)) return 1.5;
  return wantedDigits.length >= 4 && digits.includes(wantedDigits) ? 1 : 0;
}
