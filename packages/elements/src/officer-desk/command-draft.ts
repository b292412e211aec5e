/** What an officer types for a step, and what becomes of it. Pure. */
import type { DossierCommand } from '@hcc/sdk';

/** The commands of the contract; `allowed` may hold others, which this version of the desk does not show. */
export const commandTypes = ['accept', 'reject', 'takeOver', 'appraise', 'approve', 'stamp', 'sign', 'return'] as const;
export type CommandType = (typeof commandTypes)[number];

export type CommandField = 'reason' | 'legalBasis' | 'opinion' | 'resultNumber' | 'collectorName' | 'collectorDocument';

/** Typed so far; kept from one step to the next until one is carried out. */
export type CommandDraft = Readonly<Partial<Record<CommandField, string>>>;

/** The fields of each step; those marked true must be filled in. */
export const fieldsOf: Readonly<Record<CommandType, Readonly<Partial<Record<CommandField, boolean>>>>> = {
  accept: {},
  reject: { reason: true, legalBasis: true },
  takeOver: {},
  appraise: { opinion: false },
  approve: {},
  stamp: { resultNumber: true },
  sign: { resultNumber: true },
  return: { collectorName: true, collectorDocument: true },
};

/** As the contract limits them. */
export const maxLengthOf: Readonly<Record<CommandField, number>> = {
  reason: 2000,
  legalBasis: 500,
  opinion: 2000,
  resultNumber: 60,
  collectorName: 200,
  collectorDocument: 60,
};

/** Carried out by one press: they promise nothing that cannot be mended by the next step. */
export const isDirect = (type: CommandType): boolean => type === 'accept' || type === 'takeOver';

export const isCommandType = (type: string): type is CommandType => (commandTypes as readonly string[]).includes(type);

export function missingIn(type: CommandType, draft: CommandDraft): CommandField[] {
  return Object.entries(fieldsOf[type]).flatMap(([field, isRequired]) =>
    isRequired && valueOf(draft, field as CommandField) === '' ? [field as CommandField] : [],
  );
}

/** Only what the step takes; an optional field left blank is not sent. */
export function toCommand(type: CommandType, draft: CommandDraft): DossierCommand {
  const optional = <F extends CommandField>(field: F) =>
    valueOf(draft, field) === '' ? {} : ({ [field]: valueOf(draft, field) } as Record<F, string>);
  switch (type) {
    case 'reject':
      return { type, reason: valueOf(draft, 'reason'), legalBasis: valueOf(draft, 'legalBasis') };
    case 'appraise':
      return { type, ...optional('opinion') };
    case 'stamp':
    case 'sign':
      return { type, resultNumber: valueOf(draft, 'resultNumber') };
    case 'return':
      return {
        type,
        handing: {
          by: 'counter',
          collectorName: valueOf(draft, 'collectorName'),
          collectorDocument: valueOf(draft, 'collectorDocument'),
        },
      };
    default:
      return { type };
  }
}

const valueOf = (draft: CommandDraft, field: CommandField): string => draft[field]?.trim() ?? '';
