import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings, shippedProfiles } from './settings.ts';

describe('HCC_PROFILE', () => {
  const file = (value?: string) => readSettings(value === undefined ? {} : { HCC_PROFILE: value }).profileFile;

  it.each(shippedProfiles)('%s is a shipped profile', (name) => {
    expect(file(name)).toMatch(new RegExp(`/profiles/${name}\\.json$`));
    expect(existsSync(file(name))).toBe(true);
  });

  it('is the pilot when nobody says', () => {
    expect(file()).toBe(file('quangninh'));
    expect(file(' ')).toBe(file('quangninh'));
  });

  it('is a file otherwise, from where the Center is started', () => {
    expect(file('./quangninh')).toBe(`${process.cwd()}/quangninh`);
    expect(file('own/center.json')).toBe(`${process.cwd()}/own/center.json`);
  });

  it('with a typo in a name is told, and what names there are', () => {
    expect(() => file('quang-ninh')).toThrow(
      'HCC_PROFILE is "quang-ninh"; give one of quangninh, quangninh-2025, binhduong, or a file as in ./quang-ninh.json.',
    );
  });
});

describe('HCC_BANK_URL', () => {
  const bank = (url?: string, key?: string) =>
    readSettings({ ...(url && { HCC_BANK_URL: url }), ...(key && { HCC_BANK_KEY: key }) }).bank;

  it('goes with its key, and over TLS unless the bank is on this machine', () => {
    expect(bank()).toBeNull();
    expect(bank('https://bank.example/transfers', 'k')).toEqual({ url: 'https://bank.example/transfers', key: 'k' });
    expect(bank('http://127.0.0.1:4009/transfers', 'k')?.key).toBe('k');
    expect(() => bank('https://bank.example/transfers')).toThrow('together');
    expect(() => bank('http://bank.example/transfers', 'k')).toThrow('https://');
  });
});
