/**
 * `pnpm new locale TAG` (TAG as in `ko` or `zh-Hant`): a language for what people read. Beside each file of English words
 * it lays one of the new language, in English until somebody translates it, and names it wherever languages are named. Words that
 * stand between other lines, a few of each language together, it leaves: `run typecheck` then names each such place.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @param folder that of the repository. @throws Error when the tag is none, or spoken already. @returns the files that were written or changed. */
export function newLocale(folder: string, tag: string): string[] {
  if (!/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(tag))
    throw new Error(`"${tag}" is no tag of a language; write it as in ko or zh-Hant, without a region.`);
  const language = languageOf(tag);
  const sources = globSync(['schemas/src/**/*.ts', 'packages/*/src/**/*.ts', 'packages/elements/.storybook/*.ts'], {
    cwd: folder,
    exclude: ['**/node_modules/**', '**/generated/**', '**/*.test.ts'],
  }).toSorted();

  const written: string[] = [];
  const write = (file: string, text: string): void => {
    writeFileSync(join(folder, file), text);
    written.push(file);
  };
  for (const file of sources.filter((source) => source.endsWith('/en.ts'))) {
    const own = join(dirname(file), `${language.file}.ts`);
    if (!existsSync(join(folder, dirname(file), 'vi.ts'))) continue;
    if (existsSync(join(folder, own))) throw new Error(`${own} is there already.`);
    write(own, inEnglish(readFileSync(join(folder, file), 'utf8'), language));
  }
  for (const file of sources.filter((source) => !/\/(vi|en|zh-hans)\.ts$/.test(source))) {
    const text = readFileSync(join(folder, file), 'utf8');
    const named = naming(file, text, language);
    if (named !== text) write(file, named);
  }
  return written;
}

interface Language {
  readonly tag: string;
  /** As the key of an object: `ko`, `'zh-Hant'`. */
  readonly key: string;
  /** `zhHant`. */
  readonly name: string;
  /** `zh-hant`. */
  readonly file: string;
  /** In itself: 한국어. */
  readonly title: string;
}

function languageOf(tag: string): Language {
  const title = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return {
    tag,
    key: tag.includes('-') ? `'${tag}'` : tag,
    name: tag.replaceAll('-', ''),
    file: tag.toLowerCase(),
    title,
  };
}

const inEnglish = (text: string, { name, file }: Language): string =>
  `/** TODO: English until it is translated. */\n${text
    .replaceAll(/export const en\b/g, `export const ${name}`)
    .replaceAll(/import \{ en( as \w+)? \} from '([^']*)\/en\.ts';/g, `import { ${name}$1 } from '$2/${file}.ts';`)}`;

/** Each way a file has of naming Chinese, the last of our languages, and the new one after it. */
function naming(path: string, text: string, { tag, key, name, file, title }: Language): string {
  const ours = (line: string): string =>
    line.replaceAll('zh-hans.ts', `${file}.ts`).replaceAll('zhHans', name).replaceAll("'zh-Hans'", key);
  const isAtHand = /^import \{ zhHans \}/m.test(text);
  const named = text
    // Words that are fetched, or at hand.
    .replaceAll(/^ *'zh-Hans': (async )?\(\) =>.*(zh-hans\.ts|noWords).*\n/gm, (line) => line + ours(line))
    .replaceAll(/^import \{ zhHans \} from .*\n/gm, (line) => line + ours(line))
    .replaceAll(/'zh-Hans': zhHans \}/g, (end) =>
      isAtHand ? `'zh-Hans': zhHans, ${key === name ? name : `${key}: ${name}`} }` : end,
    )
    // Types, and lists to choose from.
    .replaceAll(/^ *readonly 'zh-Hans': \(\) => Promise<S>;\n/gm, (line) => line + ours(line))
    .replaceAll("'en' | 'zh-Hans'", `'en' | 'zh-Hans' | '${tag}'`)
    .replaceAll('vi|en|zh-Hans', `vi|en|zh-Hans|${tag}`)
    .replaceAll(/^( *)\['zh-Hans', '中文'\],\n/gm, `$&$1['${tag}', '${title}'],\n`)
    .replaceAll(/^( *)\{ value: 'zh-Hans', title: '中文' \},\n/gm, `$&$1{ value: '${tag}', title: '${title}' },\n`);
  switch (path) {
    case 'schemas/src/primitives.ts':
      return named
        .replace("z.enum(['vi', 'en', 'zh-Hans'])", `z.enum(['vi', 'en', 'zh-Hans', '${tag}'])`)
        .replace(/('zh-Hans': z\.string\(\)\.optional\(\)) \}/, `$1, ${key}: z.string().optional() }`);
    case 'packages/center/src/catalogue/import/source-record.ts':
      return named.replace(/('zh-Hans': someText\.optional\(\)) \}/, `$1, ${key}: someText.optional() }`);
    case 'packages/elements/src/localize/locale.ts':
      return named.replace(
        /\n {2}return undefined;/,
        `\n  if (/^${file}\\b/.test(lower)) return '${tag}';\n  return undefined;`,
      );
    case 'packages/center/src/http/locale.ts':
      return named.replace(
        /\n( *)if \(tag\.startsWith\('zh'\)\)/,
        `\n$1if (tag.startsWith('${file}')) return '${tag}';$&`,
      );
    default:
      return named;
  }
}
