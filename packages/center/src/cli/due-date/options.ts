/** The options of `hcc due-date`, read and checked one by one: whatever is wrong is told by its name. */
import { parseArgs } from 'node:util';
import { Channel, type Locale, ProcedureCode } from '@hcc/schemas';
import { type Pause, toLocalDate } from '@hcc/rules/working-time';
import { readLocale } from '../read-locale.ts';
import { UsageError } from '../usage-error.ts';

export interface HypotheticalCase {
  kind: 'hypothetical';
  procedureCode: string;
  receivedAt: string;
  channel: Channel;
  /** An id, or its place in the procedure's list from 1 on. */
  variant: string | undefined;
  /** The service point that takes it in. */
  unitId: string | undefined;
  /** GSO code of the commune the matter belongs to. */
  place: string | undefined;
  pauses: Pause[];
  catalogueFile: string | undefined;
  locale: Locale;
}

export interface KeptDossier {
  kind: 'dossier';
  code: string;
  locale: Locale;
}

const usage = 'See: hcc help';

const options = {
  procedure: { type: 'string' },
  received: { type: 'string' },
  channel: { type: 'string' },
  variant: { type: 'string' },
  at: { type: 'string' },
  place: { type: 'string' },
  pause: { type: 'string', multiple: true },
  catalogue: { type: 'string' },
  dossier: { type: 'string' },
  locale: { type: 'string', default: 'vi' },
} as const;

/** @throws UsageError that names the option. */
export function readOptions(args: string[]): HypotheticalCase | KeptDossier {
  const { dossier, locale: language, ...values } = parse(args);
  const locale = asUsage(() => readLocale(language, usage));
  if (dossier !== undefined) {
    const other = Object.entries(values).find(([, value]) => value !== undefined);
    if (other) throw new UsageError(`--${other[0]}: a filed dossier has its own; give --dossier alone. ${usage}`);
    return { kind: 'dossier', code: dossier, locale };
  }
  const { procedure, received, channel, variant, at, place, pause = [], catalogue } = values;
  if (procedure === undefined)
    throw new UsageError(
      `--procedure: give the code of a procedure, or --dossier with the code of a dossier. ${usage}`,
    );
  if (!ProcedureCode.safeParse(procedure).success)
    throw new UsageError(`--procedure ${procedure}: is no code of a procedure; write one such as 1.001193.`);
  if (received === undefined)
    throw new UsageError(`--received: give the moment the complete dossier was handed in, such as 2026-08-20T10:00.`);
  return {
    kind: 'hypothetical',
    procedureCode: procedure,
    receivedAt: readMoment('--received', received),
    channel: readChannel(channel ?? (at === undefined ? 'online' : 'counter'), at),
    variant,
    unitId: at,
    place: readPlace(place, at),
    pauses: pause.map(readPause),
    catalogueFile: catalogue,
    locale,
  };
}

const parse = (args: string[]) =>
  asUsage(() => {
    const { values } = parseArgs({ args, options });
    return values;
  });

function asUsage<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function readChannel(value: string, at: string | undefined): Channel {
  const channel = Channel.safeParse(value);
  if (!channel.success) throw new UsageError(`--channel ${value}: choose online, counter or post.`);
  if (channel.data === 'online' && at !== undefined)
    throw new UsageError(
      `--at ${at}: an online filing is handed in at no counter; leave it out, or choose --channel counter.`,
    );
  return channel.data;
}

function readPlace(place: string | undefined, at: string | undefined): string | undefined {
  if (place === undefined) return undefined;
  if (!/^\d{5}$/.test(place)) throw new UsageError(`--place ${place}: write the five digits of a commune's code.`);
  if (at === undefined)
    throw new UsageError(`--place ${place}: says where the papers go; give --at, where they are taken in.`);
  return place;
}

/** `FROM..TO:supplement`; what two points part are instants of any of the written forms. */
function readPause(text: string): Pause {
  const [, from, to, why] = /^(.+?)\.\.(.+):(\w+)$/.exec(text) ?? [];
  if (from === undefined || to === undefined || (why !== 'supplement' && why !== 'payment'))
    throw new UsageError(`--pause ${text}: write FROM..TO:supplement or FROM..TO:payment.`);
  return { from: readMoment('--pause', from), to: readMoment('--pause', to), why };
}

/** RFC 3339, or a day and a time of day in Vietnam, with a space or a `T` between. */
function readMoment(option: string, text: string): string {
  const local = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})(:\d{2})?$/.exec(text);
  const moment = local ? `${local[1]}T${local[2]}${local[3] ?? ':00'}+07:00` : text;
  try {
    toLocalDate(moment);
  } catch (error) {
    throw new UsageError(
      `${option} ${text}: is no moment; write 2026-08-20T10:00 (Vietnam's time), or with an offset 2026-08-20T03:00:00Z.`,
      { cause: error },
    );
  }
  return moment;
}
