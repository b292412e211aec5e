/** The partners of the sandbox, with fixed keys that the documentation prints. Pure: the parsed file is handed in. */
import { BankAccount, Id } from '@hcc/schemas';
import * as z from 'zod';
import { PartnerContact } from '../partners/partner-file.ts';
import { ProfileError } from './profile.ts';

export const SandboxPartner = z.strictObject({
  id: Id,
  name: z.string().min(1),
  /** A live partner is never seeded. */
  mode: z.literal('test'),
  /** This machine alone, any port: `http://localhost:*`. */
  origins: z.array(z.string().regex(/^http:\/\/(localhost|127\.0\.0\.1):\*$/)).min(1),
  scopes: z.strictObject({ 'payments:settle': z.array(BankAccount).min(1).optional() }).optional(),
  contact: PartnerContact.optional(),
  keys: z.strictObject({
    publishable: z.string().regex(/^pk_test_\w{32,90}$/),
    secret: z.string().regex(/^sk_test_\w{32,90}$/),
  }),
});
export type SandboxPartner = z.infer<typeof SandboxPartner>;

const SandboxPartners = z.strictObject({ notes: z.array(z.string()), partners: z.array(SandboxPartner).min(1) });

/** @throws ProfileError naming each field that is wrong, a key or an id that two partners share. */
export function loadSandboxPartners(json: unknown): SandboxPartner[] {
  const parsed = SandboxPartners.safeParse(json);
  if (!parsed.success)
    throw new ProfileError(
      parsed.error.issues.map(({ path, message }) => `sandbox partners, ${path.join('.') || 'file'}: ${message}`),
    );
  const { partners } = parsed.data;
  const values = partners.flatMap(({ id, keys }) => [id, keys.publishable, keys.secret]);
  const shared = values.filter((value, i) => values.indexOf(value) < i);
  if (shared.length > 0)
    throw new ProfileError(shared.map((value) => `sandbox partners: ${value} stands twice; give one another`));
  return partners;
}
