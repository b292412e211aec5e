/** Keys of the desk, one letter each; none while somebody types, none with a modifier, and all of them can be turned off. */

export type ShortcutAction = 'down' | 'up' | 'hold' | 'tick' | 'search' | 'next' | 'queue' | 'intake' | 'unit' | 'help';

export const shortcuts: readonly { readonly keys: readonly string[]; readonly action: ShortcutAction }[] = [
  { keys: ['j'], action: 'down' },
  { keys: ['k'], action: 'up' },
  { keys: ['x'], action: 'tick' },
  { keys: ['c'], action: 'hold' },
  { keys: ['s'], action: 'next' },
  { keys: ['/'], action: 'search' },
  { keys: ['q'], action: 'queue' },
  { keys: ['n'], action: 'intake' },
  { keys: ['u'], action: 'unit' },
  { keys: ['?'], action: 'help' },
];

export type Pressed = Pick<
  KeyboardEvent,
  'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'isComposing' | 'defaultPrevented'
>;

export function actionOf(pressed: Pressed, isTyping: boolean): ShortcutAction | undefined {
  const { key, altKey, ctrlKey, metaKey, isComposing, defaultPrevented } = pressed;
  if (isTyping || altKey || ctrlKey || metaKey || isComposing || defaultPrevented) return undefined;
  return shortcuts.find(({ keys }) => keys.includes(key.toLowerCase()))?.action;
}

/** Where letters belong to what has the focus: a field, or a list that is searched by them. */
export const isTypedInto = (target: EventTarget | undefined): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button', 'file'].includes(target.type)));
