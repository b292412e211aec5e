import type { SignatureVerdict } from '@hcc/rules/signed-pdf';
import type { ResultVerification } from '@hcc/sdk';
import { expect, it } from 'vitest';
import { instantOfClaim, outcomeOf } from './outcome.ts';
import { tokenOf } from './result-verifier.controller.ts';

const record: ResultVerification = {
  verdict: 'valid',
  issuer: 'Trung tâm',
  procedureName: 'Đăng ký khai sinh',
  resultNumber: '01/MAU',
  issuedAt: '2026-11-27T01:00:00.000Z',
  finalisation: 'signed',
  sha256: 'aa',
  revokedAt: null,
  supersededBy: null,
};
const other = { ...record, sha256: 'bb' };

it.each<[SignatureVerdict, ResultVerification | null, ResultVerification | undefined, string]>([
  ['valid', record, undefined, 'valid'],
  ['valid', record, record, 'valid'],
  ['valid', { ...record, verdict: 'revoked' }, undefined, 'revoked'],
  ['valid', { ...record, verdict: 'superseded' }, record, 'superseded'],
  ['valid', { ...record, verdict: 'suspended' as 'revoked' }, undefined, 'revoked'],
  ['valid', null, undefined, 'unknown'],
  ['valid', record, other, 'other'],
  ['valid', { ...record, verdict: 'revoked' }, other, 'other'],
  ['unsigned', { ...record, finalisation: 'stamped' }, undefined, 'valid'],
  ['unsigned', record, undefined, 'unsigned'],
  ['unsigned', null, undefined, 'unsigned'],
  // Even a file that the Center knows is not called good while its signature is not.
  ['invalid', record, record, 'invalid'],
  ['untrusted', record, undefined, 'untrusted'],
  ['changedAfterSigning', null, record, 'changedAfterSigning'],
  ['expired', null, undefined, 'expired'],
  ['notPdf', null, undefined, 'notPdf'],
])('%s, on record %j, expected %j: %s', (verdict, known, expected, outcome) => {
  expect(outcomeOf({ verdict, record: known }, expected)).toBe(outcome);
});

it.each([
  ["D:20261122091500+07'00'", '2026-11-22T09:15:00+07:00'],
  ['D:20261122021500Z', '2026-11-22T02:15:00+00:00'],
  ["D:20269922091500+07'00'", undefined],
  ['yesterday', undefined],
  ['', undefined],
])('reads %s as %s', (claim, instant) => {
  expect(instantOfClaim(claim)).toBe(instant);
});

it.each([
  ['rv_abc', 'rv_abc'],
  [' https://hcc.example/verify/rv_abc ', 'rv_abc'],
  ['https://hcc.example/base/verify/rv_abc/?utm=1#top', 'rv_abc'],
  ['', ''],
])('finds the token in %j', (text, token) => {
  expect(tokenOf(text)).toBe(token);
});
