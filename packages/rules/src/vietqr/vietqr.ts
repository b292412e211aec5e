/**
 * VietQR: the NAPAS profile of EMVCo merchant-presented codes (domain.md 8.2). A payload says where money may be sent;
 * that it was shown, or scanned, says nothing about money having arrived.
 */
import { crc16 } from './crc16.ts';
import { dataObject, readDataObjects, VietQrError } from './data-objects.ts';
import { foldPurpose } from './fold-purpose.ts';

export interface VietQr {
  /** Six digits of the bank (NAPAS BIN), such as `970403`. */
  bankBin: string;
  /** Number of an account or of a card: letters and digits, 19 at most. */
  number: string;
  kind: 'account' | 'card';
  /** Whole đồng. With an amount the code is dynamic: for one payment. Without one it is static. */
  amount?: number | undefined;
  /** Letters and digits, 25 at most. */
  billNumber?: string | undefined;
  /** Any text; folded to 25 characters of ASCII. */
  purpose?: string | undefined;
}

const napas = 'A000000727';
const services = { account: 'QRIBFTTA', card: 'QRIBFTTC' } as const;

/** @throws VietQrError when a part has no place in the payload. */
export function buildVietQr({ bankBin, number, kind, amount, billNumber, purpose }: VietQr): string {
  check('bankBin', bankBin, /^\d{6}$/);
  check('number', number, /^[A-Za-z0-9]{1,19}$/);
  if (amount !== undefined && (!Number.isSafeInteger(amount) || amount < 1 || amount > 9_999_999_999_999))
    throw new VietQrError(`amount: whole đồng above zero, 13 digits at most, not ${amount}`);
  if (billNumber !== undefined) check('billNumber', billNumber, /^[A-Za-z0-9]{1,25}$/);
  const beneficiary = dataObject('00', bankBin) + dataObject('01', number);
  const folded = foldPurpose(purpose ?? '');
  const additional =
    (billNumber === undefined ? '' : dataObject('01', billNumber)) + (folded ? dataObject('08', folded) : '');
  const open = [
    dataObject('00', '01'),
    dataObject('01', amount === undefined ? '11' : '12'),
    dataObject('38', dataObject('00', napas) + dataObject('01', beneficiary) + dataObject('02', services[kind])),
    dataObject('53', '704'),
    amount === undefined ? '' : dataObject('54', String(amount)),
    dataObject('58', 'VN'),
    additional ? dataObject('62', additional) : '',
    '6304',
  ].join('');
  return open + crc16(open);
}

/**
 * Reads a payload strictly: every length, the checksum, and no field but those of `VietQr` (a merchant's category, name
 * and city may stand there and are passed over).
 * @throws VietQrError that names the first thing that is wrong.
 */
export function parseVietQr(payload: string): VietQr {
  if (!/^[ -~]{8,512}$/.test(payload)) throw new VietQrError('payload: printable ASCII alone, 512 at most');
  const open = payload.slice(0, -4);
  if (!open.endsWith('6304')) throw new VietQrError('payload: the checksum is not its last field');
  if (crc16(open) !== payload.slice(-4)) throw new VietQrError('payload: the checksum is another');
  const fields = readDataObjects(payload, 'payload');
  allow(fields, ['00', '01', '38', '52', '53', '54', '58', '59', '60', '62', '63'], 'payload');
  equal(fields, '00', '01', 'payload');
  equal(fields, '53', '704', 'payload');
  equal(fields, '58', 'VN', 'payload');

  const account = readDataObjects(need(fields, '38', 'payload'), 'field 38');
  allow(account, ['00', '01', '02'], 'field 38');
  equal(account, '00', napas, 'field 38');
  const beneficiary = readDataObjects(need(account, '01', 'field 38'), 'field 38.01');
  allow(beneficiary, ['00', '01'], 'field 38.01');
  const service = need(account, '02', 'field 38');
  const kind = service === services.account ? 'account' : service === services.card ? 'card' : null;
  if (!kind) throw new VietQrError(`field 38.02: ${service} is no transfer`);
  const bankBin = need(beneficiary, '00', 'field 38.01');
  const number = need(beneficiary, '01', 'field 38.01');
  check('field 38.01.00', bankBin, /^\d{6}$/);
  check('field 38.01.01', number, /^[A-Za-z0-9]{1,19}$/);

  const method = need(fields, '01', 'payload');
  const amount = fields.get('54');
  if (amount !== undefined) check('field 54', amount, /^[1-9]\d{0,12}$/);
  if (method !== (amount === undefined ? '11' : '12'))
    throw new VietQrError(`field 01: ${method} ${amount === undefined ? 'without' : 'with'} an amount`);

  const additional = readDataObjects(fields.get('62') ?? '', 'field 62');
  allow(additional, ['01', '08'], 'field 62');
  const billNumber = additional.get('01');
  const purpose = additional.get('08');
  return {
    bankBin,
    number,
    kind,
    ...(amount === undefined ? {} : { amount: Number(amount) }),
    ...(billNumber === undefined ? {} : { billNumber }),
    ...(purpose === undefined ? {} : { purpose }),
  };
}

function check(name: string, value: string, pattern: RegExp): void {
  if (!pattern.test(value)) throw new VietQrError(`${name}: "${value}" does not fit ${String(pattern)}`);
}

function need(fields: ReadonlyMap<string, string>, id: string, where: string): string {
  const value = fields.get(id);
  if (value === undefined) throw new VietQrError(`${where}: field ${id} is missing`);
  return value;
}

function equal(fields: ReadonlyMap<string, string>, id: string, wanted: string, where: string): void {
  const value = need(fields, id, where);
  if (value !== wanted) throw new VietQrError(`${where}: field ${id} is ${value}, not ${wanted}`);
}

function allow(fields: ReadonlyMap<string, string>, ids: readonly string[], where: string): void {
  for (const id of fields.keys())
    if (!ids.includes(id)) throw new VietQrError(`${where}: field ${id} has no place here`);
}
