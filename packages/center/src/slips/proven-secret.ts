import type { Locale } from '@hcc/schemas';
import { canonicalSecret, secretMatches } from '../crypto/lookup-secret.ts';
import { Problem } from '../http/problem.ts';

/** Only what opens the dossier is printed as its secret: the Center keeps no more of it than a slow hash. @throws Problem `invalid_parameter` */
export async function provenSecret(given: string, hash: string | undefined, locale: Locale): Promise<string> {
  if (hash !== undefined && (await secretMatches(given, hash))) return canonicalSecret(given);
  const fault = { pointer: '/header/hcc-lookup-secret', code: 'wrong', message: notItsSecret[locale] };
  throw new Problem('invalid_parameter', {}, { faults: [fault] });
}

const notItsSecret: Record<Locale, string> = {
  vi: 'Đây không phải mã bí mật của hồ sơ này.',
  en: 'This is not the secret of this dossier.',
  'zh-Hans': '这不是此档案的密码。',
};
