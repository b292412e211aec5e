/**
 * Writes `schemas/released/openapi.json`, what clients out there hold to: run once with each release. Words are left out,
 * since a better sentence breaks nobody.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const words = new Set(['description', 'summary', 'examples', 'example', 'title', 'tags', 'servers', 'license']);

/** Words of the document, and no field of a shape that is called like one. */
function withoutWords(value: unknown, isNamed = false): unknown {
  if (Array.isArray(value)) return value.map((one) => withoutWords(one));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => isNamed || !words.has(name))
      .map(([name, one]) => [name, withoutWords(one, !isNamed && (name === 'properties' || name === 'schemas'))]),
  );
}

const document: unknown = JSON.parse(readFileSync(new URL('../openapi.json', import.meta.url), 'utf8'));
writeFileSync(new URL('../released/openapi.json', import.meta.url), `${JSON.stringify(withoutWords(document))}\n`);
