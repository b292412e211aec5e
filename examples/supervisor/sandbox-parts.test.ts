import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readSandboxKeys } from './sandbox-keys.ts';
import { sandboxParts } from './sandbox-parts.ts';

describe('the parts of the sandbox', () => {
  it('are the Center first, then the four partners that call it', () => {
    const [center, ...partners] = sandboxParts({});
    expect(center).toMatchObject({ name: 'center', port: 4000, url: 'http://localhost:4000' });
    expect(partners.map(({ port }) => port)).toEqual([4001, 4002, 4003, 4004]);
    for (const { env } of partners) expect(env['HCC_CENTER']).toBe('http://localhost:4000');
  });

  it('give no partner what is the Center’s alone, and the Center nothing it does not know', () => {
    const env = { PATH: '/bin', HCC_SECRET_KEY: 'a', DATABASE_URL: 'b', HCC_DATA: 'c', HCC_PORT: '5000' };
    const [center, ...partners] = sandboxParts(env);
    expect(center?.env).toEqual({ ...env, HCC_LOG: 'error' });
    for (const { env: given, port } of partners)
      expect(given).toEqual({ PATH: '/bin', PORT: String(port), HCC_CENTER: 'http://localhost:5000' });
  });

  it.each([
    [{ HCC_PORT: '0' }, 'HCC_PORT is "0"'],
    [{ BANK_PORT: '70000' }, 'BANK_PORT is "70000"'],
    [{ BANK_PORT: 'bank' }, 'BANK_PORT is "bank"'],
    [{ BANK_PORT: '4001' }, 'DISTRICT_PORT and BANK_PORT both say 4001'],
  ])('refuse %o', (env, words) => {
    expect(() => sandboxParts(env)).toThrow(words);
  });
});

it('the keys that stand in the examples are the published ones', async () => {
  const published = new Set((await readSandboxKeys()).flatMap(({ publishable, secret }) => [publishable, secret]));
  const files = [
    'district-portal/pages/layout.html',
    'bank-web/web/index.html',
    'bank-web/server/main.ts',
    'utility-site/public/index.html',
    'node-integrator/src/main.ts',
  ];
  for (const file of files) {
    const keys =
      (await readFile(new URL(`../${file}`, import.meta.url), 'utf8')).match(/[ps]k_test_sandbox_\w+/g) ?? [];
    expect(keys, file).toHaveLength(1);
    for (const key of keys) expect(published, file).toContain(key);
  }
});
