/** The documentation site: every page is made, every link arrives, everything public has an address, every tag in it exists. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { errorCodes, webhookEventTypes } from '@hcc/schemas';
import { operations } from '@hcc/schemas/contract';
import { describe, expect, it } from 'vitest';
import { makeSite } from '../../docs/site/make-site.ts';
import { readElements } from '../../packages/elements/scripts/manifest.ts';
import { publicTokens } from '../../packages/elements/src/theming/public-tokens.ts';
import { personas } from '../../packages/center/src/sandbox/personas.ts';
import { readSnippets } from './read-snippets.ts';
import { root } from './read-sources.ts';

const site = makeSite();
const pageAt = new Map(site.map((page) => [page.path, page]));
const elements = readElements();

describe('the site', () => {
  it('gives each page a path of its own', () => {
    expect(pageAt.size).toBe(site.length);
  });

  it.each(site)('$path leads only to what is there', ({ links, files }) => {
    const dead = links.filter(({ path, id }) => {
      const page = pageAt.get(path);
      return !page || (id !== undefined && !page.ids.has(id));
    });
    expect(dead.map(({ written }) => written)).toEqual([]);
    expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('gives each element, property, event, operation, error code and person an address', () => {
    const wanted = {
      'reference-elements.html': [
        ...Object.keys(publicTokens),
        ...elements.flatMap(({ tagName, members, events }) => [
          tagName,
          ...members.map(({ name }) => `${tagName}.${name}`),
          ...events.map(({ name }) => `${tagName}.${name}`),
        ]),
      ],
      'reference-operations.html': Object.keys(operations),
      'reference-errors.html': Object.keys(errorCodes),
      'reference-webhook-events.html': [...webhookEventTypes],
      'reference-people.html': Object.keys(personas),
    };
    for (const [path, ids] of Object.entries(wanted))
      expect(
        ids.filter((id) => !pageAt.get(path)?.ids.has(id)),
        path,
      ).toEqual([]);
  });
});

it('says of each event when it comes', () => {
  const html = pageAt.get('reference-webhook-events.html')?.html ?? '';
  for (const type of webhookEventTypes) expect(html).toMatch(new RegExp(`id="${type}">.*</h2>\\s*<(p|ul)>`));
});

describe('tags in the documentation', () => {
  const everywhere = ['id', 'class', 'lang', 'slot', 'locale', 'center', 'data-key'];
  const attributesOf = new Map(
    elements.map(({ tagName, attributes }) => [tagName, [...everywhere, ...attributes.map(({ name }) => name)]]),
  );

  it.each(readSnippets(['html']))('$place names elements and attributes that exist', ({ text }) => {
    const wrong = [...text.matchAll(/<(hcc-[\w-]+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g)].flatMap(
      ([, tag = '', written = '']) => {
        const known = attributesOf.get(tag);
        if (!known) return [tag];
        return [...written.matchAll(/\s([\w-]+)(?=[=\s]|$)/g)]
          .map(([, name = '']) => name)
          .filter((name) => !known.includes(name));
      },
    );
    expect(wrong).toEqual([]);
  });
});
