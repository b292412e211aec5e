/** A form filled in by a generator: for rehearsals, the sandbox's dossiers, and tests over all procedures. */
import type { Answers, AnswerValue, Field, FieldOption, FormDefinition } from '@hcc/schemas';
import { checkAnswer, judgedWith } from './check-answers.ts';
import { FormEvaluation } from './evaluation.ts';
import { isGiven } from './given-answer.ts';

export interface SampleOptions {
  /** `YYYY-MM-DD` */
  today: string;
  /** The same seed gives the same answers. */
  seed: number;
  /** Codes of units there are. */
  servicePoints: readonly string[];
  addressUnits: readonly string[];
  /** Answers that are kept as they are. */
  given?: Answers;
  /** Fills in what need not be, too. @default false */
  optional?: boolean;
}

export interface SampleFiling {
  answers: Answers;
  /** The slots that need a file, by their answer ids. */
  slots: string[];
}

/** More rounds than any form has fields that open each other; a form whose checks fight each other ends all the same. */
const mostRounds = 60;

/** What somebody might answer so that the form can be handed in. All of it is made up; the numbers belong to nobody. */
export function sampleFiling(definition: FormDefinition, options: SampleOptions): SampleFiling {
  const { today, seed, given = {}, optional = false } = options;
  const random = generator(seed);
  const attached = new Set<string>();
  const evaluation = new FormEvaluation(definition, { answers: given, attachments: [], today });
  for (let round = 0; round < mostRounds; round++) {
    const changes: [string, AnswerValue][] = [];
    for (const [groupId, { repeat }] of evaluation.form.repeats) {
      const wanted = Math.max(repeat?.min ?? 0, optional ? 1 : 0);
      if (evaluation.isGroupVisible(groupId) && evaluation.rowKeys(groupId).length < wanted)
        changes.push([groupId, Array.from({ length: wanted }, (_, at) => `r${at + 1}`)]);
    }
    for (const { id, field } of evaluation.asked()) {
      if (!evaluation.isVisible(id) || evaluation.isComputed(id) || Object.hasOwn(given, id)) continue;
      const isNeeded =
        optional || evaluation.isRequired(id) || (field.type === 'checkbox' && field.mustBeTrue === true);
      if (field.type === 'attachment') {
        if (isNeeded) attached.add(id);
        continue;
      }
      if (isGiven(evaluation.answerTo(id)) ? isGood(evaluation, id) : !isNeeded) continue;
      const answer = sampleAnswer(field, evaluation.optionsOf(id), options, random);
      if (answer !== undefined) changes.push([id, answer]);
    }
    const before = [...attached].filter((id) => !evaluation.isAttached(id)).length;
    if (changes.length === 0 && before === 0) break;
    evaluation.answer(changes);
    evaluation.attach([...attached].map((fieldId) => ({ fieldId })));
  }
  const answers = Object.fromEntries(
    [...evaluation.answeredIds].flatMap((id): [string, AnswerValue][] => {
      const answer = evaluation.answerTo(id);
      return isGiven(answer) ? [[id, answer]] : [];
    }),
  );
  return { answers, slots: [...attached].filter((id) => evaluation.isVisible(id)) };
}

/** Neither wrong itself nor a part of what is wrong between answers: either side of a check may have to give way. */
function isGood(evaluation: FormEvaluation, answerId: string): boolean {
  return judgedWith(evaluation, answerId).every((id) => {
    const problem = checkAnswer(evaluation, id, { complete: true });
    return problem?.severity !== 'error' || (id !== answerId && problem.code !== 'checkFailed');
  });
}

type Random = () => number;

/** Mulberry32: small, and the same everywhere. */
function generator(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const names = ['Nguyễn Thị Thử Nghiệm', 'Trần Văn Thử Nghiệm', 'Lê Thử', 'Phạm Thị Ưng Thử', 'Hoàng Đức Thử'];

function sampleAnswer(
  field: Field,
  options: readonly FieldOption[],
  { today, servicePoints, addressUnits }: SampleOptions,
  random: Random,
): AnswerValue | undefined {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  switch (field.type) {
    case 'text':
      if (field.pattern !== undefined) return pick(sampleMatches);
      return (field.id.endsWith('Name') ? pick(names) : 'Thử nghiệm')?.slice(0, field.maxLength);
    case 'longText':
      return 'Nội dung thử nghiệm.'.slice(0, field.maxLength);
    case 'number':
    case 'money': {
      const least = field.min ?? 1;
      const most = Math.min(field.max ?? least + 1000, least + 1000);
      return Math.round(least + random() * (most - least));
    }
    case 'date':
      return sampleDay(field, today, random);
    case 'radio':
    case 'select':
      return pick(options)?.value;
    case 'checkbox':
      return true;
    case 'personalId':
      return `022190${String(Math.floor(random() * 1e6)).padStart(6, '0')}`;
    case 'taxNumber':
      return '0100109106';
    case 'phone':
      return `0912${String(Math.floor(random() * 1e6)).padStart(6, '0')}`;
    case 'email':
      return 'thu.nghiem@example.vn';
    case 'addressUnit':
      return pick(addressUnits);
    case 'servicePoint':
      return pick(servicePoints);
    default:
      return undefined;
  }
}

/** Shapes that patterns of official numbers have; one that fits none is for the author to give. */
const sampleMatches = ['0000001', 'B0000001', 'AB0000001', '00001/2026', '12345', 'A1'];

function sampleDay(
  field: { earliest?: string | undefined; latest?: string | undefined },
  today: string,
  random: Random,
): string {
  const [earliest, latest] = [field.earliest, field.latest].map((day) => (day === 'today' ? today : day));
  const last = Date.parse(`${latest ?? today}T00:00:00Z`);
  const first = earliest === undefined ? last - 80 * 365 * 86_400_000 : Date.parse(`${earliest}T00:00:00Z`);
  return new Date(first + random() * Math.max(0, last - first)).toISOString().slice(0, 10);
}
