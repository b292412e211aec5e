/** Every page of the site as HTML, from the repository's Markdown and from code. Pure but for reading files: nothing is written here. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { Marked, type Tokens } from 'marked';
import { chapters, pathOf } from './contents.ts';
import { madePages } from './reference.ts';
import { escape, shell } from './shell.ts';

export const root = resolve(import.meta.dirname, '../..');

export interface SitePage {
  /** Below the site's base, such as `embedding.html`. */
  readonly path: string;
  readonly html: string;
  /** Every address within the page. */
  readonly ids: ReadonlySet<string>;
  /** Where it leads: other pages, by path, and addresses within them. */
  readonly links: readonly { readonly path: string; readonly id: string | undefined; readonly written: string }[];
  /** Files of the repository that it names by a link and the site does not show. */
  readonly files: readonly string[];
}

/** @throws Error when a page is listed that does not exist. */
export const makeSite = (): SitePage[] =>
  chapters.flatMap(({ pages }) => pages).map(({ title, source }) => makePage(title, source));

const shown = new Set(chapters.flatMap(({ pages }) => pages.map(({ source }) => source)));

function makePage(title: string, source: string): SitePage {
  const made = source.startsWith('made:') ? madePages[source.slice(5)] : undefined;
  const markdown = made ? made() : readFileSync(join(root, source), 'utf8');
  const ids = new Set<string>();
  const links: SitePage['links'][number][] = [];
  const files: string[] = [];

  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }: Tokens.Heading) {
        const given = /\s*\{#([^}]+)\}$/.exec(text)?.[1];
        const id = unused(given ?? slugOf(text), ids);
        ids.add(id);
        const words = this.parser.parseInline(tokens).replace(/\s*\{#[^}]+\}$/, '');
        return `<h${depth} id="${id}">${words} <a class="here" href="#${id}" aria-label="#">#</a></h${depth}>\n`;
      },
      link({ href, tokens }: Tokens.Link) {
        const words = this.parser.parseInline(tokens);
        const target = targetOf(href, source);
        if (target === null) return `<a href="${escape(href)}">${words}</a>`;
        if (target.page === undefined) {
          files.push(target.file);
          return words;
        }
        links.push({ path: target.page, id: target.id, written: href });
        return `<a href="${target.page}${target.id === undefined ? '' : `#${target.id}`}">${words}</a>`;
      },
      code({ text, lang }: Tokens.Code) {
        const [language = '', mode] = (lang ?? '').split(' ');
        const block = `<pre><code class="language-${escape(language)}">${escape(text)}</code></pre>\n`;
        return mode === 'live' ? `${block}<div class="live">${text}</div>\n` : block;
      },
      image({ href, text }: Tokens.Image) {
        const file = normalize(join(dirname(source), href));
        files.push(file);
        return `<img src="${escape(file.replace(/^docs\//, ''))}" alt="${escape(text)}" loading="lazy">`;
      },
    },
  });
  const body = marked.parse(markdown, { async: false });
  return { path: pathOf(source), html: shell({ title, source, body }), ids, links, files };
}

/** null: an address of the web. */
function targetOf(
  href: string,
  from: string,
): null | { page: string; id: string | undefined } | { page: undefined; file: string } {
  if (/^(https?|mailto):/.test(href)) return null;
  const [written = '', id] = href.split('#');
  if (written === '') return { page: pathOf(from), id };
  const source = written.startsWith('made:')
    ? written
    : from.startsWith('made:')
      ? written
      : normalize(join(dirname(from), written));
  return shown.has(source) ? { page: pathOf(source), id } : { page: undefined, file: source };
}

/** As the places where Markdown is read make them, so that a link works there and here. */
const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

function unused(id: string, ids: ReadonlySet<string>): string {
  if (!ids.has(id)) return id;
  let count = 1;
  while (ids.has(`${id}-${count}`)) count++;
  return `${id}-${count}`;
}
