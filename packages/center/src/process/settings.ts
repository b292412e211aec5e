/** What the environment may say, checked at start: a typo in a name is told, never ignored. */
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Settings {
  /** TCP port on 127.0.0.1; 0 takes a free one. `HCC_PORT`, @default 4000 */
  port: number;
  /** Database, files and keys of this Center. `HCC_DATA`, @default .hcc */
  dataDirectory: string;
  /** A PostgreSQL server instead of the embedded database. `DATABASE_URL` */
  databaseUrl: string | null;
  /** Center profile: the name of a shipped one, or a JSON file. `HCC_PROFILE`, @default the shipped `quangninh` */
  profileFile: string;
  /** Catalogue of records. `HCC_CATALOGUE`, @default the shipped starter catalogue */
  catalogueFile: string;
  /** Which records of it, and their level. `HCC_CATALOGUE_SELECTION`, @default all; the shipped one for the shipped catalogue */
  selectionFile: string | null;
  /** Address printed on receipts, without a slash at the end. `HCC_BASE_URL`, @default that of each request */
  baseUrl: string | null;
  /** 32 bytes in hex that seal what is kept secret in the database. `HCC_SECRET_KEY`, @default made once in the data directory */
  secretKey: string | null;
  /** Unix socket of a running `hcc signer`. `HCC_SIGNER`, @default a signing process of the Center's own, with demonstration keys */
  signerSocket: string | null;
  /** Bundles to serve under /embed. `HCC_EMBED`, @default those of @hcc/elements */
  embedDirectory: string | null;
  /** Sandbox receivers on this machine may get webhooks. `HCC_WEBHOOK_LOOPBACK`, @default true in a sandbox profile */
  webhookLoopback: boolean | null;
  /** The program that takes letters to partners, such as /usr/sbin/sendmail. `HCC_SENDMAIL`, @default none: files in the data directory */
  sendmail: string | null;
  /** Whom they are from. `HCC_MAIL_FROM`, @default hcc@localhost */
  mailFrom: string;
  /** Where the beneficiary's bank is asked for transfers nobody told of. `HCC_BANK_URL` and `HCC_BANK_KEY`, @default none */
  bank: { url: string; key: string } | null;
  /** Start on a PostgreSQL that may lose data at a power cut. `HCC_ACCEPT_DATA_LOSS`, @default false */
  acceptDataLoss: boolean;
  /** Below this many free MB writes are refused. `HCC_MINIMUM_FREE_MB`, @default 200 */
  minimumFreeMb: number;
  /** `info`, `error` or `silent`. `HCC_LOG`, @default info */
  log: 'info' | 'error' | 'silent';
}

export const shippedFile = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Profiles that come with the Center, by the names that `HCC_PROFILE` takes. */
export const shippedProfiles = ['quangninh', 'quangninh-2025', 'binhduong'] as const;

/** The file of a shipped profile; `null` when none is called so. */
export const shippedProfileFile = (name: string): string | null =>
  (shippedProfiles as readonly string[]).includes(name) ? shippedFile(`profiles/${name}.json`) : null;

const names = [
  'HCC_PORT',
  'HCC_DATA',
  'HCC_PROFILE',
  'HCC_CATALOGUE',
  'HCC_CATALOGUE_SELECTION',
  'HCC_BASE_URL',
  'HCC_SECRET_KEY',
  'HCC_SIGNER',
  'HCC_EMBED',
  'HCC_WEBHOOK_LOOPBACK',
  'HCC_SENDMAIL',
  'HCC_MAIL_FROM',
  'HCC_BANK_URL',
  'HCC_BANK_KEY',
  'HCC_ACCEPT_DATA_LOSS',
  'HCC_MINIMUM_FREE_MB',
  'HCC_LOG',
] as const;

/** Names the setting and the mend. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** @throws SettingsError for an unknown `HCC_` name or a value that cannot be used. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  for (const name of Object.keys(env))
    if (name.startsWith('HCC_') && !name.startsWith('HCC_TEST_') && !(names as readonly string[]).includes(name))
      throw new SettingsError(`${name} is no setting of the Center. Known: ${names.join(', ')}.`);
  const text = (name: (typeof names)[number]): string | null => env[name]?.trim() || null;
  const path = (name: (typeof names)[number]): string | null =>
    text(name) === null ? null : resolve(text(name) ?? '');
  return {
    port: whole('HCC_PORT', text('HCC_PORT') ?? '4000', 0, 65_535),
    dataDirectory: path('HCC_DATA') ?? resolve('.hcc'),
    databaseUrl: env['DATABASE_URL']?.trim() || null,
    profileFile: profileFile(text('HCC_PROFILE') ?? 'quangninh'),
    catalogueFile: path('HCC_CATALOGUE') ?? shippedFile('catalogue/starter.json'),
    // The shipped selection belongs to the shipped catalogue.
    selectionFile:
      path('HCC_CATALOGUE_SELECTION') ??
      (path('HCC_CATALOGUE') ? null : shippedFile('catalogue/starter-selection.json')),
    baseUrl: baseUrl(text('HCC_BASE_URL')),
    secretKey: secretKey(text('HCC_SECRET_KEY')),
    signerSocket: path('HCC_SIGNER'),
    embedDirectory: path('HCC_EMBED'),
    webhookLoopback: flag('HCC_WEBHOOK_LOOPBACK', text('HCC_WEBHOOK_LOOPBACK')),
    sendmail: path('HCC_SENDMAIL'),
    mailFrom: mailAddress('HCC_MAIL_FROM', text('HCC_MAIL_FROM') ?? 'hcc@localhost'),
    bank: bank(text('HCC_BANK_URL'), text('HCC_BANK_KEY')),
    acceptDataLoss: flag('HCC_ACCEPT_DATA_LOSS', text('HCC_ACCEPT_DATA_LOSS')) ?? false,
    minimumFreeMb: whole('HCC_MINIMUM_FREE_MB', text('HCC_MINIMUM_FREE_MB') ?? '200', 0, 1_000_000),
    log: oneOf('HCC_LOG', text('HCC_LOG') ?? 'info', ['info', 'error', 'silent']),
  };
}

function whole(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < least || number > most)
    throw new SettingsError(`${name} is "${value}"; give a whole number from ${least} to ${most}.`);
  return number;
}

function flag(name: string, value: string | null): boolean | null {
  if (value === null) return null;
  return oneOf(name, value, ['true', 'false']) === 'true';
}

function oneOf<const T extends string>(name: string, value: string, known: readonly T[]): T {
  const found = known.find((one) => one === value);
  if (!found) throw new SettingsError(`${name} is "${value}"; give one of ${known.join(', ')}.`);
  return found;
}

/** A bare word is a name, so that a typo in one is told and not looked for as a file. */
function profileFile(value: string): string {
  const shipped = shippedProfileFile(value);
  if (shipped !== null) return shipped;
  if (/^[\w-]+$/.test(value))
    throw new SettingsError(
      `HCC_PROFILE is "${value}"; give one of ${shippedProfiles.join(', ')}, or a file as in ./${value}.json.`,
    );
  return resolve(value);
}

function baseUrl(value: string | null): string | null {
  if (value === null) return null;
  const url = URL.parse(value);
  if (!url || url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new SettingsError(`HCC_BASE_URL is "${value}"; give scheme and host alone, as in https://hcc.example.`);
  return url.origin;
}

/** Bare, and of characters that mean nothing else in a letter's head. */
function mailAddress(name: string, value: string): string {
  if (!/^[\w.+-]+@[\w.-]+$/.test(value)) throw new SettingsError(`${name} is "${value}"; give an address alone.`);
  return value;
}

/** The key goes over the line with each question: without TLS to this machine alone. */
function bank(url: string | null, key: string | null): { url: string; key: string } | null {
  if (url === null && key === null) return null;
  if (url === null || key === null) throw new SettingsError('Give HCC_BANK_URL and HCC_BANK_KEY together.');
  const target = URL.parse(url);
  const isHere = target?.hostname === '127.0.0.1' || target?.hostname === 'localhost';
  if (target?.protocol !== 'https:' && !(target?.protocol === 'http:' && isHere))
    throw new SettingsError(`HCC_BANK_URL is "${url}"; give an address that begins with https://.`);
  return { url, key };
}

function secretKey(value: string | null): string | null {
  if (value !== null && !/^[0-9a-f]{64}$/i.test(value))
    throw new SettingsError('HCC_SECRET_KEY must be 64 hex digits (32 bytes): openssl rand -hex 32.');
  return value;
}
