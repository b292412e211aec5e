import { describe, expect, it } from 'vitest';
import file from '../../profiles/sandbox-partners.json' with { type: 'json' };
import { originAllowed } from '../partners/origins.ts';
import { loadSandboxPartners } from './sandbox-partners.ts';

describe('the sandbox partners', () => {
  const partners = loadSandboxPartners(file);

  it('are a district portal, a bank and a utility', () => {
    expect(partners.map(({ id }) => id)).toEqual(['partner-district', 'partner-bank', 'partner-utility']);
  });

  it('are known on any port of this machine and nowhere else', () => {
    for (const { origins } of partners) {
      expect(originAllowed('http://localhost:4002', origins)).toBe(true);
      expect(originAllowed('http://127.0.0.1:4002', origins)).toBe(true);
      expect(originAllowed('https://bank.example', origins)).toBe(false);
    }
  });

  it('have keys that fit into the contract', () => {
    for (const { keys } of partners) expect(keys.publishable.length).toBeLessThanOrEqual(100);
  });
});

const [first] = file.partners;
if (!first) throw new Error('sandbox-partners.json holds no partner');
const refused = (partners: unknown[]) => () => loadSandboxPartners({ notes: [], partners });

describe('a bad partner file', () => {
  it.each([
    [
      'a live key',
      { keys: { ...first.keys, secret: first.keys.secret.replace('sk_test', 'sk_live') } },
      /partners\.0\.keys\.secret/,
    ],
    ['a public origin', { origins: ['https://bank.example'] }, /partners\.0\.origins\.0/],
    ['live mode', { mode: 'live' }, /partners\.0\.mode/],
    ['a right that nothing would check', { scopes: { everything: [] } }, /partners\.0\.scopes: .*everything/],
  ])('with %s is refused by field', (_what, change, message) => {
    expect(refused([{ ...first, ...change }])).toThrow(message);
  });

  it('is refused when two partners share a key', () => {
    expect(
      refused([first, { ...first, id: 'partner-other', keys: { ...first.keys, secret: `${first.keys.secret}0` } }]),
    ).toThrow(/stands twice/);
  });
});
