import type { Locale } from '@hcc/schemas';

/** The caller's language by `Accept-Language` (RFC 9110 12.5.4); Vietnamese where it names none of ours. */
export function localeOf(header: string | null | undefined): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const quality = rest.map((p) => /^\s*q=([\d.]+)\s*$/.exec(p)?.[1]).find(Boolean);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    if (tag.startsWith('vi')) return 'vi';
    if (tag.startsWith('en')) return 'en';
    if (tag.startsWith('zh')) return 'zh-Hans';
  }
  return 'vi';
}
