import type { FormDefinition } from '@hcc/schemas';
import type { FrameSession } from '@hcc/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { everyField } from '../../test/every-field.ts';
import { FormCenter } from '../../test/form-center.ts';
import { DossierForm } from '../dossier-form/dossier-form.element.ts';
import { defineOnce } from '../internal/define-once.ts';

defineOnce('hcc-every-field-test', DossierForm);

let center: FormCenter;
let element: DossierForm;

const root = (): ShadowRoot => {
  if (!element.shadowRoot) throw new Error('the form is not rendered');
  return element.shadowRoot;
};
const control = (answerId: string): HTMLInputElement => {
  const found = root().getElementById(`f-${answerId}`);
  if (!found) throw new Error(`there is no control for ${answerId}`);
  return found as HTMLInputElement;
};
const box = (answerId: string, part: 'day' | 'month' | 'year'): HTMLInputElement => {
  const found = root().querySelector<HTMLInputElement>(`[name="${answerId}"][data-part=${part}]`);
  if (!found) throw new Error(`there is no ${part} of ${answerId}`);
  return found;
};
const text = (): string => root().textContent?.replace(/\s+/g, ' ') ?? '';
const button = (words: string | RegExp): HTMLElement => {
  const found = [...root().querySelectorAll<HTMLElement>('button')].find((each) => {
    const name = each.getAttribute('aria-label') ?? each.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    return typeof words === 'string' ? name === words : words.test(name);
  });
  if (!found) throw new Error(`there is no button ${String(words)}`);
  return found;
};
const told = (answerId: string): string => root().getElementById(`f-${answerId}-fault`)?.textContent?.trim() ?? '';

/** Opens the form with all its pages on one, or at a page. */
async function open(only?: string): Promise<void> {
  center.definition =
    only === undefined
      ? everyField
      : {
          ...everyField,
          pages: everyField.pages.filter(({ id }) => id === only || id === 'end'),
          checks: everyField.checks.filter(({ fields }) =>
            fields.every((id) => id.startsWith(`${only}.`) || (only === 'heirs' && id.startsWith('sums.'))),
          ),
        };
  element = new DossierForm();
  element.client = center.client;
  const session: FrameSession = center.session();
  element.session = session;
  element.layout = 'single';
  element.locale = 'vi';
  element.procedure = '1.001193';
  const ready = new Promise((resolve) => element.addEventListener('hcc-ready', resolve, { once: true }));
  document.body.append(element);
  await ready;
  // What shows a repeating group is fetched when a form has one.
  if (only === undefined || only === 'heirs') await vi.waitFor(() => button('Thêm người'), 10_000);
  // What is fetched after the first painting brings another button, which must not come while one is looked for.
  if (root().querySelector('form'))
    await vi.waitFor(() => expect(root().querySelector('.no-print')).not.toBeNull(), 10_000);
}
const saved = (answerId: string): Promise<unknown> =>
  vi.waitFor(() => {
    const answers = center.draft?.answers ?? {};
    if (!Object.hasOwn(answers, answerId)) throw new Error(`${answerId} is not saved: ${JSON.stringify(answers)}`);
    return answers[answerId];
  }, 5000);

beforeEach(() => {
  center = new FormCenter();
});
afterEach(() => element.remove());

describe('all questions on one page', () => {
  it('shows every page under its title, and leads to the review', async () => {
    await open();
    for (const { title } of everyField.pages.slice(0, -1)) expect(text()).toContain(title.vi);
    await userEvent.click(button('Tiếp tục'));
    expect(text()).toContain('mục cần xem lại');
    expect(root().activeElement?.id).toBe('faults');
  });
});

describe('the next page', () => {
  it('shows its own fields where those of the last one stood', async () => {
    const page = (id: string, label: string): FormDefinition['pages'][number] => ({
      id,
      title: { vi: id },
      groups: [{ id, fields: [{ id: `${id}.name`, type: 'text', label: { vi: label }, required: false }] }],
    });
    await open('date');
    element.layout = 'pages';
    center.definition = { ...everyField, pages: [page('first', 'Mục một'), page('second', 'Mục hai')], checks: [] };
    element.session = center.session();
    await vi.waitFor(() => expect(text()).toContain('Mục một'));
    await userEvent.click(button('Tiếp tục'));
    await vi.waitFor(() => expect(text()).toContain('Mục hai'));
    expect(text()).not.toContain('Mục một');
    expect(control('second.name').name).toBe('second.name');
  });
});

it('a number has a box that its digits fit into', async () => {
  await open();
  const { width, height } = control('sum.area').getBoundingClientRect();
  expect(width).toBeGreaterThan(3 * height);
});

describe('a date', () => {
  it('is typed in three boxes, and judged when all are left', async () => {
    await open('date');
    await userEvent.type(box('date.issued', 'day'), '31');
    await userEvent.type(box('date.issued', 'month'), '2');
    expect(told('date.issued')).toBe('');
    await userEvent.type(box('date.issued', 'year'), '2020');
    await userEvent.click(box('date.born', 'year'));
    expect(told('date.issued')).toContain('không phải là ngày có thật');
    expect(box('date.issued', 'day').value).toBe('31');
    await userEvent.fill(box('date.issued', 'day'), '28');
    expect(told('date.issued')).toBe('');
    expect(await saved('date.issued')).toBe('2020-02-28');
  });
  it('may be a year alone where nobody knows more, and not where the day is needed', async () => {
    await open('date');
    await userEvent.type(box('date.born', 'year'), '1931');
    await userEvent.click(box('date.issued', 'year'));
    expect(told('date.born')).toBe('');
    expect(await saved('date.born')).toBe('1931');
    await userEvent.type(box('date.issued', 'year'), '2020');
    await userEvent.click(box('date.born', 'year'));
    expect(told('date.issued')).not.toBe('');
  });
  it('is taken whole when pasted into one box', async () => {
    await open('date');
    await userEvent.fill(box('date.born', 'day'), '05/09/1990');
    await element.updateComplete;
    expect((['day', 'month', 'year'] as const).map((part) => box('date.born', part).value)).toEqual([
      '05',
      '09',
      '1990',
    ]);
    expect(await saved('date.born')).toBe('1990-09-05');
  });
  it('is checked against another once both are there', async () => {
    await open('date');
    await userEvent.fill(box('date.born', 'day'), '05/09/1990');
    await userEvent.fill(box('date.issued', 'day'), '05/09/1989');
    await userEvent.click(box('date.born', 'day'));
    expect(told('date.issued')).toContain('không thể trước');
    await userEvent.fill(box('date.born', 'year'), '1980');
    await element.updateComplete;
    expect(told('date.issued')).toBe('');
  });
});

describe('numbers and money', () => {
  it('are read with dots and commas, written with them when left, and worked out at once', async () => {
    await open('sum');
    await userEvent.fill(control('sum.copies'), '3');
    await userEvent.fill(control('sum.price'), '1250000');
    expect(control('sum.price').value).toBe('1250000');
    await userEvent.click(control('sum.area'));
    expect(control('sum.price').value).toBe('1.250.000');
    expect(control('sum.total').textContent).toContain('3.750.000 đồng');
    await userEvent.fill(control('sum.area'), '60,5');
    await userEvent.click(control('sum.price'));
    expect(await saved('sum.area')).toBe(60.5);
    expect(center.draft?.answers).not.toHaveProperty('sum.total');
  });
  it('keep what is no number on the screen, and say so', async () => {
    await open('sum');
    await userEvent.fill(control('sum.copies'), '3 bản');
    await userEvent.click(control('sum.price'));
    expect(control('sum.copies').value).toBe('3 bản');
    expect(told('sum.copies')).not.toBe('');
    await userEvent.fill(control('sum.copies'), '99');
    await userEvent.click(control('sum.price'));
    expect(told('sum.copies')).toContain('nhiều nhất là 50');
  });
});

describe('what only the register could judge', () => {
  it('warns, marks nothing invalid, and lets one go on', async () => {
    center.definition = undefined;
    await open();
    await userEvent.fill(box('date.born', 'day'), '05/09/1991');
    await userEvent.fill(control('text.personalId'), '022190000001');
    await userEvent.click(control('text.name'));
    expect(told('text.personalId')).toContain('không khớp với năm sinh');
    expect(control('text.personalId').getAttribute('aria-invalid')).toBe('false');
  });
});

describe('choices', () => {
  it('open further questions, say why on request, and close them again', async () => {
    await open('choice');
    expect(root().getElementById('f-choice.country')).toBeNull();
    await userEvent.click(
      root().querySelector<HTMLInputElement>('[name="choice.purpose"][value=abroad]') as HTMLElement,
    );
    expect(control('choice.country').tagName).toBe('SELECT');
    expect(text()).toContain('ở “Mục đích” bạn chọn “Dùng ở nước ngoài”');
    await userEvent.click(root().querySelector<HTMLInputElement>('[name="choice.purpose"][value=home]') as HTMLElement);
    expect(root().getElementById('f-choice.country')).toBeNull();
  });
});

describe('a repeating group', () => {
  const add = (): HTMLElement => button('Thêm người');
  const openRow = (): HTMLElement => root().querySelector('.row-item.open') as HTMLElement;
  const keyOf = (row: HTMLElement): string => row.querySelector<HTMLInputElement>('input')?.name.split('.')[1] ?? '';

  it('adds a row with the focus in its first field, sums it, takes it out and puts it back', async () => {
    await open('heirs');
    await userEvent.click(add());
    await vi.waitFor(() => expect(root().activeElement?.getAttribute('name')).toMatch(/^heirs\.\w+\.name$/));
    const first = keyOf(openRow());
    await userEvent.type(control(`heirs.${first}.name`), 'An');
    await userEvent.type(control(`heirs.${first}.share`), '60');
    await userEvent.click(add());
    await vi.waitFor(() => expect(keyOf(openRow())).not.toBe(first));
    const second = keyOf(openRow());
    await userEvent.type(control(`heirs.${second}.name`), 'Bình');
    await userEvent.type(control(`heirs.${second}.share`), '40');
    expect(control('sums.shares').textContent).toContain('100 %');
    await userEvent.click(button('Bỏ 1. An'));
    expect(control('sums.shares').textContent).toContain('40 %');
    expect(root().querySelectorAll('.row-item')).toHaveLength(1);
    await userEvent.click(button('Đưa lại'));
    expect(control('sums.shares').textContent).toContain('100 %');
    expect([...root().querySelectorAll('.row-title')].map((title) => title.textContent)).toEqual(['1. An', '2. Bình']);
    expect(control(`heirs.${first}.name`).value).toBe('An');
    await vi.waitFor(async () => expect(await saved('heirs')).toEqual([first, second]), 5000);
  });
  it('that needs a row begins with an open one as soon as there is a draft, and not again when that is taken out', async () => {
    await open();
    expect(openRow()).toBeNull();
    await userEvent.type(control('text.name'), 'An');
    await vi.waitFor(() => expect(openRow()).not.toBeNull());
    // Nobody is torn away from what they type.
    expect(root().activeElement?.id).toBe('f-text.name');
    await userEvent.click(button('Bỏ Người 1'));
    await userEvent.type(control('text.name'), ' Bình');
    await vi.waitFor(async () => expect(await saved('text.name')).toBe('An Bình'), 5000);
    expect(openRow()).toBeNull();
  });
  it('leads from the summary into the row that is closed', async () => {
    await open('heirs');
    await userEvent.click(button('Tiếp tục'));
    expect(text()).toContain('cần ít nhất 1 mục');
    await userEvent.click(add());
    await vi.waitFor(() => expect(openRow()).not.toBeNull());
    const key = keyOf(openRow());
    await userEvent.click(root().querySelector<HTMLElement>('.row-toggle') as HTMLElement);
    expect(openRow()).toBeNull();
    await userEvent.click(button('Tiếp tục'));
    const link = [...root().querySelectorAll('.summary a')].find((each) => each.textContent?.includes('Họ và tên'));
    await userEvent.click(link as HTMLElement);
    await vi.waitFor(() => expect(root().activeElement?.id).toBe(`f-heirs.${key}.name`));
  });
  it('lists a thousand rows by pages', async () => {
    const keys = Array.from({ length: 1000 }, (_, at) => `r${at}`);
    center.prefill = {
      answers: { heirs: keys, ...Object.fromEntries(keys.map((key) => [`heirs.${key}.share`, 1])) },
      locked: [],
    };
    await open('heirs');
    element.session = center.session('Ngân hàng');
    await vi.waitFor(() => expect(root().querySelectorAll('.row-item')).toHaveLength(25));
    expect(text()).toContain('1–25 trên 1000');
    expect(control('sums.shares').textContent).toContain('1.000 %');
    await userEvent.click(button('Sau'));
    expect(text()).toContain('26–50 trên 1000');
    expect(control('heirs').hasAttribute('disabled')).toBe(true);
  });
});
