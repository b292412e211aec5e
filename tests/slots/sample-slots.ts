/** What the forms of the 60 sample records ask for, short enough to be read line by line against the records. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deriveForm } from '@hcc/rules/form';
import type { Component, Field, FieldOf, Procedure } from '@hcc/schemas';
import { importCatalogue } from '../../packages/center/src/catalogue/import/import-catalogue.ts';
import { readCatalogueFile } from '../../packages/center/src/catalogue/import/read-files-node.ts';

export const sampleFile = fileURLToPath(new URL('../../../shared/data/procedures-sample.json', import.meta.url));
export const hasSample = existsSync(sampleFile);
export const expectedFile = fileURLToPath(new URL('./expected.json', import.meta.url));

/** The records are not ours to copy: a label tells which paper it is, and no more. */
const longestLabel = 60;

export interface SlotsOfForm {
  variants: number;
  /**
   * `paper | originals + copies | when | …`, and where they are so: `variant 2`, `optional`, `counter`, `held by …`. When is
   * `always`, `if …`, `unless …`, `exempt` where an exemption is claimed, `authorised`, or
   * `authorised, …` with the way to authorise.
   */
  slots: string[];
  notices: string[];
  toPresent: string[];
}

/** By code, in the order of the file. */
export async function readSampleSlots(): Promise<Record<string, SlotsOfForm>> {
  const { records } = await readCatalogueFile(sampleFile);
  const { procedures } = await importCatalogue({ records, strict: true, asOfOn: '2026-07-18' });
  return Object.fromEntries(procedures.map(({ procedure }) => [procedure.code, slotsOf(procedure)]));
}

function slotsOf(procedure: Procedure): SlotsOfForm {
  const form = deriveForm(procedure);
  const fields = form.pages.flatMap(({ groups }) => groups.flatMap(({ fields: ofGroup }) => ofGroup));
  return {
    variants: procedure.variants.length,
    slots: fields.flatMap((field) => (field.type === 'attachment' ? [slotOf(field, fields, procedure)] : [])),
    notices: fields.flatMap(({ type, id, label }) =>
      type === 'notice' && id.startsWith('papers.') ? [cut(label.vi)] : [],
    ),
    toPresent: form.toPresent.map(cut),
  };
}

function slotOf(field: FieldOf<'attachment'>, fields: readonly Field[], procedure: Procedure): string {
  const { label, originals = 0, copies = 0, required, channel, heldBy } = field;
  const component = procedure.components.find(({ id }) => id === field.componentId);
  const variant = procedure.variants.findIndex(({ id }) => id === component?.variantId);
  return [
    cut(label.vi),
    `${originals} + ${copies}`,
    whenOf(field, fields, component),
    ...(variant < 0 ? [] : [`variant ${variant + 1}`]),
    ...(required === true ? [] : ['optional']),
    ...(channel === undefined ? [] : [channel]),
    ...(heldBy === undefined ? [] : [`held by ${heldBy.vi}`]),
  ].join(' | ');
}

/** From the form itself: which tick or choice the slot stands behind. */
function whenOf(field: FieldOf<'attachment'>, fields: readonly Field[], component: Component | undefined): string {
  const condition = JSON.stringify(field.visible ?? '');
  const part = field.id.slice('papers.'.length);
  const behind = (prefix: string): boolean => condition.includes(`"${prefix}.${part}"`);
  const said = cut(component?.condition ?? '');
  const way = fields.find(({ id }) => id === 'applies.authorisation');
  const chosen =
    way?.type === 'radio' && condition.includes('"applies.authorisation"')
      ? way.options.find(({ value }) => condition.includes(`"${value}"`))
      : undefined;
  const cases = [
    ...(condition.includes('"authorised"') ? [chosen ? `authorised, ${cut(chosen.label.vi)}` : 'authorised'] : []),
    ...(condition.includes('"fees.isExempt"') ? ['exempt'] : []),
    ...(behind('applies') ? [`if ${said}`] : []),
    ...(behind('exempt') ? [`unless ${said}`] : []),
  ];
  return cases.length === 0 ? 'always' : cases.join(', ');
}

function cut(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= longestLabel ? line : `${line.slice(0, longestLabel - 1).trimEnd()}…`;
}
