/** Why the rules refused, as a problem in the words of whoever asked. */
import type { CommandFault, GuardName, Refusal } from '@hcc/rules/dossier';
import type { Locale } from '@hcc/schemas';
import { Problem } from '../http/problem.ts';
import type { DossierRecord } from './dossier-record.ts';
import { faultWords, guardWords } from './refusal-words.ts';

export function toProblem(refusal: Refusal, record: DossierRecord, locale: Locale): Problem {
  const { command } = refusal;
  const allowed = refusal.allowed.join(', ') || '–';
  switch (refusal.code) {
    case 'step_out_of_order':
      if (command === 'submit') return new Problem('dossier_already_submitted', { code: record.state?.code ?? '' });
      return new Problem('step_out_of_order', {
        command,
        workflow: refusal.workflow,
        possible: refusal.possible.join(', ') || '–',
        allowed,
      });
    case 'role_missing':
    case 'other_unit':
      return new Problem('role_missing', {
        command,
        role: refusal.role,
        unit: refusal.code === 'other_unit' ? refusal.unit : (record.state?.competentUnit.name ?? ''),
        allowed,
      });
    case 'claimed':
      return new Problem('dossier_claimed', { command, by: refusal.by, allowed });
    case 'not_ready':
      return new Problem('step_not_ready', {
        command,
        reason: wordsOf(guardWords, refusal.guard, locale).replace('{detail}', refusal.detail),
        allowed,
      });
    case 'invalid':
      return new Problem(
        'command_invalid',
        { command },
        {
          faults: refusal.faults.map(({ pointer, code }) => ({
            pointer,
            code,
            message: wordsOf(faultWords, code, locale),
          })),
        },
      );
  }
}

const wordsOf = <Name extends GuardName | CommandFault['code']>(
  words: Readonly<Record<Name, Readonly<Record<Locale, string>>>>,
  name: Name,
  locale: Locale,
): string => words[name][locale];
