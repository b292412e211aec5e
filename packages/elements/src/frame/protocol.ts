/**
 * What may cross between a host page and the Center's frame, and nothing else. One `window.postMessage` carries a
 * MessagePort after checks of origin, source and nonce; everything after it goes over that port. Guards are written by
 * hand (no schema library in the browser) and strict: an unknown type, an unknown key, a wrong type or an oversized
 * value makes the whole message void.
 */
import type { Widget } from '@hcc/sdk';
import { toLocale, type Locale } from '../localize/locale.ts';
import { isThemeValues, type ThemeValues } from './theme-values.ts';

/** Raised when a message changes its meaning; both sides must agree. */
export const protocolVersion = 1;

/** The one message sent by `window.postMessage`, from host to frame, together with the port. */
export interface Hello {
  readonly hcc: 1;
  /** 128 random bits in hex, made anew for each load of the frame. */
  readonly nonce: string;
  readonly widget: Widget;
  readonly version: number;
}

/** What the host's attributes say: public, never an answer. */
export interface FrameAttributes {
  readonly procedure?: string;
  readonly code?: string;
  /** Absent: one page after the other. */
  readonly layout?: 'single';
}

export type HostMessage =
  | {
      readonly type: 'init';
      readonly locale: Locale;
      readonly theme: ThemeValues;
      readonly attributes: FrameAttributes;
      /** `true`: ask the host with `bootstrap-needed`; `false`: the publishable key opens the session. */
      readonly hasBootstrap: boolean;
    }
  | { readonly type: 'theme'; readonly theme: ThemeValues }
  | { readonly type: 'locale'; readonly locale: Locale }
  | { readonly type: 'attributes'; readonly attributes: FrameAttributes }
  /** Answer to `bootstrap-needed`; `null` when the partner's function failed. */
  | { readonly type: 'bootstrap'; readonly bootstrap: string | null }
  | { readonly type: 'submit-reply'; readonly id: number; readonly proceed: boolean }
  | { readonly type: 'focus' };

export type FrameMessage =
  /** The port has arrived and the nonce is repeated: the host may send `init`. */
  | { readonly type: 'hello'; readonly nonce: string }
  | { readonly type: 'bootstrap-needed' }
  | { readonly type: 'ready' }
  | { readonly type: 'size'; readonly height: number }
  | { readonly type: 'step'; readonly step: string; readonly index: number; readonly count: number }
  | { readonly type: 'submit-requested'; readonly id: number; readonly procedure: string }
  | { readonly type: 'submitted'; readonly code: string }
  | { readonly type: 'session-expiring'; readonly expiresAt: string }
  | { readonly type: 'status-changed'; readonly status: string; readonly sequence: number }
  | { readonly type: 'error'; readonly code: string; readonly retryable: boolean };

type Check = (value: unknown) => boolean;

const text =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && value.length <= 200 && pattern.test(value);
const whole =
  (max: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) <= max;
const flag: Check = (value) => typeof value === 'boolean';
const nonce = text(/^[0-9a-f]{32}$/);
const isLocale: Check = (value) => typeof value === 'string' && toLocale(value) === value;
const procedure = text(/^[1-9]\.\d{6}(\.[A-Z0-9.]{1,20})?$/);
const code = text(/^[\w./-]{1,50}$/);
const layout: Check = (value) => value === 'single';
const word = text(/^[A-Za-z][\w.-]{0,99}$/);

/** True for a plain object with exactly these keys (those ending in `?` may be missing), each passing its check. */
function hasShape(value: unknown, shape: Readonly<Record<string, Check>>): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  const optional = (key: string) => Object.hasOwn(shape, `${key}?`);
  return (
    entries.every(
      ([key, item]) =>
        (Object.hasOwn(shape, key) ? shape[key]?.(item) : optional(key) && shape[`${key}?`]?.(item)) === true,
    ) && Object.keys(shape).every((key) => key.endsWith('?') || Object.hasOwn(value, key))
  );
}

const attributes: Check = (value) => hasShape(value, { 'procedure?': procedure, 'code?': code, 'layout?': layout });

const hostShapes: Readonly<Record<HostMessage['type'], Readonly<Record<string, Check>>>> = {
  init: { locale: isLocale, theme: isThemeValues, attributes, hasBootstrap: flag },
  theme: { theme: isThemeValues },
  locale: { locale: isLocale },
  attributes: { attributes },
  bootstrap: { bootstrap: (value) => value === null || text(/^[\w.~+/=-]{1,200}$/)(value) },
  'submit-reply': { id: whole(1e6), proceed: flag },
  focus: {},
};

const frameShapes: Readonly<Record<FrameMessage['type'], Readonly<Record<string, Check>>>> = {
  hello: { nonce },
  'bootstrap-needed': {},
  ready: {},
  // Taller than any form; a frame cannot push the host's page to infinity.
  size: { height: whole(30_000) },
  step: { step: word, index: whole(999), count: whole(999) },
  'submit-requested': { id: whole(1e6), procedure },
  submitted: { code },
  'session-expiring': { expiresAt: text(/^\d{4}-\d\d-\d\dT[\d:.]{5,16}(Z|[+-]\d\d:\d\d)$/) },
  'status-changed': { status: word, sequence: whole(1e9) },
  error: { code: text(/^[a-z][a-z_]{0,59}$/), retryable: flag },
};

const isOneOf = (value: unknown, shapes: Readonly<Record<string, Readonly<Record<string, Check>>>>): boolean => {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'type')) return false;
  const type: unknown = 'type' in value ? value.type : undefined;
  if (typeof type !== 'string' || !Object.hasOwn(shapes, type)) return false;
  return hasShape(value, { ...shapes[type], type: (item) => item === type });
};

export const isHello = (value: unknown): value is Hello =>
  hasShape(value, {
    hcc: (item) => item === 1,
    nonce,
    widget: (item) => item === 'dossier-form' || item === 'status-tracker',
    version: whole(1000),
  });

export const isHostMessage = (value: unknown): value is HostMessage => isOneOf(value, hostShapes);

export const isFrameMessage = (value: unknown): value is FrameMessage => isOneOf(value, frameShapes);
