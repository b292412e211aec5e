/** Forms and answers at random, for what must hold of every form: all field types, conditions, repeats, computed values. */
import type {
  Answers,
  AnswerValue,
  Expression,
  Field,
  FieldGroup,
  FieldType,
  FormCheck,
  FormDefinition,
} from '@hcc/schemas';
import * as fc from 'fast-check';
import { formOf } from './forms.ts';

export interface RandomCase {
  form: FormDefinition;
  answers: Answers;
  attachments: { fieldId: string }[];
}

export interface RandomOptions {
  /** Only what JSON Schema can state: no rows, no files, no values worked out, no identifiers, plain conditions. @default false */
  plain?: boolean;
}

type Generate = fc.GeneratorValue;

const text = [
  '',
  ' ',
  'x',
  'xy',
  'Đường Trần Phú',
  'a',
  '022190000001',
  '0912345678',
  'a@b.vn',
  '06691',
  '10',
  'dài'.repeat(20),
];
const days = ['1850-01-01', '1931', '1999-02', '2000-02-29', '2001-02-29', '2026-11-27', '2027-01-01', '1849-12-31'];
const numbers = [0, -1, 1, 2, 1.5, 0.07, 100, 1e21, 12_345];
const words = ['x', 'xy', 'a', 'b'];

/** Any case; the same run of fast-check gives the same one. */
export const randomCase = ({ plain = false }: RandomOptions = {}): fc.Arbitrary<RandomCase> =>
  fc.gen().map((generate) => caseOf(generate, plain));

function caseOf(generate: Generate, plain: boolean): RandomCase {
  const count = (min: number, max: number): number => generate(fc.integer, { min, max });
  const pick = <T>(list: readonly T[]): T => {
    const found = list[count(0, list.length - 1)];
    if (found === undefined) throw new RangeError('Nothing to pick from.');
    return found;
  };
  const chance = (percent: number): boolean => count(1, 100) <= percent;

  /** What an expression may look at: fields that stand before it, of its own row or of none. */
  const earlier: Field[] = [];
  const repeats: FieldGroup[] = [];
  let reachable: Field[] = [];

  const literal = (): string | number | boolean => pick<string | number | boolean>([...words, ...numbers, true, false]);
  const variable = (): Expression => {
    const field = reachable.length === 0 ? undefined : pick(reachable);
    return field === undefined ? literal() : { var: field.id };
  };
  const value = (depth: number): Expression => {
    if (depth === 0 || chance(40)) return chance(70) ? variable() : pick<Expression>([literal(), null]);
    const one = (): Expression => value(depth - 1);
    return pick<() => Expression>([
      () => ({ '+': [one(), one()] }),
      () => ({ '-': [one(), one()] }),
      () => ({ '*': [one(), one()] }),
      () => ({ '/': [one(), one()] }),
      () => ({ min: [one(), one()] }),
      () => ({ max: [one(), one()] }),
      () => ({ round: one() }),
      () => ({ length: one() }),
      () => ({ years: [one(), { today: [] }] }),
      () => ({ today: [] }),
      () => ({ if: [condition(depth - 1), one(), one()] }),
      () => {
        const group = repeats.length === 0 ? undefined : pick(repeats);
        const field = group && pick(group.fields);
        if (group === undefined || field === undefined) return 1;
        return pick<Expression>([{ count: group.id }, { sum: [group.id, { var: field.id }] }]);
      },
    ])();
  };
  const plainCondition = (depth: number): Expression => {
    const parts = (): Expression[] => Array.from({ length: count(0, 3) }, () => plainCondition(depth - 1));
    if (depth > 0 && chance(50))
      return pick<() => Expression>([
        () => ({ and: parts() }),
        () => ({ or: parts() }),
        () => ({ '!': plainCondition(depth - 1) }),
      ])();
    return pick<() => Expression>([
      () => ({ '==': [variable(), pick<Expression>([literal(), null, ''])] }),
      () => ({ '!=': [pick<Expression>([literal(), null]), variable()] }),
      () => ({ in: [variable(), [pick(words), pick(numbers)]] }),
      () => ({ '>': [variable(), pick(numbers)] }),
      () => ({ '<=': [pick(numbers), variable()] }),
      () => variable(),
      () => chance(50),
    ])();
  };
  const condition = (depth: number): Expression => {
    if (plain) return plainCondition(depth);
    const group = repeats.length === 0 ? undefined : pick(repeats);
    const field = group && pick(group.fields);
    return pick<() => Expression>([
      () => plainCondition(depth),
      () => plainCondition(depth),
      () => ({ '<': [value(1), value(1)] }),
      () => ({ '>=': [value(1), value(1)] }),
      () => ({ '==': [value(1), value(1)] }),
      ...(group && field
        ? [
            (): Expression => ({ some: [group.id, { '==': [{ var: field.id }, literal()] }] }),
            (): Expression => ({ every: [group.id, { '!=': [{ var: field.id }, null] }] }),
          ]
        : []),
    ])();
  };
  const maybe = (percent: number): { visible?: Expression } => (chance(percent) ? { visible: condition(2) } : {});

  const field = (id: string): Field => {
    const label = { vi: id };
    const types: FieldType[] = plain
      ? [
          'text',
          'longText',
          'number',
          'money',
          'date',
          'select',
          'radio',
          'checkbox',
          'addressUnit',
          'servicePoint',
          'notice',
        ]
      : [
          ...([
            'text',
            'longText',
            'number',
            'money',
            'date',
            'select',
            'radio',
            'checkbox',
            'personalId',
            'taxNumber',
          ] as const),
          ...(['phone', 'email', 'addressUnit', 'servicePoint', 'attachment', 'notice'] as const),
        ];
    const type = pick(types);
    const required = chance(30) ? condition(1) : chance(50);
    const common = { id, label, required, ...maybe(50) };
    const computed = !plain && chance(15) ? { computed: value(2) } : {};
    switch (type) {
      case 'text':
        return {
          ...common,
          ...computed,
          type,
          ...(chance(30) ? { maxLength: count(1, 40) } : {}),
          ...(chance(20) ? { pattern: { matches: pick(['x+y?', '[a-z0-9]{1,3}', 'Đường.*']), message: label } } : {}),
        };
      case 'number':
        return {
          ...common,
          ...computed,
          type,
          ...(chance(30) ? { min: pick([0, 1, -5]) } : {}),
          ...(chance(30) ? { max: pick([10, 100]) } : {}),
          ...(!plain && chance(30) ? { decimals: 2 } : {}),
        };
      case 'money':
        return {
          ...common,
          ...computed,
          type,
          ...(chance(30) ? { min: 1 } : {}),
          ...(chance(30) ? { max: 1000 } : {}),
        };
      case 'date':
        return {
          ...common,
          ...computed,
          type,
          ...(chance(50) ? { coarsest: pick(['day', 'month', 'year'] as const) } : {}),
          ...(!plain && chance(30) ? { latest: 'today' as const } : {}),
          ...(!plain && chance(20) ? { earliest: '1931-06-01' } : {}),
        };
      case 'select':
      case 'radio':
        return { ...common, type, options: words.map((word) => ({ value: word, label: { vi: word }, ...maybe(20) })) };
      case 'checkbox':
        return { ...common, type, ...(chance(20) ? { mustBeTrue: true } : {}) };
      case 'personalId':
        return { ...common, type, ...(reachable.length > 0 && chance(30) ? { bornOn: pick(reachable).id } : {}) };
      case 'addressUnit':
        return { ...common, type, ...(chance(50) ? { dated: true } : {}) };
      case 'attachment':
        return { ...common, type, componentId: id };
      default:
        return { ...common, type };
    }
  };

  const groups = Array.from({ length: count(1, 4) }, (_, at): FieldGroup => {
    const id = `g${at}`;
    reachable = earlier.filter(({ type }) => type !== 'notice');
    const repeat = !plain && chance(35) ? { repeat: { min: count(0, 1), max: count(1, 3), rowName: { vi: id } } } : {};
    const opened = maybe(30);
    const fields: Field[] = [];
    for (let each = count(1, 5); each > 0; each--) {
      const made = field(`${id}.f${each}`);
      fields.push(made);
      // Of its own row as well; from outside of the rows no field of theirs is within reach.
      if (made.type !== 'notice') reachable = [...reachable, made];
    }
    const group = { id, ...opened, ...repeat, fields };
    if (group.repeat) repeats.push(group);
    else earlier.push(...fields);
    return group;
  });
  reachable = earlier.filter(({ type }) => type !== 'notice');
  const checks = Array.from({ length: count(0, 2) }, (_, at): FormCheck[] =>
    reachable.length === 0
      ? []
      : [
          {
            id: `check${at}`,
            fields: [pick(reachable).id, pick(reachable).id],
            holds: condition(2),
            severity: pick(['error', 'warning'] as const),
            message: { vi: 'x' },
          },
        ],
  ).flat();
  const form = { ...formOf(groups, checks) };

  const answers: [string, AnswerValue][] = [];
  const attachments: { fieldId: string }[] = [];
  const answer = (id: string, of: Field): void => {
    if (of.type === 'attachment' && chance(60)) attachments.push({ fieldId: id });
    if (chance(15)) return;
    const wild = (): AnswerValue => pick<AnswerValue>([...text, ...numbers, ...days, true, false, null, [], ['r1']]);
    const fit = (): AnswerValue => {
      switch (of.type) {
        case 'number':
        case 'money':
          return pick(numbers);
        case 'checkbox':
          return chance(70);
        case 'date':
          return pick(days);
        case 'select':
        case 'radio':
          return pick(words);
        case 'addressUnit':
          return pick(['06691', '06652@2025-06-30', 'nowhere']);
        case 'servicePoint':
          return pick(['qn-branch-193', ' no']);
        case 'attachment':
        case 'notice':
          return null;
        default:
          return pick(text);
      }
    };
    answers.push([id, chance(90) ? fit() : wild()]);
  };
  for (const { id, repeat, fields } of groups) {
    const keys = repeat ? ['r1', 'r2', 'r3', 'r4'].slice(0, count(0, 4)) : [];
    if (repeat && chance(90)) answers.push([id, keys]);
    for (const of of fields) {
      if (repeat) for (const key of keys) answer(`${id}.${key}${of.id.slice(id.length)}`, of);
      else answer(of.id, of);
    }
  }
  if (chance(5)) answers.push(['no.such', 'x']);
  return { form, answers: Object.fromEntries(answers), attachments };
}
