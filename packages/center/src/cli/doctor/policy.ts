/** What a partner's Content-Security-Policy must allow, and what a policy that is there does not. */

/** Each directive with what it must contain; nothing else is ever asked for. */
export const needed = (center: string): readonly (readonly [directive: string, source: string, why: string])[] => [
  ['script-src', center, 'the loader and the elements'],
  ['connect-src', center, 'what the elements ask the Center'],
  ['frame-src', center, 'the form and the tracker'],
];

/** The policy that a page needs for our elements and nothing else; a page adds its own sources to the same directives. */
export const exactPolicy = (center: string): string =>
  [
    ...needed(center).map(([directive, source]) => `${directive} ${source}`),
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

export interface Lack {
  readonly directive: string;
  /** What to add to it. */
  readonly source: string;
  readonly why: string;
}

/** @param policies one of each header or meta tag: a page must pass them all. @param center its origin */
export function lacksOf(policies: readonly string[], center: string): Lack[] {
  const lacks = policies.flatMap((text) => {
    const policy = parsePolicy(text);
    const missing = needed(center)
      .filter(([directive]) => !allows(sourcesFor(policy, directive), center, directive))
      .map(([directive, source, why]) => ({ directive, source, why }));
    const types = policy.get('trusted-types');
    if (types && !types.includes('lit-html') && !types.includes('*'))
      missing.push({ directive: 'trusted-types', source: 'lit-html', why: 'how the elements write their markup' });
    return missing;
  });
  return lacks.filter(
    ({ directive, source }, at) =>
      lacks.findIndex((other) => other.directive === directive && other.source === source) === at,
  );
}

function parsePolicy(text: string): Map<string, readonly string[]> {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    // The first of two directives of one name holds (CSP3, 2.2.1).
    if (name && !policy.has(name.toLowerCase())) policy.set(name.toLowerCase(), sources);
  }
  return policy;
}

/** CSP3, 6.8.1: what stands in where a directive is left out. */
const fallbacks: Readonly<Record<string, readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

const sourcesFor = (policy: ReadonlyMap<string, readonly string[]>, directive: string): readonly string[] | undefined =>
  (fallbacks[directive] ?? [directive]).map((name) => policy.get(name)).find((sources) => sources !== undefined);

/** Without a directive everything is allowed. */
function allows(sources: readonly string[] | undefined, center: string, directive: string): boolean {
  if (sources === undefined) return true;
  // A nonce or a hash trusts the tag, and with 'strict-dynamic' what it loads; whether this tag has it, a visit shows.
  if (directive === 'script-src' && sources.includes("'strict-dynamic'")) return true;
  return sources.some((source) => sourceAllows(source, new URL(center)));
}

/** CSP3, 6.7.2.8, for a whole origin. */
function sourceAllows(source: string, { protocol, hostname, port }: URL): boolean {
  if (source === '*') return true;
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return upgrades(source.toLowerCase(), protocol);
  const found = /^(?:([a-z][a-z0-9+.-]*:)\/\/)?(\*|(?:\*\.)?[^:/*]+)(?::(\d+|\*))?(\/.*)?$/i.exec(source);
  if (!found) return false;
  const [, scheme, host = '', wantedPort] = found;
  if (scheme && !upgrades(scheme.toLowerCase(), protocol)) return false;
  const name = host.toLowerCase();
  if (name !== '*' && name !== hostname && !(name.startsWith('*.') && hostname.endsWith(name.slice(1)))) return false;
  return wantedPort === '*' || (wantedPort ?? '') === port;
}

const upgrades = (allowed: string, actual: string): boolean =>
  allowed === actual || (allowed === 'http:' && actual === 'https:');
