import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

describe('the zone of the process', () => {
  const script = `
    import { createHash } from 'node:crypto';
    import { readFileSync } from 'node:fs';
    const { dueDate, receivedWorkingInstant, expectedArrival, toLocalDate } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url))});
    const { dueDateVectors } = await import(${JSON.stringify(new URL('./vectors.ts', import.meta.url))});
    const calendar = JSON.parse(readFileSync(new URL(${JSON.stringify(new URL('../../../center/profiles/calendar-vn.json', import.meta.url))}), 'utf8'));
    const answers = dueDateVectors.map(({ startedAt, duration }) => [
      dueDate({ startedAt, duration, calendar }), receivedWorkingInstant(startedAt, calendar),
      expectedArrival({ receivedAt: startedAt, calendar }), toLocalDate(startedAt),
    ]);
    const midday = new Date(Date.UTC(2026, 0, 1, 12)).getHours();
    process.stdout.write(midday + ' ' + createHash('sha256').update(JSON.stringify(answers)).digest('hex'));
  `;

  it('changes no answer', () => {
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
