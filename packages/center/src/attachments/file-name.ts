/** A name that is safe to show and to send: one line, no path, no invisible characters, 120 characters at most. */
export function cleanFileName(name: string): string {
  const base = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const visible = base
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}"<>|:*?]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  // By code points: half of a surrogate pair is a character that no database keeps.
  const characters = Array.from(visible);
  if (characters.length <= 120) return visible || 'file';
  const dot = characters.lastIndexOf('.');
  const extension = dot > 0 ? characters.slice(dot, dot + 10) : [];
  return [...characters.slice(0, 120 - extension.length), ...extension].join('');
}
