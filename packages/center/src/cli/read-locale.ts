import { Locale } from '@hcc/schemas';

/** @throws Error that names the languages there are. */
export function readLocale(value: string, usage: string): Locale {
  const parsed = Locale.safeParse(value);
  if (!parsed.success) throw new Error(`--locale ${value}: choose vi, en or zh-Hans. ${usage}`);
  return parsed.data;
}
