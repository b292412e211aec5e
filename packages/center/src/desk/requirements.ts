/** What a desk asks of an officer before a file is taken in. */
import { allowedCommands } from '@hcc/rules/dossier';
import type { Locale, Officer, Procedure } from '@hcc/schemas';
import { componentsOf } from '../dossiers/components-of.ts';
import { standingOf } from '../dossiers/decision-context.ts';
import type { FiledRecord } from '../dossiers/dossier-record.ts';
import { faultWords } from '../dossiers/refusal-words.ts';
import { Problem } from '../http/problem.ts';
import type { Center } from '../ports.ts';

/** @throws Problem `role_missing` unless the officer receives or appraises. */
export function requireCounterRole({ state }: FiledRecord, { roles }: Officer): void {
  if (roles.includes('receive') || roles.includes('appraise')) return;
  throw new Problem('role_missing', {
    command: 'addAttachment',
    role: 'receive, appraise',
    unit: state.receivingUnit.name,
    allowed: '–',
  });
}

/** @throws Problem `command_invalid` when the procedure asks for no such paper. */
export function requireComponent(id: string, center: Center, procedure: Procedure, locale: Locale): void {
  if (componentsOf(center, procedure).some((component) => component.id === id)) return;
  const fault = { pointer: '/componentId', code: 'unknownComponent', message: faultWords.unknownComponent[locale] };
  throw new Problem('command_invalid', { command: 'addAttachment' }, { faults: [fault] });
}

/** @throws Problem unless this officer may stamp or sign the dossier now. */
export function requireMark(
  { state }: FiledRecord,
  { caller: { officer }, now }: { caller: { officer: Officer }; now: Date },
  center: Center,
): void {
  const allowed = allowedCommands(state, standingOf(center, officer, { now, rulesVersion: state.rulesVersion }));
  if (allowed.includes('stamp') || allowed.includes('sign')) return;
  const words = { command: 'prepareResult', allowed: allowed.join(', ') || '–' };
  if (state.workflow !== 'approved')
    throw new Problem('step_out_of_order', { ...words, workflow: state.workflow, possible: words.allowed });
  throw new Problem('role_missing', { ...words, role: 'finalise', unit: state.competentUnit.name });
}
