import { expect, it } from 'vitest';
import { fieldOf, formOf, formOfFields, group, is, rows, textField } from '../../test/forms.ts';
import { checkDefinition } from './check-definition.ts';

it('finds doubles, loose references and ids that no answer could name', () => {
  const form = formOfFields(
    textField('a'),
    textField('a'),
    textField('b', { required: is('nowhere', 1) }),
    textField('E'),
    fieldOf('n', 'number', { min: 2, max: 1 }),
    textField('p', { pattern: { matches: '(', message: { vi: '' } } }),
  );
  expect(checkDefinition(form)).toEqual([
    { fieldId: 'a', code: 'duplicateField' },
    { fieldId: 'E', code: 'badFieldId' },
    { fieldId: 'b', code: 'unknownReference', params: { reference: 'nowhere' } },
    { fieldId: 'n', code: 'emptyRange' },
    { fieldId: 'p', code: 'badPattern' },
  ]);
});

it('keeps the rows of a group to themselves', () => {
  const form = formOf([
    rows('heirs', [
      textField('heirs.name'),
      textField('other.name'),
      textField('heirs.b', { visible: is('heirs.name', 'x') }),
    ]),
    group('g', [
      textField('a', { visible: is('heirs.name', 'x') }),
      textField('c', { visible: { some: ['heirs', is('heirs.name', 'x')] } }),
    ]),
  ]);
  expect(checkDefinition(form)).toEqual([
    { fieldId: 'other.name', code: 'badFieldId' },
    { fieldId: 'a', code: 'unknownReference', params: { reference: 'heirs.name' } },
  ]);
});

it('sees a circle through a value that is worked out, and through the group it stands in', () => {
  expect(
    checkDefinition(
      formOfFields(
        fieldOf('n', 'number', { visible: { '>': [{ var: 'm' }, 1] } }),
        fieldOf('m', 'number', { computed: { '+': [{ var: 'n' }, 1] } }),
      ),
    ).map(({ code }) => code),
  ).toEqual(['cyclicCondition', 'cyclicCondition']);
  expect(
    checkDefinition(formOf([group('g', [textField('a')], { visible: is('a', 'x') })])).map(({ fieldId }) => fieldId),
  ).toEqual(['group:g', 'a']);
});

it('refuses operators that stand too deep in each other', () => {
  let deep = is('a', 'x');
  for (let level = 0; level < 30; level++) deep = { '!': deep };
  expect(checkDefinition(formOfFields(textField('a'), textField('b', { visible: deep })))).toEqual([
    { fieldId: 'b', code: 'tooDeep' },
  ]);
});
