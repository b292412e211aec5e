/** The measured form as a definition of ours: three blocks a page, as long as the longest page of an authored form. */
import type { Answers, Field, FieldGroup, FormDefinition, LocalizedText } from '@hcc/schemas';
import { fieldsOf, heirParts, personalIdHelp, provinces, purposes, type BenchField } from './fields.ts';

const blocksOnPage = 3;

export function ourForm(count: number): FormDefinition {
  const pages: FormDefinition['pages'] = [];
  for (const field of fieldsOf(count)) {
    const at = Math.floor(field.block / blocksOnPage);
    const page = (pages[at] ??= { id: `p${at}`, title: words(`Phần ${at + 1}`), groups: [] });
    if (field.kind === 'heirs') page.groups.push(heirs(field));
    else if (field.kind === 'name') page.groups.push({ id: `b${field.block}`, fields: [ourField(field)] });
    else page.groups.at(-1)?.fields.push(ourField(field));
  }
  return {
    procedureCode: '1.001193',
    procedureName: 'Mẫu đo',
    version: '1',
    filingMode: { mode: 'here', reason: words('Nộp được tại đây.') },
    pages,
    checks: [],
    toPresent: [],
  };
}

/** Rows of the first repeating group, both parts answered. */
export function rowAnswers(count: number): Answers {
  const keys = Array.from({ length: count }, (_, at) => `r${at}`);
  return Object.fromEntries([
    ['r0', keys],
    ...keys.flatMap((key, at) => [
      [`r0.${key}.name`, `Người thứ ${at + 1}`],
      [`r0.${key}.share`, 1 + (at % 100)],
    ]),
  ]);
}

export const words = (vi: string): LocalizedText => ({ vi });

function ourField({ kind, block, label, required }: BenchField): Field {
  const common = { id: `b${block}.${kind}`, label: words(label), required };
  const options = (list: typeof provinces) => list.map(([value, text]) => ({ value, label: words(text) }));
  switch (kind) {
    case 'personalId':
      return { ...common, type: 'personalId', help: words(personalIdHelp), bornOn: `b${block}.born` };
    case 'born':
      return { ...common, type: 'date', latest: 'today' };
    case 'province':
      return { ...common, type: 'select', options: options(provinces) };
    case 'purpose':
      return { ...common, type: 'radio', options: options(purposes) };
    case 'other':
      return { ...common, type: 'text', visible: { '==': [{ var: `b${block}.purpose` }, 'other'] } };
    case 'area':
      return { ...common, type: 'number', min: 1, max: 100_000 };
    default:
      return { ...common, type: 'text', maxLength: 100 };
  }
}

const heirs = ({ block, label }: BenchField): FieldGroup => ({
  id: `r${block}`,
  title: words(label),
  repeat: { min: 0, max: 1000, rowName: words('Người'), titleField: `r${block}.name` },
  fields: [
    { id: `r${block}.name`, type: 'text', label: words(heirParts.name), required: true },
    { id: `r${block}.share`, type: 'number', label: words(heirParts.share), required: true, min: 1, max: 100 },
  ],
});
