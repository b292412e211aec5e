import type { FilingMode } from '@hcc/schemas';
import { beginsWith } from './field-code.ts';
import type { FilingException, Profile } from './profile.ts';

/** As much of a record as the question needs. */
export interface RecordToFile {
  code: string;
  fields: readonly { code?: string | undefined; name: string }[];
  methods: readonly { channel: string }[];
}

/** How a procedure is filed where the profile says so; `undefined` leaves it to the record's own ways of filing. */
export function filingModeIn({ filing }: Pick<Profile, 'filing'>, record: RecordToFile): FilingMode | undefined {
  const exception = filing.exceptions.find((one) => one.codes.includes(record.code) || isByField(one, record));
  return exception && { mode: exception.mode, reason: exception.reason, ...(exception.url && { url: exception.url }) };
}

/** What has no online way has none at the national portal either, so its field hands nothing over. */
function isByField({ fieldCodes, fieldNames, mode }: FilingException, { fields, methods }: RecordToFile): boolean {
  if (mode === 'handOver' && !methods.some(({ channel }) => channel === 'online')) return false;
  return isOfField({ fieldCodes, fieldNames }, fields);
}

/** Whether one of a record's fields is named, by its exact name or by the beginning of its code. */
export const isOfField = (
  { fieldCodes, fieldNames }: Pick<FilingException, 'fieldCodes' | 'fieldNames'>,
  fields: RecordToFile['fields'],
): boolean =>
  fields.some(
    ({ code, name }) =>
      fieldNames.includes(name) || (code !== undefined && fieldCodes.some((own) => beginsWith(code, own))),
  );
