import type { Locale } from '@hcc/schemas';
import type { KeptChange } from '../catalogue.store.ts';
import { changeWords, toldChange } from './tell-changes.ts';

/** Changes for a terminal, in words a citizen understands: new, amended and repealed. Ends with a line break. */
export function formatChanges(changes: readonly KeptChange[], locale: Locale): string {
  const words = changeWords[locale];
  if (changes.length === 0) return `${words.noChanges}\n`;
  const sections = (['added', 'amended', 'repealed'] as const).flatMap((kind) => {
    const those = changes.filter((change) => change.kind === kind);
    return those.length === 0
      ? []
      : [[`${words.kinds[kind]}: ${those.length}`, ...those.flatMap((it) => lines(it, locale))]];
  });
  return `${sections.map((section) => section.join('\n')).join('\n\n')}\n`;
}

function lines(change: KeptChange, locale: Locale): string[] {
  const { code, name, changes } = toldChange(change, locale);
  return [`  ${code}  ${name}`, ...changes.map(({ text }) => `    - ${text}`)];
}
