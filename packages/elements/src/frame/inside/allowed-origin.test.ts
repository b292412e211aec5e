import { expect, it } from 'vitest';
import { isAllowedOrigin } from './allowed-origin.ts';

const patterns = ['https://bank.example', 'http://localhost:*', 'http://127.0.0.1:*'];

it.each(['https://bank.example', 'http://localhost', 'http://localhost:4002', 'http://127.0.0.1:65535'])(
  'lets %s in',
  (origin) => {
    expect(isAllowedOrigin(origin, patterns)).toBe(true);
  },
);

it.each([
  'http://bank.example',
  'https://bank.example:8443',
  'https://bank.example.evil.example',
  'https://evil-bank.example',
  'https://sub.bank.example',
  'https://bank.example.',
  'HTTPS://BANK.EXAMPLE',
  'https://localhost:4002',
  'http://localhost.evil.example',
  'http://localhost:4002.evil.example',
  'http://localhost:',
  'http://localhost:*',
  'null',
  '',
])('keeps %s out', (origin) => {
  expect(isAllowedOrigin(origin, patterns)).toBe(false);
});

it('lets nobody in without a list', () => {
  expect(isAllowedOrigin('https://bank.example', [])).toBe(false);
});
