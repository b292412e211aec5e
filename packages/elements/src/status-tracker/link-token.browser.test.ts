import { afterEach, expect, it } from 'vitest';
import { forgetLinkToken, takeLinkToken } from './link-token.ts';

const before = location.href;
afterEach(() => history.replaceState(null, '', before));

it('leaves the address bar and is still there after a reload, until another dossier is looked up', () => {
  history.replaceState(null, '', '#lt_0123456789abcdefghij');
  expect(takeLinkToken()).toBe('lt_0123456789abcdefghij');
  expect(location.hash).toBe('');
  // A reload keeps the entry's state and nothing else.
  expect(takeLinkToken()).toBe('lt_0123456789abcdefghij');
  forgetLinkToken();
  expect(takeLinkToken()).toBeUndefined();
});

it('takes nothing that is no token', () => {
  history.replaceState(null, '', '#main');
  expect(takeLinkToken()).toBeUndefined();
  expect(location.hash).toBe('#main');
});
