/**
 * Somebody with a keyboard and nothing else in front of any form: goes from stop to stop, reads what each asks, and answers
 * it from a sheet. What cannot be reached, read or seen is left unanswered, and the form then says so.
 */
import type { Frame, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import type { Entry, FilingSheet } from './filing-sheet.ts';
import { hasFocus } from './keyboard.ts';
import { expectNoSidewaysScrolling } from './narrow.ts';
import { readStop, type Stop } from './read-stop.ts';

/** Enough for the longest page of ours; who has to press Tab more often is lost. */
const mostStops = 120;
const mostPages = 12;
const wayOn = /^(Tiếp tục|Xong, về trang kiểm tra|Nộp hồ sơ|Tiếp nhận và cấp giấy hẹn)$/;
const dateParts = ['Năm', 'Tháng', 'Ngày'];

export class FormByKeyboard {
  readonly #page: Page;
  readonly #frame: Frame;
  readonly #sheet: FilingSheet;
  readonly #counted = new Set<string>();
  /** Stops of which one could not see that they have the focus. */
  readonly unseen: string[] = [];

  /** @param frame where the form is: the Center's frame on a partner's page, or the page itself. @param paper for every slot. */
  constructor(page: Page, frame: Frame, sheet: FilingSheet, paper: string) {
    this.#page = page;
    this.#frame = frame;
    this.#sheet = sheet;
    page.on('filechooser', (chooser) => void chooser.setFiles(paper));
  }

  get #heading(): Locator {
    return this.#frame.getByRole('heading', { level: 2 }).first();
  }

  /** From the form's first page to the receipt. On each page, the way on is tried before anything is filled in. */
  async file(): Promise<void> {
    for (let pages = 0; pages < mostPages; pages++) {
      const title = await this.#heading.innerText();
      if (!(await this.#goOnTooEarly(title))) {
        await this.fillIn();
        await this.#page.keyboard.press('Enter');
      }
      await expect.poll(() => this.#heading.innerText(), { message: `after ${title}` }).not.toBe(title);
      await expect.poll(() => hasFocus(this.#heading)).toBe(true);
      await expectNoSidewaysScrolling(this.#page, title);
      if ((await this.#heading.innerText()).includes('Đã nộp hồ sơ')) return;
    }
    throw new Error(`No receipt after ${mostPages} pages.`);
  }

  /** Answers everything from here to the way on, which then has the focus. */
  async fillIn(): Promise<void> {
    const title = (await this.#heading.innerText()).split('\n').at(-1) ?? '';
    for (let stops = 0; stops < mostStops; stops++) {
      const stop = await this.#read();
      if (stop.role === 'button' && wayOn.test(stop.says)) return;
      if (stop.role === 'button') await this.#pressWhereWanted(stop);
      else await this.#answer(stop, title);
      // What says that it is on its way is waited for.
      await expect.poll(() => this.#frame.getByText('Đang tải…', { exact: true }).count(), { timeout: 30_000 }).toBe(0);
      await this.#page.keyboard.press('Tab');
    }
    throw new Error(`${mostStops} stops on "${title}", and no way on.`);
  }

  /** Enter in the first field. True when nothing was missing and the page turned; else each line of what is missing leads to its field. */
  async #goOnTooEarly(title: string): Promise<boolean> {
    const { keyboard } = this.#page;
    for (let stop = await this.#read(); !isTried(stop); stop = await this.#read()) await keyboard.press('Tab');
    await keyboard.press('Enter');
    const summary = this.#frame.getByRole('group', { name: /mục cần xem lại/ });
    const hasTurned = async (): Promise<boolean> => (await this.#heading.innerText()) !== title;
    await expect.poll(async () => (await summary.count()) > 0 || (await hasTurned())).toBe(true);
    if ((await summary.count()) === 0) return true;
    await expect.poll(() => hasFocus(summary)).toBe(true);
    await expectNoSidewaysScrolling(this.#page, `${title}, with its faults`);
    const lines = await summary.getByRole('link').all();
    await keyboard.press('Tab');
    expect(lines[0] && (await hasFocus(lines[0]))).toBe(true);
    // Backwards: from the first one goes on.
    for (const line of lines.toReversed()) {
      const words = await line.innerText();
      await line.press('Enter');
      await expect.poll(async () => (await this.#read()).description).toContain(words);
    }
    return false;
  }

  async #read(): Promise<Stop> {
    let stop = await this.#frame.evaluate(readStop);
    // The host's page learns how tall its frame is a moment after it has grown.
    for (let tries = 0; !stop.isSeen && tries < 20; tries++) {
      await this.#page.waitForTimeout(100);
      stop = await this.#frame.evaluate(readStop);
    }
    if (!stop.isSeen) this.unseen.push(`${stop.role} ${stop.asks} ${stop.says}: ${stop.whyUnseen}`);
    return stop;
  }

  async #answer(stop: Stop, page: string): Promise<void> {
    const fitting = this.#sheet.entries.filter(({ asks, row }) => asks === stop.asks && row === stop.row);
    const onPage = fitting.filter((entry) => entry.page === page);
    const [entry, another] = onPage.length > 0 ? onPage : fitting;
    if (another) throw new Error(`"${stop.asks}" is asked twice on one page.`);
    if (!entry || stop.isReadOnly) return;
    const { value, field } = entry;
    switch (stop.role) {
      case 'text':
        return this.#type(stop, field.type === 'date' ? partOfDay(String(value), stop.says) : String(value));
      case 'place':
        return this.#pickPlace(stop, this.#sheet.placeNames.get(String(value)) ?? '');
      case 'select':
        return this.#moveTo(labelOf(entry), ({ value: shown }) => shown);
      case 'radio':
        await this.#moveTo(labelOf(entry), ({ says }) => says);
        if (!(await this.#read()).isChecked) await this.#page.keyboard.press('Space');
        return;
      case 'checkbox':
        if (stop.isChecked !== value) await this.#page.keyboard.press('Space');
        return;
      case 'file':
        return this.#choosePaper();
      default:
        throw new Error(`"${stop.asks}" is not answered by a ${stop.role}.`);
    }
  }

  async #type({ value }: Stop, text: string): Promise<void> {
    if (value === text) return;
    if (value !== '') await this.#page.keyboard.press('ControlOrMeta+A');
    await this.#page.keyboard.type(text);
  }

  async #pickPlace(stop: Stop, name: string): Promise<void> {
    if (stop.value === name) return;
    await this.#type(stop, name);
    await this.#frame.getByRole('option').filter({ visible: true }).first().waitFor();
    await this.#moveTo(name, ({ activeOption }) => activeOption);
    await this.#page.keyboard.press('Enter');
    expect((await this.#read()).value).toBe(name);
  }

  /** By the arrow keys. */
  async #moveTo(wanted: string, at: (stop: Stop) => string): Promise<void> {
    for (let pressed = 0; pressed < 60; pressed++) {
      if (at(await this.#read()) === wanted) return;
      await this.#page.keyboard.press('ArrowDown');
    }
    throw new Error(`The arrow keys do not reach "${wanted}".`);
  }

  async #choosePaper(): Promise<void> {
    const taken = this.#frame.getByRole('button', { name: /^Bỏ tệp/ });
    const before = await taken.count();
    await this.#page.keyboard.press('Enter');
    await expect.poll(() => taken.count(), { timeout: 30_000 }).toBe(before + 1);
  }

  /** A counter's "all there", and the button under a list while that is shorter than the sheet's: its new row then has the focus. */
  async #pressWhereWanted({ says, row }: Stop): Promise<void> {
    if (says.startsWith('Nhận đủ: ') && !this.#counted.has(says)) {
      this.#counted.add(says);
      return this.#page.keyboard.press('Enter');
    }
    const [name, wanted = 0] =
      [...this.#sheet.rows].find(([rowName]) => says === `Thêm ${rowName.toLowerCase()}`) ?? [];
    if (name === undefined || row !== -1) return;
    const rows = this.#frame.getByRole('button', { name: new RegExp(`^Bỏ (?!tệp)`) });
    if ((await rows.count()) >= wanted) return;
    await this.#page.keyboard.press('Enter');
    await expect.poll(async () => (await this.#read()).row).not.toBe(-1);
    await this.#page.keyboard.press('Shift+Tab');
  }
}

/** Where Enter means "go on": a field, or the way on itself. */
const isTried = ({ role, says }: Stop): boolean =>
  ['text', 'place', 'radio', 'checkbox'].includes(role) || (role === 'button' && wayOn.test(says));

function labelOf({ field, value }: Entry): string {
  const options = 'options' in field ? field.options : [];
  return options.find((option) => option.value === value)?.label.vi ?? '';
}

/** `2026-09-05`, box `Tháng`: `9`. */
const partOfDay = (day: string, box: string): string =>
  String(Number(day.split('-')[dateParts.indexOf(box)] ?? Number.NaN));
