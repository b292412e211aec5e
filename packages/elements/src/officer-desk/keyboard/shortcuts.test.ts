import { describe, expect, it } from 'vitest';
import { actionOf, type Pressed, shortcuts } from './shortcuts.ts';

const press = (key: string, more: Partial<Pressed> = {}): Pressed => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...more,
});

describe('a key of the desk', () => {
  it('has one meaning', () => {
    const keys = shortcuts.flatMap((shortcut) => shortcut.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('works with Caps Lock on', () => {
    expect(actionOf(press('J'), false)).toBe('down');
  });

  it.each([
    ['somebody types', press('c'), true],
    ['it is the browser’s, with Ctrl', press('c', { ctrlKey: true }), false],
    ['an input method composes a syllable', press('s', { isComposing: true }), false],
    ['something else has taken it', press('/', { defaultPrevented: true }), false],
    ['it has no meaning', press('z'), false],
  ])('does nothing while %s', (_, pressed, isTyping) => {
    expect(actionOf(pressed, isTyping)).toBeUndefined();
  });
});
