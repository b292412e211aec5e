/** What a keystroke costs in the rules, at 300 and at 3,000 fields: the answer taken up, and what it concerns judged. */
import { checkAnswer, FormEvaluation, judgedWith } from '@hcc/rules/form';
import { ourForm } from './our-form.ts';

const sizes = [300, 3000] as const;
const letters = 2000;

/** @returns microseconds a keystroke, one figure a round, the two sizes in turn */
export function measureRules(rounds: number): ReadonlyMap<number, number[]> {
  const forms = sizes.map((size) => ({
    size,
    evaluation: new FormEvaluation(ourForm(size), { answers: {}, attachments: [], today: '2026-11-23' }),
  }));
  const measured = new Map<number, number[]>(sizes.map((size) => [size, []]));
  // Until the code is as fast as it gets.
  for (let time = 0; time < 5; time++) for (const { evaluation } of forms) type(evaluation);
  for (let round = 0; round < rounds; round++)
    for (const { size, evaluation } of forms) measured.get(size)?.push(type(evaluation));
  return measured;
}

/** Into a text, a number that others look at, and a choice that shows and hides a field, in turn. */
function type(evaluation: FormEvaluation): number {
  const start = performance.now();
  for (let letter = 0; letter < letters; letter++) {
    const block = letter % 30;
    const changes = [
      [`b${block}.name`, `Nguyễn ${letter}`],
      [`b${block}.personalId`, String(22_190_000_000 + letter).padStart(12, '0')],
      [`b${block}.purpose`, letter % 2 === 0 ? 'other' : 'home'],
    ] as const;
    for (const change of changes) {
      evaluation.answer([change]);
      for (const id of judgedWith(evaluation, change[0])) checkAnswer(evaluation, id, { complete: false });
    }
  }
  return ((performance.now() - start) * 1000) / (letters * 3);
}
