/** A name that is safe to show and to send: one line, no path, no invisible characters, 120 characters at most. */
export function cleanFileName(name: string): string {
  const base = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const visible = base
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}"<>|:*?]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (visible.length <= 120) return visible || 'file';
  const dot = visible.lastIndexOf('.');
  const extension = dot > 0 ? visible.slice(dot).slice(0, 10) : '';
  return visible.slice(0, 120 - extension.length) + extension;
}
