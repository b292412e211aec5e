/**
 * Copies a text at a click. In a frame the clipboard may be closed to us (Permissions Policy); then the old command
 * still works, as it needs only the click. False when neither does.
 */
export async function copyText(text: string, root: ShadowRoot | HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'visually-hidden';
    root.append(field);
    const before = root instanceof ShadowRoot ? root.activeElement : null;
    field.select();
    // Deprecated and everywhere; there is no other way without the permission.
    const isDone = document.execCommand('copy');
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    return isDone;
  }
}
