/** What was found out about a file, in one word. Knows neither template nor network. */
import type { PdfVerification, SignatureVerdict } from '@hcc/rules/signed-pdf';
import type { ResultVerification } from '@hcc/sdk';

/**
 * `valid`, `revoked`, `superseded`: the Center's own file, and what its record says of it. `unknown`: well signed, but the
 * Center has no such file. `other`: a file of the Center, but not the one of the QR code at hand. The rest: how it fails.
 */
export type Outcome =
  | 'valid'
  | 'revoked'
  | 'superseded'
  | 'unknown'
  | 'other'
  | 'tooLarge'
  | Exclude<SignatureVerdict, 'valid'>;

export interface CheckedFile {
  readonly name: string;
  readonly verdict: SignatureVerdict | 'tooLarge';
  readonly signatures: PdfVerification['signatures'];
  /** What the Center says of this very file; null where it does not know it. */
  readonly record: ResultVerification | null;
  /** Hex; empty for a file that was not read. */
  readonly sha256: string;
}

/** @param expected what the Center says of the QR code at hand, where there is one that it knows. */
export function outcomeOf(
  { verdict, record }: Pick<CheckedFile, 'verdict' | 'record'>,
  expected: ResultVerification | null | undefined,
): Outcome {
  // Whatever else is said of it, a sheet that was to be stamped carries no signature.
  const isSound = verdict === 'valid' || (verdict === 'unsigned' && record?.finalisation === 'stamped');
  if (!isSound) return verdict;
  if (!record) return 'unknown';
  if (expected && expected.sha256 !== record.sha256) return 'other';
  // A standing that a later Center may add is none that this one can vouch for.
  return record.verdict === 'valid' || record.verdict === 'superseded' ? record.verdict : 'revoked';
}

/** `D:20261122091500+07'00'` as an instant; undefined for what is no such date. */
export function instantOfClaim(claim: string): string | undefined {
  const match = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:Z|([+-]\d{2})'(\d{2})'?)/.exec(claim);
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, offset = '+00', minutes = '00'] = match;
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}:${minutes}`;
  return Number.isNaN(Date.parse(text)) ? undefined : text;
}
