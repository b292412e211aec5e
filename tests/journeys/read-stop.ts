/** What somebody finds where the focus stands: read inside the page, so nothing here may reach outside of the function. */

export interface Stop {
  readonly role: 'text' | 'place' | 'select' | 'radio' | 'checkbox' | 'file' | 'button' | 'other';
  /** What is asked: the label, or the legend over it. */
  readonly asks: string;
  /** The choice, the box of a date, the button. */
  readonly says: string;
  /** What is read out after the name: help, and what is wrong. */
  readonly description: string;
  /** Which row of a list it stands in, counted from 0; -1 outside of lists. */
  readonly row: number;
  readonly value: string;
  readonly activeOption: string;
  readonly isChecked: boolean;
  readonly isReadOnly: boolean;
  /** One sees that it has the focus, and can press it: it is in the window, marked, under nothing, and 24 px or more. */
  readonly isSeen: boolean;
  readonly whyUnseen: string;
}

export async function readStop(): Promise<Stop> {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const nothing = {
    role: 'other',
    asks: '',
    says: '',
    description: '',
    row: -1,
    value: '',
    activeOption: '',
    isChecked: false,
    isReadOnly: false,
    isSeen: true,
    whyUnseen: '',
  } as const;
  if (!document.hasFocus() || !(element instanceof HTMLElement) || element.tabIndex < 0) return nothing;

  const root = element.getRootNode() as Document | ShadowRoot;
  const words = (node: Element | null | undefined): string =>
    (node?.textContent ?? '')
      .replace(/\((không )?bắt buộc\)/, '')
      .replaceAll(/\s+/g, ' ')
      .trim();
  const named = (ids: string | null | undefined): string =>
    (ids ?? '')
      .split(' ')
      .map((id) => words(root.getElementById(id)))
      .join(' ');
  const input = element instanceof HTMLInputElement ? element : undefined;
  const role = ((): Stop['role'] => {
    if (element instanceof HTMLSelectElement) return 'select';
    if (element instanceof HTMLButtonElement) return 'button';
    if (element.getAttribute('role') === 'combobox') return 'place';
    if (input && ['radio', 'checkbox', 'file'].includes(input.type)) return input.type as Stop['role'];
    return input || element instanceof HTMLTextAreaElement ? 'text' : 'other';
  })();
  const label = (element as HTMLInputElement).labels?.[0];
  const group = element.closest('[role=radiogroup], [role=group]');
  const legend = group?.querySelector(':scope > legend');
  const says = element.getAttribute('aria-label') ?? words(label ?? element);
  const item = element.closest('ol > li');
  const listed = item ? [...(item.parentElement?.children ?? [])].indexOf(item) : -1;

  const shown = role === 'file' ? (element.nextElementSibling ?? element) : (element.closest('label') ?? element);
  const inWindow = await new Promise<boolean>((resolve) => {
    const watch = new IntersectionObserver((entries) => {
      watch.disconnect();
      resolve(entries.some(({ intersectionRatio }) => intersectionRatio > 0.5));
    });
    watch.observe(shown);
  });
  const isMarked = [element, shown].some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
  });
  const [box = shown.getBoundingClientRect()] = shown.getClientRects();
  const point = [box.left + box.width / 2, box.top + box.height / 2] as const;
  // The innermost of what is on top there.
  let above = document.elementFromPoint(...point);
  for (;;) {
    const inner: Element | null = above?.shadowRoot?.elementFromPoint(...point) ?? null;
    if (inner === null || inner === above) break;
    above = inner;
  }
  const cover = above === null || shown.contains(above) || above.contains(shown) ? null : above;
  // In a sentence a link is as high as its line.
  const isSmall = Math.min(box.width, box.height) < 24 && getComputedStyle(shown).display !== 'inline';
  const whyUnseen = ((): string => {
    if (!inWindow) return 'out of the window';
    if (!isMarked) return 'not marked';
    if (cover) return `under ${cover.localName}.${cover.className}`;
    return isSmall ? `${Math.round(box.width)} by ${Math.round(box.height)} px` : '';
  })();
  return {
    role,
    asks: role === 'file' ? says.replace(/^Chọn tệp cho: /, '') : words(legend) || says,
    says,
    description: named(element.getAttribute('aria-describedby') ?? group?.getAttribute('aria-describedby')),
    row: role === 'button' && element.hasAttribute('aria-expanded') ? -1 : listed,
    value:
      element instanceof HTMLSelectElement
        ? words(element.selectedOptions[0])
        : ((element as Partial<HTMLInputElement>).value ?? ''),
    activeOption: words(
      root.getElementById(element.getAttribute('aria-activedescendant') ?? '')?.querySelector('span'),
    ),
    isChecked: input?.checked ?? false,
    isReadOnly: input?.readOnly ?? false,
    isSeen: whyUnseen === '',
    whyUnseen,
  };
}
