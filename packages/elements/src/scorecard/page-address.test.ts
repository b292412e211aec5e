import { expect, it } from 'vitest';
import { readAddress, withScope } from './page-address.ts';

const page = 'https://center.test/scorecard?from=newsletter';

it('an address says the scope, and is read back', () => {
  const scope = { unit: 'qn-head', role: 'receiving', period: '2026-Q3' } as const;
  const address = withScope(page, { ...scope, procedure: undefined });
  expect(address).toBe(`${page}&unit=qn-head&role=receiving&period=2026-Q3`);
  expect(readAddress(address)).toEqual(scope);
});

it('what is no longer chosen leaves it', () => {
  const nothing = { unit: undefined, role: undefined, procedure: undefined, period: undefined };
  expect(withScope(`${page}&unit=a&period=2026`, nothing)).toBe(page);
  expect(readAddress(`${page}&unit=`)).toEqual({});
});
