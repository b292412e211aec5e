import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the zone of the process', () => {
  const script = `
    import { createHash } from 'node:crypto';
    import { readFileSync } from 'node:fs';
    const { acceptBy, apologyBy, describeTrace, dueDate, expectedArrival, receivedWorkingInstant, reckon, toLocalDate } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url))});
    const { dueDateVectors } = await import(${JSON.stringify(new URL('./vectors.ts', import.meta.url))});
    const calendar = JSON.parse(readFileSync(new URL(${JSON.stringify(new URL('../../../center/profiles/calendar-vn.json', import.meta.url))}), 'utf8'));
    const answers = dueDateVectors.map(({ startedAt, duration }) => [
      dueDate({ startedAt, duration, calendar }), receivedWorkingInstant(startedAt, calendar),
      expectedArrival({ receivedAt: startedAt, calendar }), toLocalDate(startedAt),
    ]);
    // The same cases in every process: a linear congruential generator (Numerical Recipes).
    let state = 1;
    const any = (most) => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) % most;
    const write = (seconds) => new Date(seconds * 1000).toISOString();
    const rules = { supplementClock: 'restart', paymentClock: 'resume', forwardCutOff: '15:00', acceptWithinWorkingHours: 8, apologyLeadWorkingDays: 1 };
    for (let n = 0; n < 500; n++) {
      const start = Date.UTC(2024, 10, 1) / 1000 + any(3 * 366 * 86400);
      const unit = ['workingDay', 'calendarDay', 'workingHour', 'month', 'sameDay'][any(5)];
      const duration = unit === 'sameDay' ? { unit, cutOff: '15:00' } : { unit, amount: 1 + any(40) };
      const from = start + 5 * 86400 + any(5 * 86400);
      const pauses = [{ from: write(from), to: write(from + any(9 * 86400)), why: ['supplement', 'payment'][any(2)] }];
      const query = { receivedAt: write(start), channel: ['online', 'counter'][any(2)], paperTravels: any(2) === 1, duration, pauses, calendar, rules };
      // Over a long holiday papers may not have arrived when the pause begins: then there is none.
      let answer;
      try { answer = reckon(query); } catch { answer = reckon({ ...query, pauses: [] }); }
      answers.push([answer, ['vi', 'en', 'zh-Hans'].map((locale) => describeTrace(answer.trace, locale)),
        acceptBy(write(start), calendar, rules), apologyBy(answer.due.dueAt, calendar, rules)]);
    }
    const midday = new Date(Date.UTC(2026, 0, 1, 12)).getHours();
    process.stdout.write(midday + ' ' + createHash('sha256').update(JSON.stringify(answers)).digest('hex'));
  `;

  it('changes no answer, neither of the vectors nor of five hundred other ways from a hand-in to a date', () => {
    const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'Pacific/Kiritimati', 'America/New_York'];
    const answers = zones.map((TZ) => {
      const options = { env: { ...process.env, TZ, NODE_OPTIONS: '' }, encoding: 'utf8' } as const;
      return execFileSync(
        process.execPath,
        ['--conditions=source', '--input-type=module', '-e', script],
        options,
      ).split(' ');
    });
    expect(answers.map(([hour]) => hour)).toEqual(['12', '19', '2', '7']); // the zones did take effect
    expect(new Set(answers.map(([, hash]) => hash)).size).toBe(1);
  });
});
