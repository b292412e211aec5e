import type { Component, Procedure } from '@hcc/sdk';
import { expect, it } from 'vitest';
import { paperCount } from './paper-count.ts';

const paper = (more: Partial<Component> = {}): Component => ({
  id: crypto.randomUUID(),
  name: 'Tờ khai',
  use: 'submit',
  originals: 1,
  copies: 0,
  forms: [],
  ...more,
});

const methods: Procedure['methods'] = (['counter', 'online'] as const).map((channel) => ({
  channel,
  duration: { unit: 'sameDay' },
  cost: { state: 'free' },
}));
const count = (components: Component[], variants: Procedure['variants'] = []) =>
  paperCount({ components, variants, methods });

it('counts what is handed in, not what is only shown', () => {
  expect(count([paper(), paper({ use: 'present' })])).toEqual({ least: 1, most: 1 });
});

it.each([
  ['on a condition', { condition: 'Trường hợp có con' }],
  ['for another person', { authorisation: true }],
] as const)('leaves open what is needed only %s', (_, more) => {
  expect(count([paper(), paper(more)])).toEqual({ least: 1, most: 2 });
});

it('takes one variant, the smallest or the largest', () => {
  const variants = [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
  ];
  const components = [paper(), paper({ variantId: 'a' }), paper({ variantId: 'b' }), paper({ variantId: 'b' })];
  expect(count(components, variants)).toEqual({ least: 2, most: 3 });
});

it('is nothing where no paper is asked for', () => {
  expect(count([])).toEqual({ least: 0, most: 0 });
});

it('counts for filing online, where that can be done', () => {
  expect(count([paper(), paper({ channel: 'online' }), paper({ channel: 'post' })])).toEqual({ least: 2, most: 2 });
});

it('does not count what is filled in on screen', () => {
  expect(count([paper(), paper({ electronicForm: true })])).toEqual({ least: 1, most: 1 });
});
