/** The id of every story, from their files: a title and the names it exports. */
import { globSync, readFileSync } from 'node:fs';
import { storyNameFromExport, toId } from 'storybook/internal/csf';

const source = new URL('../src/', import.meta.url);

export function storyIds(): string[] {
  return globSync('**/*.stories.ts', { cwd: source }).flatMap((file) => {
    const text = readFileSync(new URL(file, source), 'utf8');
    const title = /\btitle: '([^']+)'/.exec(text)?.[1];
    if (title === undefined) throw new Error(`${file} has no title.`);
    return [...text.matchAll(/^export const (\w+)/gm)].map(([, name = '']) => toId(title, storyNameFromExport(name)));
  });
}
