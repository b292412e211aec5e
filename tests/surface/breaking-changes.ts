/**
 * What in a new OpenAPI document would break who holds to the old one (reliability H12). Sending: whatever was taken is taken.
 * Receiving: whatever was promised is there. More operations, optional fields, values of an enum, and kinds of a union are
 * no break: the SDK and the samples pass over what they do not know.
 */

/** JSON Schema 2020-12, as far as zod writes it. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Parameter {
  readonly in: string;
  readonly name: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;

interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content; readonly headers?: object }>>;
  readonly security?: readonly object[];
}

export interface OpenApi {
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** @returns each break in words, with its place; none when every old client goes on. */
export function breakingChanges(before: OpenApi, after: OpenApi): string[] {
  const { sent, received } = comparing(before, after);
  const found: string[] = [];
  for (const [path, methods] of Object.entries(before.paths))
    for (const [method, old] of Object.entries(methods)) {
      const place = `${method.toUpperCase()} ${path}`;
      const now = after.paths[path]?.[method];
      if (now) found.push(...operationBreaks(old, now).map((what) => `${place}: ${what}`));
      else found.push(`${place} is gone`);
    }
  return found;

  function operationBreaks(old: Operation, now: Operation): string[] {
    return [
      ...parameterBreaks(old, now),
      ...bodyBreaks(old, now),
      ...credentialsOf(old)
        .filter((credential) => !credentialsOf(now).includes(credential))
        .map((credential) => `${credential} opens it no more`),
      ...Object.entries(old.responses).flatMap(([status, answer]) => {
        // Which refusals there are may change: clients go by the class of a status, and pass over codes.
        if (Number(status) >= 400) return [];
        const answered = now.responses[status];
        if (!answered) return [`${status} is gone`];
        return [
          ...Object.keys(answer.headers ?? {})
            .filter((name) => !Object.hasOwn(answered.headers ?? {}, name))
            .map((name) => `${status} has no ${name}`),
          ...contentBreaks(answer.content, answered.content, received).map((what) => `${status} ${what}`),
        ];
      }),
    ];
  }

  function parameterBreaks(old: Operation, now: Operation): string[] {
    const named = ({ in: where, name }: Parameter): string => `${where} ${name}`;
    const was = new Map((old.parameters ?? []).map((one) => [named(one), one]));
    const is = new Map((now.parameters ?? []).map((one) => [named(one), one]));
    return [
      ...[...was].flatMap(([name, parameter]) => {
        const next = is.get(name);
        return next ? sent(parameter.schema, next.schema, name) : [`${name} is taken no more`];
      }),
      ...[...is]
        .filter(([name, { required }]) => required && !was.get(name)?.required)
        .map(([name]) => `${name} is required now`),
    ];
  }

  function bodyBreaks(old: Operation, now: Operation): string[] {
    if (!old.requestBody) return now.requestBody?.required ? ['a body is required now'] : [];
    if (!now.requestBody) return ['no body is taken any more'];
    return [
      ...(now.requestBody.required && !old.requestBody.required ? ['a body is required now'] : []),
      ...contentBreaks(old.requestBody.content, now.requestBody.content, sent),
    ];
  }
}

type Compare = (old: Schema, now: Schema, at: string) => string[];

const credentialsOf = ({ security = [] }: Operation): string[] => security.map((one) => JSON.stringify(one));

const contentBreaks = (old: Content = {}, now: Content = {}, compare: Compare): string[] =>
  Object.entries(old).flatMap(([type, { schema }]) => {
    const next = now[type];
    if (!next) return [`${type} is gone`];
    return schema && next.schema ? compare(schema, next.schema, 'body') : [];
  });

/** Limits under which more was taken when they were higher, or lower. */
const ceilings = ['maxLength', 'maximum', 'exclusiveMaximum', 'maxItems', 'maxProperties'];
const floors = ['minLength', 'minimum', 'exclusiveMinimum', 'minItems', 'minProperties'];
const exact = ['pattern', 'format', 'multipleOf', 'propertyNames', 'contentEncoding'];

function comparing(before: OpenApi, after: OpenApi): { sent: Compare; received: Compare } {
  const schemaIn = ({ components }: OpenApi, schema: Schema): Schema =>
    schema.$ref === undefined ? schema : (components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  // A pair that is being compared, or was: shapes refer to themselves, and one place is enough to name.
  const seen = { sent: new Set<string>(), received: new Set<string>() };

  const compare = (direction: 'sent' | 'received', old: Schema, now: Schema, at: string): string[] => {
    if (old.$ref !== undefined && now.$ref !== undefined) {
      const pair = `${old.$ref} ${now.$ref}`;
      if (seen[direction].has(pair)) return [];
      seen[direction].add(pair);
    }
    const [was, is] = [schemaIn(before, old), schemaIn(after, now)];
    const unions = [was.anyOf ?? was.oneOf, is.anyOf ?? is.oneOf] as const;
    if (unions[0] || unions[1]) return unionBreaks(direction, unions[0] ?? [old], unions[1] ?? [now], at);
    return [
      ...typeBreaks(direction, was, is, at),
      ...(direction === 'sent' ? limitBreaks(was, is, at) : []),
      ...propertyBreaks(direction, was, is, at),
      ...itemBreaks(direction, was, is, at),
    ];
  };

  /** Sent: each kind that was taken is taken by some kind now. Received: each kind that comes is one that came, or has a name of its own. */
  const unionBreaks = (
    direction: 'sent' | 'received',
    was: readonly Schema[],
    is: readonly Schema[],
    at: string,
  ): string[] => {
    const [askers, answerers] = direction === 'sent' ? [was, is] : [is, was];
    return askers.flatMap((one) => {
      const reasons = answerers.map((other) => {
        const kept = { sent: new Set(seen.sent), received: new Set(seen.received) };
        const found = direction === 'sent' ? compare(direction, one, other, at) : compare(direction, other, one, at);
        if (found.length > 0) Object.assign(seen, kept);
        return found;
      });
      if (reasons.some((found) => found.length === 0)) return [];
      const [fewest = []] = reasons.toSorted((a, b) => a.length - b.length);
      const name = nameOf(schemaIn(direction === 'sent' ? before : after, one));
      const others = answerers.map((other) => nameOf(schemaIn(direction === 'sent' ? after : before, other)));
      if (direction === 'received' && name !== null && !others.includes(name)) return [];
      return fewest;
    });
  };

  const typeBreaks = (direction: 'sent' | 'received', was: Schema, is: Schema, at: string): string[] => {
    const [old, now] = [typesOf(was), typesOf(is)];
    const missing =
      direction === 'sent' ? old.filter((type) => !takes(now, type)) : now.filter((type) => !takes(old, type));
    if (missing.length > 0) return [`${at}: ${old.join(' or ')} became ${now.join(' or ')}`];
    const [values, valuesNow] = [valuesOf(was), valuesOf(is)];
    if (direction === 'received' || !valuesNow) return [];
    if (!values) return [`${at}: only ${JSON.stringify(valuesNow)} is taken now`];
    return values
      .filter((value) => !valuesNow.includes(value))
      .map((value) => `${at}: ${JSON.stringify(value)} is taken no more`);
  };

  const propertyBreaks = (direction: 'sent' | 'received', was: Schema, is: Schema, at: string): string[] => {
    const [old, now] = [was.properties ?? {}, is.properties ?? {}];
    const [required, requiredNow] = [was.required ?? [], is.required ?? []];
    const demanded =
      direction === 'sent'
        ? requiredNow.filter((name) => !required.includes(name)).map((name) => `${at}.${name} is required now`)
        : required.filter((name) => !requiredNow.includes(name)).map((name) => `${at}.${name} may be missing now`);
    return [
      ...demanded,
      ...Object.entries(old).flatMap(([name, schema]) => {
        const next = now[name];
        if (next) return compare(direction, schema, next, `${at}.${name}`);
        if (direction === 'sent' && is.additionalProperties !== false) return [];
        return demanded.some((one) => one.startsWith(`${at}.${name} `)) ? [] : [`${at}.${name} is gone`];
      }),
      ...(typeof was.additionalProperties === 'object' && typeof is.additionalProperties === 'object'
        ? compare(direction, was.additionalProperties, is.additionalProperties, `${at}.*`)
        : []),
    ];
  };

  const itemBreaks = (direction: 'sent' | 'received', was: Schema, is: Schema, at: string): string[] => [
    ...(was.items && is.items ? compare(direction, was.items, is.items, `${at}[]`) : []),
    ...(was.prefixItems ?? []).flatMap((item, index) => {
      const next = is.prefixItems?.[index];
      return next ? compare(direction, item, next, `${at}[${index}]`) : [];
    }),
    ...(was.prefixItems?.length === is.prefixItems?.length ? [] : [`${at}: another number of places`]),
  ];

  return {
    sent: (old, now, at) => compare('sent', old, now, at),
    received: (old, now, at) => compare('received', old, now, at),
  };
}

function limitBreaks(was: Schema, is: Schema, at: string): string[] {
  const limit = (schema: Schema, keyword: string, none: number): number => Number(schema[keyword] ?? none);
  const narrower = [
    ...ceilings.filter((keyword) => limit(is, keyword, Infinity) < limit(was, keyword, Infinity)),
    ...floors.filter((keyword) => limit(is, keyword, -Infinity) > limit(was, keyword, -Infinity)),
    ...exact.filter(
      (keyword) => is[keyword] !== undefined && JSON.stringify(is[keyword]) !== JSON.stringify(was[keyword]),
    ),
  ];
  return narrower.map((keyword) => `${at}: ${keyword} is ${JSON.stringify(is[keyword])} now`);
}

const typesOf = ({ type, const: value, enum: values }: Schema): readonly string[] => {
  if (type !== undefined) return typeof type === 'string' ? [type] : type;
  const known = values ?? (value === undefined ? [] : [value]);
  return known.length === 0 ? ['any'] : [...new Set(known.map((one) => (one === null ? 'null' : typeof one)))];
};

const takes = (types: readonly string[], type: string): boolean =>
  types.includes('any') || types.includes(type) || (type === 'integer' && types.includes('number'));

const valuesOf = ({ const: value, enum: values }: Schema): readonly unknown[] | undefined =>
  values ?? (value === undefined ? undefined : [value]);

/** What a kind of a union calls itself: the constants of its fields. null: it has none. */
const nameOf = ({ properties = {} }: Schema): string | null => {
  const constants = Object.entries(properties).flatMap(([name, { const: value }]) =>
    value === undefined ? [] : [`${name}=${JSON.stringify(value)}`],
  );
  return constants.length === 0 ? null : constants.join(' ');
};
