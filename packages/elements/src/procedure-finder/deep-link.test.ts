import { describe, expect, it } from 'vitest';
import { readDeepLink, withDeepLink } from './deep-link.ts';

const page = 'https://bank.example/services?tab=2#top';

describe('a deep link', () => {
  it('names a procedure under the key that the page chose, and leaves all else', () => {
    const linked = withDeepLink(page, 'thu-tuc', '1.001193');
    expect(linked).toBe('https://bank.example/services?tab=2&thu-tuc=1.001193#top');
    expect(readDeepLink(linked, 'thu-tuc')).toBe('1.001193');
    expect(withDeepLink(linked, 'thu-tuc', undefined)).toBe(page);
  });

  it.each(['', 'khai sinh', '1.1', '<script>', '1.001193 or 1=1'])('takes %j for no procedure', (value) => {
    expect(readDeepLink(withDeepLink(page, 'thu-tuc', value), 'thu-tuc')).toBeUndefined();
  });
});
