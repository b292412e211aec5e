/** The catalogue the product ships, as the importer reads it, beside the facts it was written from. */
import { existsSync, readFileSync } from 'node:fs';
import { lifeEvents } from '@hcc/rules/catalogue';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import selectionJson from '../../catalogue/starter-selection.json' with { type: 'json' };
import starter from '../../catalogue/starter.json' with { type: 'json' };
import { parseCatalogueFile, parseSelectionFile } from './import/catalogue-file.ts';
import { importCatalogue } from './import/import-catalogue.ts';
import { SourceRecord } from './import/source-record.ts';

const { asOfOn, records } = parseCatalogueFile('starter.json', JSON.stringify(starter));
const selection = parseSelectionFile('starter-selection.json', JSON.stringify(selectionJson));
const imported = await importCatalogue({ records, selection, strict: true, asOfOn: asOfOn ?? 'missing' });
const procedures = imported.procedures.map(({ procedure }) => procedure);
const birth = procedures.find(({ code }) => code === '1.001193');

const countOn = (tier: string) => starter.procedures.filter((record) => record.tier === tier).length;
const find = (code: string) => procedures.find((one) => one.code === code);
const costOf = (code: string) => find(code)?.methods[0]?.cost;
const methods = procedures.flatMap((procedure) => procedure.methods);
/** The values that occur, each once, so that a list of all there can be shows which has no example. */
const kindsOf = (values: readonly string[]) => [...new Set(values)].toSorted();

describe('the starter catalogue', () => {
  it('is imported whole and without a problem', () => {
    expect(imported.report.problems).toEqual([]);
    expect(procedures).toHaveLength(records.length);
    expect(starter.meta.count).toBe(records.length);
    expect(records.length).toBeGreaterThanOrEqual(60);
  });

  it('says the day on which it was true', () => {
    expect(asOfOn).toBe('2026-07-18');
  });

  it('covers the three tiers', () => {
    expect(['province', 'district', 'commune'].map(countOn)).toEqual([29, 22, 28]);
  });

  it('has a selection that gives each record the level of its tier', () => {
    const levels = { province: 'provincial', district: 'district', commune: 'commune' } as const;
    const tiers = new Map(starter.procedures.map(({ code, tier }) => [code, tier]));
    for (const tier of ['province', 'district', 'commune'] as const) {
      expect(procedures.filter(({ level }) => level === levels[tier]).map(({ code }) => code)).toEqual(selection[tier]);
      expect(selection[tier].map((code) => tiers.get(code))).toEqual(selection[tier].map(() => tier));
    }
  });

  it('has something for every moment of the life of a citizen and of a small business', () => {
    const found = new Set(procedures.flatMap((procedure) => procedure.lifeEvents));
    for (const root of lifeEvents.filter(({ parentId }) => parentId === null)) {
      const branch = lifeEvents.filter(({ id, parentId }) => id === root.id || parentId === root.id);
      expect(
        branch.some(({ id }) => found.has(id)),
        root.id,
      ).toBe(true);
    }
  });

  it('has an example of every kind, way to file, place to file, cost and time', () => {
    expect(kindsOf(procedures.map(({ kind }) => kind))).toEqual(['internal', 'local', 'standard']);
    expect(kindsOf(procedures.map(({ filingMode }) => filingMode.mode))).toEqual(['counterOnly', 'handOver', 'here']);
    expect(kindsOf(methods.map(({ channel }) => channel))).toEqual(['counter', 'online', 'post']);
    expect(kindsOf(methods.map(({ cost }) => cost.state))).toEqual(['free', 'notStated', 'stated']);
    expect(kindsOf(methods.map(({ duration }) => duration.unit))).toEqual([
      'calendarDay',
      'month',
      'none',
      'sameDay',
      'workingDay',
      'workingHour',
    ]);
  });

  it('has procedures with variants, with papers for who files for another, and with screen forms', () => {
    expect(procedures.filter(({ variants }) => variants.length > 1).length).toBeGreaterThanOrEqual(15);
    const papers = procedures.flatMap(({ components }) => components);
    expect(papers.filter(({ authorisation }) => authorisation).length).toBeGreaterThanOrEqual(10);
    expect(papers.filter(({ electronicForm }) => electronicForm).length).toBeGreaterThanOrEqual(5);
  });

  it('says where it is filed and why, where the Center does not take it in online', () => {
    expect(find('2.001199')?.filingMode).toMatchObject({ mode: 'handOver', url: 'https://dangkykinhdoanh.gov.vn' });
    expect(find('2.001019')?.filingMode.mode).toBe('counterOnly');
    for (const { code, filingMode } of procedures)
      expect(Object.keys(filingMode.reason), code).toEqual(['vi', 'en', 'zh-Hans']);
  });

  it('keeps a time of each case apart where the record states several', () => {
    expect(find('1.010041')?.methods.map(({ channel, duration }) => [channel, duration])).toEqual([
      ['online', { unit: 'workingDay', amount: 1 }],
      ['online', { unit: 'workingDay', amount: 3 }],
    ]);
  });

  it('passes on no amount that is not in đồng', () => {
    expect(costOf('1.001010')).toEqual({ state: 'stated', items: [{ type: 'fee', text: '100 USD. Mỗi thẻ.' }] });
  });

  it('explains each procedure in three languages and knows what people call it', () => {
    for (const { code, guidance, streetWords } of starter.procedures) {
      expect(Object.keys(guidance), code).toEqual(['vi', 'en', 'zh-Hans']);
      expect(streetWords.length, code).toBeGreaterThanOrEqual(5);
      expect(
        streetWords.some((word) => /\p{Script=Han}/u.test(word)),
        code,
      ).toBe(true);
    }
  });

  it('keeps free, a stated 0, an open amount and nothing stated apart', () => {
    expect(costOf('1.001193')).toEqual({ state: 'free' });
    expect(costOf('1.000894')).toMatchObject({ state: 'stated', items: [{ type: 'charge', amount: 0 }] });
    expect(costOf('1.004873')).toMatchObject({
      state: 'stated',
      items: [expect.not.objectContaining({ amount: expect.anything() })],
    });
    expect(costOf('1.014061')).toEqual({ state: 'notStated' });
  });

  it('marks each committed time as a sample, and as shorter than every stated time', () => {
    const isCommitted = (record: object) => 'committed' in record;
    const share = starter.procedures.filter(isCommitted).length / starter.procedures.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.15);
    for (const { code, methods: stated, ...record } of starter.procedures) {
      const committed = 'committed' in record ? record.committed : undefined;
      expect('committedSample' in record && record.committedSample, code).toBe(committed !== undefined);
      if (!committed) continue;
      for (const method of stated) {
        expect('time' in method && method.time?.unit, code).toBe(committed.unit);
        expect('time' in method && method.time?.amount, code).toBeGreaterThan(committed.amount);
      }
    }
  });

  it('has no text that is copied law: none beyond 300 characters but official names', () => {
    const texts = starter.procedures.flatMap(({ dossier, steps, guidance }) => [
      ...dossier.flatMap(({ components }) => components.map(({ name }) => name)),
      ...steps.map(({ text }) => text),
      ...Object.values(guidance),
    ]);
    expect(texts.filter((text) => text.length > 300)).toEqual([]);
  });
});

describe('the registration of a birth', () => {
  it('asks for papers to submit and papers to present, some of them in a case only', () => {
    const rows = birth?.components.map(
      ({ use, condition, channel }) => `${use}${condition ? ' in a case' : ''}${channel ? ` ${channel}` : ''}`,
    );
    expect(rows).toEqual([
      'submit',
      'submit in a case',
      'submit in a case',
      'submit in a case',
      'present',
      'present in a case',
      'submit counter',
      'submit online',
    ]);
  });

  it('has a screen form in place of the paper one, and one paper for who files for another', () => {
    expect(birth?.components.filter(({ electronicForm }) => electronicForm)).toHaveLength(1);
    expect(birth?.components.filter(({ authorisation }) => authorisation)).toHaveLength(1);
  });

  it('is settled the same day, and the next working day when received after 15:00', () => {
    expect(birth?.methods.map(({ channel, duration }) => [channel, duration])).toEqual(
      ['online', 'post', 'counter'].map((channel) => [channel, { unit: 'sameDay', cutOff: '15:00' }]),
    );
  });

  it('keeps remarks out of the papers', () => {
    expect(birth?.notes.length).toBeGreaterThan(5);
  });
});

const source = new URL('../../../../../shared/data/procedures.json', import.meta.url);
const standIn = new URL('../../../../../shared/data/catalogue-quangninh.json', import.meta.url);
const isThere = existsSync(source) && existsSync(standIn);

/** The national records of the codes we ship. */
function readNational(): Map<string, SourceRecord> {
  const codes = new Set(starter.procedures.map(({ code }) => code));
  const file = z.object({ procedures: z.array(z.looseObject({ code: z.string() })) });
  const { procedures: all } = file.parse(JSON.parse(readFileSync(source, 'utf8')));
  return new Map(all.filter(({ code }) => codes.has(code)).map((record) => [record.code, SourceRecord.parse(record)]));
}

const factsOf = ({ name, kind, issuer, decision, levels, fields, methods: stated }: SourceRecord) => ({
  name,
  kind,
  issuer,
  decision,
  levels,
  fields,
  channels: stated.map(({ channel }) => channel).toSorted(),
});

const shapeOf = (record: SourceRecord | undefined) =>
  record?.dossier.map((group) => [
    group.case,
    group.components.filter(({ guidance }) => !guidance).map((row) => [row.original, row.copy]),
  ]);

describe('beside the national records', () => {
  const own = records.map((record) => SourceRecord.parse(record));
  const national = isThere ? readNational() : new Map<string, SourceRecord>();

  it.runIf(isThere)('has the same names, decisions, levels, fields and channels', () => {
    for (const record of own) {
      const theirs = national.get(record.code);
      if (!theirs) throw new Error(`${record.code} is no national code`);
      const channels = new Set(factsOf(theirs).channels);
      expect({ ...factsOf(record), channels: new Set(factsOf(record).channels) }).toEqual({
        ...factsOf(theirs),
        channels,
      });
    }
  });

  it.runIf(isThere)(
    'stands on the tier of the stand-in catalogue, but what authorities settle among each other',
    () => {
      const theirs = parseSelectionFile('catalogue-quangninh.json', readFileSync(standIn, 'utf8'));
      for (const { code, kind, tier } of starter.procedures) {
        const found = (['province', 'district', 'commune'] as const).filter((name) => theirs[name].includes(code));
        expect(found, code).toEqual(kind === 'internal' ? [] : [tier]);
      }
    },
  );

  it.runIf(isThere)('cites only legal documents that the record cites', () => {
    for (const { code, legalBasis } of own) {
      const numbers = national.get(code)?.legalBasis.map(({ number }) => number);
      for (const { number } of legalBasis) expect(numbers, code).toContain(number);
    }
  });

  it.runIf(isThere)('states the same time wherever the record states one with its unit', () => {
    for (const { code, methods: stated } of own) {
      for (const { channel, time } of national.get(code)?.methods ?? []) {
        if (!time || time.unit === 'unspecified') continue;
        const times = stated.filter((method) => method.channel === channel).map((method) => method.time);
        expect(times, `${code} ${channel}`).toContainEqual(time);
      }
    }
  });

  it.runIf(isThere)('states no amount that the record does not name', () => {
    for (const { code, methods: stated } of own) {
      const theirs = JSON.stringify(national.get(code)?.methods).replaceAll('.', '');
      for (const { amount = 0 } of stated.flatMap(({ fees = [] }) => fees))
        expect(theirs, code).toContain(String(amount));
    }
  });

  it.runIf(isThere)('asks for as many papers at a birth, in the same groups', () => {
    expect(shapeOf(own.find(({ code }) => code === '1.001193'))).toEqual(shapeOf(national.get('1.001193')));
  });

  it.skipIf(isThere)('is not compared: ../shared/data/procedures.json is not there', ({ skip }) => skip());
});
