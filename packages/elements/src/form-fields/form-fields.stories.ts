import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Answers, FormDefinition } from '@hcc/schemas';
import { html } from 'lit';
import { everyField } from '../../test/every-field.ts';
import { FormCenter } from '../../test/form-center.ts';
import { personAt } from '../../.storybook/inside.ts';
import { DossierForm } from '../dossier-form/dossier-form.element.ts';
import { defineOnce } from '../internal/define-once.ts';
import { localeOf } from '../localize/locale.ts';

defineOnce('hcc-dossier-form', DossierForm);

interface Args {
  /** The pages of the form that are shown. */
  pages: readonly string[];
  /** What the partner has filled in. */
  answers: Answers;
  locked: readonly string[];
}

/** Every type of field in each of its states, on a form that has no other purpose. */
const meta: Meta<Args> = {
  title: 'Form fields',
  component: 'hcc-dossier-form',
  args: { pages: [], answers: {}, locked: [] },
  render: ({ pages, answers, locked }) => {
    const center = new FormCenter();
    center.definition = withPages(pages);
    center.prefill = { answers, locked: [...locked] };
    const isPrefilled = Object.keys(answers).length > 0;
    return html`<hcc-dossier-form
      .client=${center.client}
      .session=${center.session(isPrefilled ? 'Ngân hàng Mẫu' : null)}
      .locale=${localeOf(document.body)}
      layout="single"
      procedure="1.001193"
    ></hcc-dossier-form>`;
  },
};
export default meta;

type Story = StoryObj<Args>;

function withPages(wanted: readonly string[]): FormDefinition {
  if (wanted.length === 0) return everyField;
  return {
    ...everyField,
    pages: everyField.pages.filter(({ id }) => wanted.includes(id) || id === 'end'),
    checks: everyField.checks.filter(({ fields }) => fields.every((id) => wanted.includes(id.split('.')[0] ?? ''))),
  };
}

/** Presses on, so that what is missing or wrong is told. */
async function goOn({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> {
  const person = personAt(canvasElement);
  await person.press('form [type=submit]');
  await person.see('#faults');
}

const filled: Answers = {
  'text.name': 'Nguyễn Thị Ưng Mẫu',
  'text.passport': 'B1234567',
  'text.personalId': '022190000001',
  'text.tax': '0100109106-001',
  'text.phone': '0912000001',
  'text.email': 'mau@example.vn',
  'date.born': '1931',
  'date.issued': '2021-05-04',
  'sum.copies': 3,
  'sum.area': 60.5,
  'sum.price': 1_250_000,
  'choice.purpose': 'abroad',
  'choice.country': 'jp',
};
const three: Answers = {
  heirs: ['r1', 'r2', 'r3'],
  'heirs.r1.name': 'Nguyễn Văn An',
  'heirs.r1.share': 50,
  'heirs.r2.name': 'Nguyễn Thị Bình',
  'heirs.r2.share': 50,
};

export const AllOnOnePage: Story = {
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.fields')),
};
export const Filled: Story = { ...AllOnOnePage, args: { answers: filled, pages: ['text', 'date', 'sum', 'choice'] } };
export const Locked: Story = {
  ...AllOnOnePage,
  args: { answers: filled, locked: Object.keys(filled), pages: ['text', 'date', 'sum', 'choice'] },
};
/** Told after the first try to go on; each line leads to its field. */
export const Missing: Story = { play: goOn };
export const Wrong: Story = {
  args: {
    pages: ['text', 'date', 'sum'],
    answers: {
      ...filled,
      'text.passport': '12',
      'text.tax': '0100109107',
      'date.issued': '1930-01-01',
      'sum.copies': 99,
    },
  },
  play: goOn,
};
/** A number that does not go with the year of birth: it is told and stops nothing; the missing name does. */
export const Warned: Story = {
  args: {
    pages: ['text', 'date'],
    answers: { 'text.personalId': '022190000001', 'date.born': '1991', 'date.issued': '2021-05-04' },
  },
  play: async (story) => {
    await goOn(story);
    await personAt(story.canvasElement).see('.message.warning');
  },
};
export const DateTyped: Story = {
  args: { pages: ['date'] },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.type('[name="date.issued"][data-part=day]', '31');
    await person.type('[name="date.issued"][data-part=month]', '2');
    await person.type('[name="date.issued"][data-part=year]', '2020');
    await person.press('[name="date.born"][data-part=year]');
    await person.see('[id="f-date.issued-fault"]');
  },
};
export const NoRows: Story = { ...AllOnOnePage, args: { pages: ['heirs'] } };
export const RowsClosed: Story = {
  args: { pages: ['heirs'], answers: three },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.row-item')),
};
export const RowOpen: Story = {
  args: { pages: ['heirs'], answers: three },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.row-item:nth-child(2) .row-toggle');
    await person.see('.row-item.open [name="heirs.r2.name"]');
  },
};
export const RowFaulty: Story = {
  args: { pages: ['heirs'], answers: three },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.see('.row-item');
    await person.press('form [type=submit]');
    await person.see('.row-toggle .message');
  },
};
export const RowTakenOut: Story = {
  args: { pages: ['heirs'], answers: three },
  play: async ({ canvasElement }) => {
    const person = personAt(canvasElement);
    await person.press('.row-item:nth-child(1) .button');
    await person.see('.put-back');
  },
};
export const ThousandRows: Story = {
  args: {
    pages: ['heirs'],
    answers: { heirs: Array.from({ length: 1000 }, (_, at) => `r${at}`) },
  },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.pager')),
};
