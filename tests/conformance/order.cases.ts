/** Every state × command over HTTP (reliability S16), and who may do what where. */
import type { DossierCommand } from '@hcc/sdk';
import { expect, it } from 'vitest';
import { ask } from './ask.ts';
import type { Backend } from './backends.ts';
import { commands, electronicSteps, file, fileAtCounter, officerFor, officers, staffToken, take } from './steps.ts';

type Command = DossierCommand['type'];

const besideAppraisal = ['requestSupplement', 'consult', 'planFieldCheck', 'appraise'] as const;
const beforeDecision = ['requirePayment', 'proposeReappointment', 'refuse', 'suspend', 'stop', 'claim'] as const;
const afterResult = ['revokeResult', 'reissueResult'] as const;

/** Written by hand, apart from the rules: what may follow, and the way there. */
const states: Readonly<
  Record<
    string,
    { how: 'online' | 'counter'; steps: readonly Command[]; withdrawn?: true; may: readonly (Command | 'withdraw')[] }
  >
> = {
  'submitted, online': {
    how: 'online',
    steps: [],
    may: ['accept', 'reject', 'requestSupplement', 'claim', 'withdraw'],
  },
  'accepted, online': { how: 'online', steps: ['accept'], may: [...besideAppraisal, ...beforeDecision, 'withdraw'] },
  'appraised, online': {
    how: 'online',
    steps: ['accept', 'appraise'],
    may: ['approve', 'sendBack', ...beforeDecision, 'withdraw'],
  },
  'approved, online': {
    how: 'online',
    steps: ['accept', 'appraise', 'approve'],
    may: ['sign', 'proposeReappointment', 'claim'],
  },
  'signed, online': {
    how: 'online',
    steps: ['accept', 'appraise', 'approve', 'sign'],
    may: ['return', 'claim', ...afterResult],
  },
  'returned, online': { how: 'online', steps: electronicSteps, may: afterResult },
  'asked for a supplement': {
    how: 'online',
    steps: ['accept', 'requestSupplement'],
    may: ['takeInSupplement', 'stop', 'claim', 'withdraw'],
  },
  'asked to pay': {
    how: 'online',
    steps: ['accept', 'requirePayment'],
    may: ['confirmPayment', 'stop', 'claim', 'withdraw'],
  },
  suspended: { how: 'online', steps: ['accept', 'suspend'], may: ['resume', 'stop', 'claim', 'withdraw'] },
  stopped: { how: 'online', steps: ['accept', 'stop'], may: [] },
  'refused in the middle': { how: 'online', steps: ['accept', 'refuse'], may: ['return', 'claim'] },
  'refused at intake': { how: 'online', steps: ['reject'], may: [] },
  withdrawn: { how: 'online', steps: [], withdrawn: true, may: [] },
  'on its way, on site': { how: 'counter', steps: [], may: ['dispatch', 'takeOver', 'claim'] },
  'taken over, on site': { how: 'counter', steps: ['takeOver'], may: [...besideAppraisal, ...beforeDecision] },
  'appraised, on site': {
    how: 'counter',
    steps: ['takeOver', 'appraise'],
    may: ['approve', 'sendBack', ...beforeDecision],
  },
  'approved, on site': {
    how: 'counter',
    steps: ['takeOver', 'appraise', 'approve'],
    may: ['stamp', 'proposeReappointment', 'claim'],
  },
  'stamped, on site': {
    how: 'counter',
    steps: ['takeOver', 'appraise', 'approve', 'stamp'],
    may: ['return', 'claim', ...afterResult],
  },
  'returned, on site': {
    how: 'counter',
    steps: ['takeOver', 'appraise', 'approve', 'stamp', 'return'],
    may: afterResult,
  },
};

export function orderCases(backend: () => Backend): void {
  it.each(Object.entries(states))(
    'a dossier that is %s takes only what may follow',
    async (_, { how, steps, withdrawn, may }) => {
      const b = backend();
      const filed = how === 'online' ? await file(b) : { ...(await fileAtCounter(b)), citizen: null };
      await take(b, filed.id, ...steps);
      const withdraw = async (key: string) => {
        if (!filed.citizen) throw new Error('Nobody has a frame session of a dossier from a counter.');
        const { client, session } = filed.citizen;
        const { etag } = await client.dossiers.get(filed.id).withResponse();
        return ask(b, 'POST', `/dossiers/${filed.id}/withdrawal`, {
          bearer: session,
          key,
          ifMatch: etag ?? '',
          json: {},
        });
      };
      if (withdrawn) await withdraw('first');

      // Whoever may open it in every state: the unit that decides, and for receiving the one where it was handed in.
      const receiver = how === 'online' ? 'officer-ha-long-receiver' : 'officer-bai-chay-receiver';
      const steppers = {
        ...officerFor,
        accept: receiver,
        reject: receiver,
        takeInSupplement: receiver,
        dispatch: receiver,
        ...(steps.length === 0 && how === 'online' ? { requestSupplement: receiver, claim: receiver } : {}),
      };
      const before = await ask(b, 'GET', `/desk/dossiers/${filed.id}`, {
        bearer: await staffToken(b, officerFor.appraise),
      });
      const version = before.headers.get('etag') ?? '';
      const command = async (type: Command) =>
        ask(b, 'POST', `/desk/dossiers/${filed.id}/transitions`, {
          bearer: await staffToken(b, steppers[type]),
          key: `${filed.id} ${type}`,
          ifMatch: version,
          json: commands[type],
        });
      for (const type of Object.keys(commands) as Command[]) {
        if (may.includes(type)) continue;
        const told = await command(type);
        // Not its turn, not ready, or not this officer's at all: a body that is not consulted has no part in it.
        expect(['step_out_of_order', 'step_not_ready', 'role_missing', 'dossier_not_found'], type).toContain(told.code);
        expect([403, 404, 409]).toContain(told.status);
      }
      if (filed.citizen) {
        const again = await ask(b, 'POST', `/dossiers/${filed.id}/submission`, {
          bearer: filed.citizen.session,
          key: 'again',
          ifMatch: version,
        });
        expect(again).toMatchObject({ status: 409, code: 'dossier_already_submitted' });
        if (!may.includes('withdraw'))
          expect(await withdraw('second')).toMatchObject({ status: 409, code: 'step_out_of_order' });
      }
      // None of that left a mark; and what may follow is what the desk offers.
      const after = await ask(b, 'GET', `/desk/dossiers/${filed.id}`, {
        bearer: await staffToken(b, officerFor.appraise),
      });
      expect(after.text).toBe(before.text);
      const offered = new Set<unknown>();
      for (const officerId of new Set(Object.values(steppers))) {
        if (officerId === officerFor.answerConsultation || officerId === officerFor.accept) continue;
        const { json } = await ask(b, 'GET', `/desk/dossiers/${filed.id}`, { bearer: await staffToken(b, officerId) });
        for (const type of json['allowed'] as string[]) offered.add(type);
      }
      expect(new Set(offered)).toEqual(new Set(may.filter((type) => type !== 'withdraw')));
    },
  );

  it.each([...electronicSteps, 'reject', 'takeOver', 'stamp'] as const)(
    'only an officer of the role and the unit may %s',
    async (type) => {
      const b = backend();
      const online = (['accept', 'reject', ...electronicSteps] as string[]).includes(type) && type !== 'return';
      const { id } = online || type === 'return' ? await file(b) : await fileAtCounter(b);
      const way: readonly Command[] =
        type === 'takeOver' || type === 'stamp'
          ? ['takeOver', 'appraise', 'approve', 'stamp']
          : type === 'reject'
            ? ['reject']
            : electronicSteps;
      await take(b, id, ...way.slice(0, way.indexOf(type)));
      const right = (await officers(b)).filter(({ roles, unit }) => mayTake(type, roles, unit.id));
      expect(right.map((officer) => officer.id)).toContain(officerFor[type]);
      const version =
        (await ask(b, 'GET', `/desk/dossiers/${id}`, { bearer: await staffToken(b, officerFor[type]) })).headers.get(
          'etag',
        ) ?? '';
      for (const officer of await officers(b)) {
        if (right.some(({ id: rightId }) => rightId === officer.id)) continue;
        const told = await ask(b, 'POST', `/desk/dossiers/${id}/transitions`, {
          bearer: await staffToken(b, officer.id),
          key: `${id} ${officer.id}`,
          ifMatch: version,
          json: commands[type],
        });
        const sees = partOf(online || type === 'return' ? 'online' : 'counter', type).has(officer.unit.id);
        expect(told, officer.id).toMatchObject(
          sees ? { status: 403, code: 'role_missing' } : { status: 404, code: 'dossier_not_found' },
        );
      }
      expect((await take(b, id, type))?.version).toBeGreaterThan(0);
    },
  );

  it('no officer without a counter takes in papers', async () => {
    const b = backend();
    for (const officerId of ['officer-cam-pha-returner', 'officer-hong-gai-appraiser', 'officer-justice-leader']) {
      const told = await ask(b, 'POST', '/desk/dossiers', {
        bearer: await staffToken(b, officerId),
        key: crypto.randomUUID(),
        json: { procedureCode: '1.001193', answers: {}, papers: [] },
      });
      expect(told, officerId).toMatchObject({ status: 403, code: 'role_missing' });
    }
  });
}

/** The units that have a part in such a dossier when it comes to a step; written by hand, apart from the rules. */
function partOf(how: 'online' | 'counter', next: Command): ReadonlySet<string> {
  const handedIn = how === 'online' ? 'qn-branch-193' : 'qn-dept-06673';
  const received = how === 'online' && next !== 'accept' && next !== 'reject' ? ['qn-branch-196'] : [];
  return new Set([handedIn, 'qn-agency-06691', 'qn-branch-195', ...received]);
}

/** Where the dossiers of this suite belong: decided at Hồng Gai, collected at Cẩm Phả, received anywhere. */
function mayTake(type: PlainStep, roles: readonly string[], unitId: string): boolean {
  switch (type) {
    case 'accept':
    case 'reject':
      return roles.includes('receive');
    case 'takeOver':
    case 'appraise':
      return roles.includes('appraise') && unitId === 'qn-agency-06691';
    case 'approve':
      return roles.includes('approve') && unitId === 'qn-agency-06691';
    case 'stamp':
    case 'sign':
      return roles.includes('finalise') && unitId === 'qn-agency-06691';
    case 'return':
      return roles.includes('return') && unitId === 'qn-branch-195';
  }
}

type PlainStep = (typeof electronicSteps)[number] | 'reject' | 'takeOver' | 'stamp';
