/** What is searched and narrowed in: made at import, the same in browser, mocks and Center. No details. */
import * as z from 'zod';
import { Id, ProcedureCode } from '../primitives.ts';
import { UnitReference } from '../units/unit.ts';
import { Duration } from './duration.ts';
import { LifeEvent, LifeEventId } from './life-event.ts';
import { Audience, Channel, Cost, FilingModeName, Level } from './procedure.ts';

const Row = z.object({
  code: ProcedureCode,
  name: z.string(),
  words: z.string().meta({ description: 'Street words and abbreviations people use for it, and its forms' }),
  level: Level,
  fields: z.array(z.int()).meta({ description: 'Places in the list of fields' }),
  audiences: z.array(Audience),
  channels: z.array(Channel),
  mode: FilingModeName,
  lifeEvents: z.array(LifeEventId),
  unitId: Id.nullable().meta({ description: 'The agency that settles it; null where that depends on the place' }),
  cost: Cost.meta({ description: 'Of the cheapest way to file, without its notes' }),
  duration: Duration.meta({ description: 'The shortest the record promises' }),
});

/** One procedure as a list shows it. */
export type CatalogueEntry = z.infer<typeof Row>;

/** What people say, and the words of official names for it. */
export const StreetWords = z
  .object({
    say: z.array(z.string()).min(1).meta({ description: 'Ways to say one thing' }),
    official: z
      .array(z.string())
      .min(1)
      .meta({ description: 'Words of names that stand for it; the commonest meaning first' }),
  })
  .meta({ id: 'StreetWords' });
export type StreetWords = z.infer<typeof StreetWords>;

const tables = {
  version: z.string(),
  fields: z.array(z.object({ code: z.string().optional(), name: z.string() })),
  lifeEvents: z.array(LifeEvent),
  units: z.array(UnitReference).meta({ description: 'The agencies that entries name' }),
  streetWords: z.array(StreetWords),
};

/** The catalogue as code reads it, by code. */
export interface CatalogueIndex extends z.infer<z.ZodObject<typeof tables>> {
  entries: CatalogueEntry[];
}

/** A value for each procedure: those in use once, and for each procedure the place of its own. */
const columnOf = <Value extends z.ZodType>(value: Value) =>
  z.object({ values: z.array(value), places: z.array(z.int().min(0)) });

/** Texts as places in the lexicon, their words with one space between; 0 after each text. */
const Spelling = z.array(z.int().min(0));

const { code, name: _name, words: _words, ...repeated } = Row.shape;

/**
 * The same as it is served: by columns, since 1,875 rows say few different things, and in words that are sent once; a third
 * smaller, and quicker to read. The n-th code, name and place belong together. `fromColumns` of `@hcc/rules/catalogue` gives
 * the rows.
 */
export const CatalogueColumns = z
  .object({
    ...tables,
    lexicon: z
      .array(z.string())
      .meta({ description: 'The words that names and street words are written in; the first is none and ends a text' }),
    codes: z.array(code),
    names: Spelling.meta({ description: 'Places in the lexicon, with one space between words, and 0 after each name' }),
    words: Spelling.meta({ description: 'As names; of most procedures there are none' }),
    streetWords: z
      .object({ say: Spelling, official: Spelling })
      .meta({ description: 'As names, and one more 0 after the texts of each `StreetWords`' }),
    abbreviations: Spelling.meta({
      description:
        'Of the street words those without a vowel that names may use, each before the official words for it',
    }),
    columns: z.object({
      level: columnOf(repeated.level),
      fields: columnOf(repeated.fields),
      audiences: columnOf(repeated.audiences),
      channels: columnOf(repeated.channels),
      mode: columnOf(repeated.mode),
      lifeEvents: columnOf(repeated.lifeEvents),
      unitId: columnOf(repeated.unitId),
      cost: columnOf(repeated.cost),
      duration: columnOf(repeated.duration),
    } satisfies Record<keyof typeof repeated, z.ZodType>),
  })
  .meta({ id: 'CatalogueColumns' });
export type CatalogueColumns = z.infer<typeof CatalogueColumns>;
