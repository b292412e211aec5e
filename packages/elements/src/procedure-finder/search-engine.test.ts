import { expect, it } from 'vitest';
import { createSearchEngine } from './search-engine.ts';

const entries = [
  { code: '1.001193', name: 'Thủ tục đăng ký khai sinh', level: 'commune', words: 'giấy khai sinh' },
  { code: '1.000894', name: 'Thủ tục đăng ký kết hôn', level: 'commune', words: 'cưới' },
] as const;

it('answers with names in pieces, and the pieces make the name again', () => {
  const [first] = createSearchEngine(entries)('khai sinh', 5);
  expect(first?.code).toBe('1.001193');
  expect(first?.name.map(({ text }) => text).join('')).toBe(entries[0].name);
  expect(first?.name.filter(({ isMet }) => isMet).map(({ text }) => text)).toContain('khai');
});

it.each(['', '   ', '%%%', '🙂', 'x'.repeat(500)])('has an answer for %o that is no failure', (query) => {
  expect(createSearchEngine(entries)(query, 5)).toEqual([]);
});
