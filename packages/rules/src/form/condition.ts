import type { AnswerValue, Condition } from '@hcc/schemas';

/** Reads the answer of a field; `undefined` where there is none or the field is hidden. */
export type ReadAnswer = (fieldId: string) => AnswerValue | undefined;

/** Whether a condition holds. An absent answer equals nothing but `null` and is in no list. */
export function holds(condition: Condition, read: ReadAnswer): boolean {
  if ('and' in condition) return condition.and.every((part) => holds(part, read));
  if ('or' in condition) return condition.or.some((part) => holds(part, read));
  if ('!' in condition) return !holds(condition['!'], read);
  if ('in' in condition) {
    const [{ var: fieldId }, list] = condition.in;
    const answer = read(fieldId);
    return (typeof answer === 'string' || typeof answer === 'number') && list.includes(answer);
  }
  const [{ var: fieldId }, value] = condition['=='];
  return (read(fieldId) ?? null) === value;
}

/** The fields whose answers a condition looks at, each once, in its order. */
export function fieldsOf(condition: Condition): string[] {
  if ('and' in condition) return unique(condition.and.flatMap(fieldsOf));
  if ('or' in condition) return unique(condition.or.flatMap(fieldsOf));
  if ('!' in condition) return fieldsOf(condition['!']);
  return 'in' in condition ? [condition.in[0].var] : [condition['=='][0].var];
}

/** A condition as a formula, `submitter.for = other`, for traces and logs of definitions; it holds no answer. */
export function formulaOf(condition: Condition): string {
  if ('and' in condition) return condition.and.length === 0 ? 'always' : condition.and.map(grouped).join(' and ');
  if ('or' in condition) return condition.or.length === 0 ? 'never' : condition.or.map(grouped).join(' or ');
  if ('!' in condition) return `not ${grouped(condition['!'])}`;
  if ('in' in condition) return `${condition.in[0].var} in ${condition.in[1].join(', ')}`;
  const [{ var: fieldId }, value] = condition['=='];
  return value === null ? `${fieldId} is absent` : `${fieldId} = ${value}`;
}

function grouped(condition: Condition): string {
  const isGroup = ('and' in condition && condition.and.length > 1) || ('or' in condition && condition.or.length > 1);
  return isGroup ? `(${formulaOf(condition)})` : formulaOf(condition);
}

function unique(ids: string[]): string[] {
  return [...new Set(ids)];
}
