/** How people were served: once for each occasion, and told to nobody. */
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import { type Backend } from './backends.ts';
import type { Observations } from './observe.ts';
import { deliverAll, openEndpoint } from './endpoints.ts';
import {
  birth,
  citizen,
  electronicSteps,
  file,
  officerFor,
  pageClient,
  partnerClient,
  readyDraft,
  signIn,
  staffToken,
  take,
} from './steps.ts';

const words = 'Chị ở quầy số 4 rất tận tình';

export function ratingCases(backend: () => Backend, seen: () => Observations): void {
  it('the result, once it is there: once, and the same intent again changes nothing', async () => {
    const b = backend();
    const { id, citizen } = await file(b);
    const { dossiers } = citizen.client;
    const rating = { occasion: 'result', overall: 'verySatisfied', answers: { time: 'satisfied' }, words } as const;
    expect(await dossiers.openRatings(id)).toEqual({ occasions: [] });
    await expect(dossiers.rate(id, rating)).rejects.toMatchObject({ status: 409, code: 'rating_not_open' });
    await take(b, id, ...electronicSteps);
    expect(await dossiers.openRatings(id)).toEqual({ occasions: ['result'] });
    const key = crypto.randomUUID();
    await dossiers.rate(id, rating, { idempotencyKey: key });
    const again = await dossiers.rate(id, rating, { idempotencyKey: key }).withResponse();
    expect(again.replayed).toBe(true);
    await expect(dossiers.rate(id, { ...rating, overall: 'notSatisfied' })).rejects.toMatchObject({
      status: 409,
      code: 'already_rated',
    });
    expect(await dossiers.openRatings(id)).toEqual({ occasions: [] });
  });

  it('two tabs that rate at once are one rating', async () => {
    const b = backend();
    const { id, citizen } = await file(b);
    await take(b, id, 'reject');
    const rating = { occasion: 'refusal', overall: 'notSatisfied' } as const;
    const told = await Promise.allSettled([1, 2, 3].map(async () => citizen.client.dossiers.rate(id, rating)));
    expect(told.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('a refusal, and a supplement that was answered, each by itself', async () => {
    const b = backend();
    const { id, citizen } = await file(b);
    const { dossiers } = citizen.client;
    await take(b, id, 'accept', 'requestSupplement');
    expect(await dossiers.openRatings(id)).toEqual({ occasions: [] });
    const { etag } = await dossiers.get(id).withResponse();
    await dossiers.answerSupplement(id, {}, { ifMatch: etag ?? '' });
    expect(await dossiers.openRatings(id)).toEqual({ occasions: ['supplement'] });
    await dossiers.rate(id, { occasion: 'supplement', overall: 'satisfied' });
    await take(b, id, 'appraise', 'refuse');
    expect(await dossiers.openRatings(id)).toEqual({ occasions: ['refusal'] });
    await dossiers.rate(id, { occasion: 'refusal', overall: 'notSatisfied', answers: { lawfulness: 'notSatisfied' } });
    expect(await dossiers.openRatings(id)).toEqual({ occasions: [] });
  });

  it('many people are counted one by one, and one person three times at the most', async () => {
    const b = backend();
    /** Filed by somebody, refused at intake, and rated. */
    const rateAs = async (personalId: string, overall: 'satisfied' | 'notSatisfied') => {
      const owner = await citizen(b);
      const { id, etag } = await readyDraft(b, owner);
      const { dossiers } = owner.client;
      const changed = await dossiers
        .update(id, { answers: { 'submitter.personalId': personalId } }, { ifMatch: etag })
        .withResponse();
      await dossiers.submit(id, { ifMatch: changed.etag ?? '' });
      await take(b, id, 'reject');
      await dossiers.rate(id, { occasion: 'refusal', overall });
    };
    /** What is told is decided anew after a minute. */
    const told = async () => {
      b.clock.advance({ minutes: 2 });
      await b.keepFigures();
      const year = new Date(b.clock.now().getTime() + 7 * 3_600_000).toISOString().slice(0, 4);
      const { satisfaction, evaluation } = await pageClient(b).evaluation.scorecard({ period: year });
      if (!satisfaction) throw new Error('Enough have rated for it to be told.');
      const figure = evaluation?.groups.flatMap(({ figures }) => figures).find(({ id }) => id === 'satisfied');
      return { ...satisfaction, figure };
    };
    for (let person = 1; person <= 6; person++) await rateAs(`02219000010${person}`, 'satisfied');
    const before = await told();
    expect(before.satisfied).toBeGreaterThanOrEqual(6);
    for (let time = 1; time <= 5; time++) await rateAs('022190000199', 'notSatisfied');
    const after = await told();
    expect(after.notSatisfied - before.notSatisfied).toBe(3);
    expect(after.notCounted - before.notCounted).toBe(2);
    expect(after.satisfied).toBe(before.satisfied);
    const all = after.verySatisfied + after.satisfied + after.notSatisfied;
    expect(after.figure).toMatchObject({
      numerator: after.verySatisfied + after.satisfied,
      denominator: all,
      exclusions: [{ measure: 'ratedRepeatedly', count: after.notCounted }],
    });
  });

  it('a draft is rated by nobody', async () => {
    const { citizen } = await file(backend());
    const { id } = await citizen.client.dossiers.create({ procedureCode: birth });
    expect(await citizen.client.dossiers.openRatings(id)).toEqual({ occasions: [] });
  });

  it('nobody hears of it: not the desk, the audit, the partner, its endpoint, the log', async () => {
    const b = backend();
    const { receiver, close } = await openEndpoint(b);
    const { id, receipt, citizen } = await file(b);
    await take(b, id, ...electronicSteps);
    await deliverAll(b);
    const deskOf = async () => {
      const { desk } = await signIn(b, officerFor.appraise);
      return desk.dossier(id).withResponse();
    };
    const eventsOf = async () => (await partnerClient(b).events.list({ dossierCode: receipt.code })).items;
    const before = { desk: await deskOf(), events: await eventsOf(), arrived: receiver.arrived.length };
    await citizen.client.dossiers.rate(id, {
      occasion: 'result',
      overall: 'notSatisfied',
      answers: { attitude: 'notSatisfied' },
      words,
    });
    await deliverAll(b);
    const desk = await deskOf();
    expect(desk.data).toEqual(before.desk.data);
    expect(desk.etag).toBe(before.desk.etag);
    expect(await eventsOf()).toEqual(before.events);
    expect(receiver.arrived).toHaveLength(before.arrived);
    const asked = await ask(b, 'GET', `/dossiers/${id}/rating`, { bearer: await staffToken(b, officerFor.appraise) });
    expect(asked).toMatchObject({ status: 403, code: 'credential_not_allowed' });
    const told = [...b.log(), ...seen().urls.map((url) => decodeURIComponent(url))].join('\n').normalize('NFC');
    expect(told).not.toContain(words);
    expect(told).not.toContain('notSatisfied');
    await close();
  });
}
