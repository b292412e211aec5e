/** Partners as whoever runs a Center writes them down: who they are and where they are at home, without their keys. */
import { BankAccount, Id, Locale } from '@hcc/schemas';
import * as z from 'zod';
import type { Partner } from './partners.store.ts';

/** Scheme, host and port as a browser sends them. Only a test partner may be at home on a machine, and without TLS. */
const origin = (mode: Partner['mode']) =>
  z.string().refine((text) => {
    if (mode === 'test' && /^http:\/\/(localhost|127\.0\.0\.1):\*$/.test(text)) return true;
    const url = URL.parse(text);
    return url?.origin === text && (url.protocol === 'https:' || (mode === 'test' && url.protocol === 'http:'));
  }, 'give an origin such as https://bank.example, without a path');

export const PartnerContact = z.strictObject({ email: z.email().max(200), locale: Locale.default('vi') });

const partnerOf = <const Mode extends Partner['mode']>(mode: Mode) =>
  z.strictObject({
    id: Id.regex(/^[a-z][a-z0-9-]*$/, 'lower case letters, digits and hyphens'),
    name: z.string().min(1).max(200),
    mode: z.literal(mode),
    origins: z.array(origin(mode)).max(100),
    scopes: z.strictObject({ 'payments:settle': z.array(BankAccount).min(1).optional() }).default({}),
    contact: PartnerContact.nullable().default(null),
  });

const PartnerFile = z.strictObject({
  partners: z.array(z.discriminatedUnion('mode', [partnerOf('test'), partnerOf('live')])).min(1),
});

/** @throws Error with a line for each field that is wrong. */
export function readPartnerFile(json: unknown): Partner[] {
  const parsed = PartnerFile.safeParse(json);
  if (parsed.success) return parsed.data.partners;
  throw new Error(
    parsed.error.issues.map(({ path, message }) => `partners, ${path.join('.') || 'file'}: ${message}`).join('\n'),
  );
}
