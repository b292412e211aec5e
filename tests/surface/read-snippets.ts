/** The blocks of code in what people read: docs, READMEs, CONTRIBUTING. What is made from code is left out. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './read-sources.ts';

export interface Snippet {
  /** File and line of its first line. */
  place: string;
  language: string;
  text: string;
}

/** A block that begins with "```ts part" is a piece of a file, and no program. */
export function readSnippets(languages: readonly string[]): Snippet[] {
  const files = globSync(['*.md', 'docs/**/*.md', 'packages/*/README.md', 'examples/*/README.md'], {
    cwd: root,
    exclude: ['**/node_modules/**', 'docs/sdk-reference.md'],
  });
  return files.toSorted().flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return [...text.matchAll(/^```(\w+)( \w+)?\n(.*?)^```$/gms)].flatMap(
      ({ index, 1: language = '', 2: mode, 3: code = '' }) =>
        languages.includes(language) && mode !== ' part'
          ? [{ place: `${file}:${text.slice(0, index).split('\n').length + 1}`, language, text: code }]
          : [],
    );
  });
}
