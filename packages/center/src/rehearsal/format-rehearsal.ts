import type { FormFigures, Rehearsed } from './rehearse.ts';

/** Whether the form of every procedure holds and was taken. */
export const hasPassed = ({ isSound, isFillable, outcome }: Rehearsed): boolean =>
  isSound && isFillable && outcome !== 'refused';

/** The figures a line each, then whatever failed, by code. */
export function formatRehearsal(rehearsed: readonly Rehearsed[], seconds: number): string {
  const count = (wanted: (one: Rehearsed) => boolean): number => rehearsed.filter(wanted).length;
  const sum = (name: keyof FormFigures): number => rehearsed.reduce((total, { figures }) => total + figures[name], 0);
  const rows: [string, number][] = [
    ['records', rehearsed.length],
    ['  filed here', count(({ mode }) => mode === 'here')],
    ['  filed at a counter only', count(({ mode }) => mode === 'counterOnly')],
    ['  handed over to another portal', count(({ mode }) => mode === 'handOver')],
    ['sound', count(({ isSound }) => isSound)],
    ['fillable', count(({ isFillable }) => isFillable)],
    ['submitted in a frame', count(({ outcome }) => outcome === 'submitted')],
    ['taken in at a counter', count(({ outcome }) => outcome === 'takenIn')],
    ['handed over', count(({ outcome }) => outcome === 'handedOver')],
    ['refused', count(({ outcome }) => outcome === 'refused')],
    ['slots for papers', sum('slots')],
    ['  behind a case to tick', sum('conditional')],
    ['  that a database may hold', sum('held')],
    ['papers a form on screen stands for', sum('notices')],
    ['papers to bring and show', sum('toPresent')],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    ...rows.map(([name, value]) => `${name.padEnd(width)}  ${value.toLocaleString('en')}`),
    `${'seconds'.padEnd(width)}  ${seconds.toFixed(1)}`,
    ...reasonsIn(rehearsed),
    ...rehearsed.filter((one) => !hasPassed(one)).map(failureLine),
    '',
    `${count(hasPassed)} passed, ${count((one) => !hasPassed(one))} failed`,
  ].join('\n');
}

/** Each reason with how many procedures it stopped, the most frequent first. */
function reasonsIn(rehearsed: readonly Rehearsed[]): string[] {
  const found = new Map<string, number>();
  for (const { reasons } of rehearsed)
    for (const reason of new Set(reasons)) found.set(reason, (found.get(reason) ?? 0) + 1);
  return [...found].toSorted(([, a], [, b]) => b - a).map(([reason, times]) => `refused for ${reason}: ${times}`);
}

const failureLine = ({ code, isSound, isFillable, reasons }: Rehearsed): string =>
  [`failed ${code}:`, ...(isSound ? [] : ['not sound']), ...(isFillable ? [] : ['not fillable']), ...reasons].join(' ');
