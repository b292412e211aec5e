/** Moving through the rows by keys; the browser's own focus says where one is. */

/** Up and down, Home and End. */
export function moveByArrows(event: KeyboardEvent): void {
  if (!(event.currentTarget instanceof HTMLElement) || !(event.target instanceof HTMLElement)) return;
  const rows = rowsIn(event.currentTarget);
  const here = rows.findIndex((link) => link.parentElement?.contains(event.target as Node));
  const to = {
    ArrowDown: rows[here + 1],
    ArrowUp: here > 0 ? rows[here - 1] : undefined,
    Home: rows[0],
    End: rows.at(-1),
  }[event.key];
  if (!to) return;
  event.preventDefault();
  to.focus();
}

/** From one row to its neighbour; to the first where there is none to begin from. */
export function moveFrom(list: ParentNode, id: string | undefined, by: 1 | -1): void {
  const rows = rowsIn(list);
  const here = rows.findIndex((link) => link.closest<HTMLElement>('.row-box')?.dataset['id'] === id);
  rows[here < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, here + by))]?.focus();
}

const rowsIn = (list: ParentNode): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('a.row')];
