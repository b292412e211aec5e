import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../search/index.ts';
import { defaultStreetWords } from './index.ts';

const folder = new URL('../../street-words/', import.meta.url);
const data = new URL('../../../../../shared/data/', import.meta.url);
const isThere = existsSync(new URL('catalogue-quangninh.json', data));

interface Entry {
  say: string[];
  official: string[];
  ground: string;
}
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({
    name,
    ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { domain: string; entries: Entry[] }),
  }));
const isText = (text: unknown) => typeof text === 'string' && text.trim() === text && text !== '';
const keyOf = (text: string) =>
  wordsOf(text)
    .map(({ plain, marked }) => `${plain}/${marked}`)
    .join(' ');

describe('the vocabulary', () => {
  it.each(files)(
    '$name has a domain, and in each entry sayings, official words and a ground',
    ({ domain, entries }) => {
      expect(isText(domain)).toBe(true);
      for (const entry of entries) {
        expect(Object.keys(entry).sort()).toEqual(['ground', 'official', 'say']);
        expect(entry.say.length * entry.official.length).toBeGreaterThan(0);
        expect([...entry.say, ...entry.official, entry.ground].filter((text) => !isText(text))).toEqual([]);
        expect(entry.say.filter((say) => wordsOf(say).length === 0)).toEqual([]);
      }
    },
  );

  it('says nothing twice with the same meaning', () => {
    const seen = new Set<string>();
    const twice: string[] = [];
    for (const { name, entries } of files) {
      for (const { say, official } of entries) {
        for (const text of say) {
          const key = `${keyOf(text)} = ${official.map(keyOf).join('; ')}`;
          if (seen.has(key)) twice.push(`${name}: ${text}`);
          seen.add(key);
        }
      }
    }
    expect(twice).toEqual([]);
  });

  it('is served whole: every file is in one of the languages', () => {
    const inFiles = files.reduce((sum, { entries }) => sum + entries.length, 0);
    expect(defaultStreetWords).toHaveLength(inFiles);
  });

  it.skipIf(!isThere)('has no official words that the names of the 1,875 do not have', () => {
    const read = (name: string) => JSON.parse(readFileSync(new URL(name, data), 'utf8'));
    const { province, district, commune } = read('catalogue-quangninh.json');
    const chosen = new Set<string>([...province, ...district, ...commune]);
    const names = read('procedures.json')
      .procedures.filter(({ code }: { code: string }) => chosen.has(code))
      .map(({ name }: { name: string }) => new Set(wordsOf(name).map(({ plain }) => plain))) as Set<string>[];
    const known = new Map<string, boolean>();
    const isMet = (official: string) => {
      if (!known.has(official)) {
        const words = wordsOf(official);
        known.set(
          official,
          names.some((name) => words.every(({ plain }) => name.has(plain))),
        );
      }
      return known.get(official);
    };
    const dead = files.flatMap(({ name, entries }) =>
      entries.flatMap(({ official }) => official.filter((text) => !isMet(text)).map((text) => `${name}: ${text}`)),
    );
    expect(dead).toEqual([]);
  });
});
