/** Numbers and codes that people type: checked and normalised without looking anything up. */
export { normaliseDossierCode } from './dossier-code.ts';
export { checkEmail } from './email.ts';
export type { EmailCheck } from './email.ts';
export { normaliseLookupSecret } from './lookup-secret.ts';
export { formatMoney } from './money.ts';
export { checkPersonalId } from './personal-id.ts';
export type { PersonalIdCheck, PersonalIdContext, PersonalIdWarning } from './personal-id.ts';
export { checkPhone, nationalNumber } from './phone.ts';
export type { PhoneCheck } from './phone.ts';
export { checkTaxNumber } from './tax-number.ts';
export type { TaxNumberCheck, TaxNumberKind } from './tax-number.ts';
export { formatNumber, readMoney, readNumber } from './number-text.ts';
