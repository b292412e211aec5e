import type { Component, Procedure } from '@hcc/schemas';
import { expect, it } from 'vitest';
import { deriveForm } from './derive/derive-form.ts';
import { papersToBring } from './papers-to-bring.ts';

const component = (id: string, more: Partial<Component> = {}): Component => ({
  id,
  name: `Giấy ${id}`,
  use: 'submit',
  originals: 1,
  copies: 0,
  forms: [],
  ...more,
});

/** As much of a record as its papers need. */
const record = (components: Component[]): Procedure =>
  ({
    code: '1.000001',
    name: 'Thủ tục mẫu',
    version: '1',
    level: 'commune',
    audiences: ['citizen'],
    methods: [],
    variants: [
      { id: 'v1', name: 'Trong nước' },
      { id: 'v2', name: 'Ở nước ngoài' },
    ],
    components,
    filingMode: { mode: 'here', reason: { vi: '' } },
  }) as unknown as Procedure;

function told(components: Component[], question: Parameters<typeof papersToBring>[2]) {
  const procedure = record(components);
  const { submit, present } = papersToBring(procedure, deriveForm(procedure), question);
  const line = ({ component: { id }, heldBy, variant }: (typeof submit)[number]): string =>
    [id, heldBy?.en, variant].filter(Boolean).join(' / ');
  return { submit: submit.map(line), present: present.map(line) };
}

it('tells those to hand in from those to show, in the order of the record', () => {
  expect(told([component('c2'), component('c1', { use: 'present' }), component('c3')], { channel: 'counter' })).toEqual(
    {
      submit: ['c2', 'c3'],
      present: ['c1'],
    },
  );
});

it('leaves out what another way of filing asks for', () => {
  const papers = [component('c1', { channel: 'online' }), component('c2', { channel: 'counter' }), component('c3')];
  expect(told(papers, { channel: 'counter' }).submit).toEqual(['c2', 'c3']);
  expect(told(papers, { channel: 'online' }).submit).toEqual(['c1', 'c3']);
});

it('tells those of a case, and of all cases with the case while none is chosen', () => {
  const papers = [component('c1', { variantId: 'v1' }), component('c2', { variantId: 'v2' }), component('c3')];
  expect(told(papers, { channel: 'online', variantId: 'v2' }).submit).toEqual(['c2', 'c3']);
  expect(told(papers, { channel: 'online' }).submit).toEqual(['c1 / Trong nước', 'c2 / Ở nước ngoài', 'c3']);
});

it('says which database may hold one already', () => {
  expect(told([component('c1', { name: 'Giấy khai sinh' })], { channel: 'online' }).submit).toEqual([
    'c1 / the electronic civil status database',
  ]);
});
