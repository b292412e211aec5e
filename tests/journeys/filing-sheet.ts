/** What somebody is going to answer in a form, beside what they will read where it is asked. Made up from the form itself, so any will do. */
import { answersOf, fillIn } from '@hcc/mocks';
import { answerIdOf, effectiveAnswers, FormEvaluation } from '@hcc/rules/form';
import type { Answers, AnswerValue, Field, FormDefinition } from '@hcc/schemas';
import type { Client } from '@hcc/sdk';
import type { Person } from './citizen.ts';

/** One answer to give. */
export interface Entry {
  /** Title of the page that asks it. */
  readonly page: string;
  readonly asks: string;
  /** Which row of a list, counted from 0; -1 outside of lists. */
  readonly row: number;
  readonly field: Field;
  /** `file` where the field is a paper's slot. */
  readonly value: AnswerValue;
}

export interface FilingSheet {
  readonly entries: readonly Entry[];
  /** How many rows each list needs, by the name of one. */
  readonly rows: ReadonlyMap<string, number>;
  /** Names of communes and service points, by what is filed for them. */
  readonly placeNames: ReadonlyMap<string, string>;
  /** What has to be in the dossier, rows by their number. */
  readonly filed: Answers;
}

const limit = 100;

/** @param client of anybody who may read forms. */
export async function writeSheet(client: Client, procedureCode: string, person: Person): Promise<FilingSheet> {
  const [definition, communes, points] = await Promise.all([
    client.procedures.form(procedureCode),
    client.units.addressUnits({ limit }).atMost(1000),
    client.units.list({ kind: 'branch', limit }).atMost(1000),
  ]);
  const { answers, slots } = fillIn(definition, answersOf(person));
  const attachments = slots.map((fieldId) => ({ fieldId }));
  const evaluation = new FormEvaluation(definition, { answers, attachments, today: todayAtTheCenter() });
  const filed = effectiveAnswers(evaluation);
  return {
    entries: askedIn(definition, answers).flatMap(({ id, ...asked }): Entry[] => {
      if (slots.includes(id)) return [{ ...asked, value: 'file' }];
      const value = filed[id];
      return value === undefined || evaluation.isComputed(id) ? [] : [{ ...asked, value }];
    }),
    rows: new Map(
      groupsOf(definition).flatMap(({ group: { id, repeat } }): [string, number][] =>
        repeat ? [[repeat.rowName.vi, keysOf(filed, id).length]] : [],
      ),
    ),
    placeNames: new Map([
      ...communes.map(({ code, name }): [string, string] => [code, name]),
      ...points.map(({ id, name }): [string, string] => [id, name]),
    ]),
    filed: byRowNumber(definition, filed),
  };
}

/** Keys of rows are made by whoever adds them: two filings of the same answers differ in nothing else. */
export function byRowNumber(definition: FormDefinition, answers: Answers): Answers {
  const numbered = new Map(Object.entries(answers));
  for (const { group } of groupsOf(definition)) {
    if (!group.repeat) continue;
    const keys = keysOf(answers, group.id);
    numbered.set(
      group.id,
      keys.map((_, at) => String(at)),
    );
    for (const [at, key] of keys.entries())
      for (const { id } of group.fields) {
        const answerId = answerIdOf(id, group.id, key);
        const value = answers[answerId];
        numbered.delete(answerId);
        if (value !== undefined) numbered.set(answerIdOf(id, group.id, String(at)), value);
      }
  }
  return Object.fromEntries([...numbered].filter(([, value]) => !Array.isArray(value) || value.length > 0));
}

const todayAtTheCenter = (): string => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

const groupsOf = ({ pages }: FormDefinition) =>
  pages.flatMap(({ title, groups }) => groups.map((group) => ({ page: title.vi, group })));

const keysOf = (answers: Answers, groupId: string): readonly string[] => {
  const keys = answers[groupId];
  return Array.isArray(keys) ? keys : [];
};

function askedIn(definition: FormDefinition, answers: Answers) {
  return groupsOf(definition).flatMap(({ page, group }) =>
    group.fields.flatMap((field) => {
      const asked = { page, field, asks: field.label.vi };
      if (!group.repeat) return [{ ...asked, id: field.id, row: -1 }];
      return keysOf(answers, group.id).map((key, row) => ({ ...asked, id: answerIdOf(field.id, group.id, key), row }));
    }),
  );
}
