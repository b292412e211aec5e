import { groupClasses, groupRules, structuralGrounds } from './group-rules.ts';
import { coveredShare, type ImportProblem, type ImportReport } from './import-report.ts';

/** Lines of a list on a terminal; the rest is counted. */
const maxLines = 50;

/** The report of an import, for a terminal. Ends with a line break. */
export function formatReport(report: ImportReport): string {
  const sections = [
    countLines(report),
    coverageLines(report),
    unclassifiedLines(report),
    problemLines(report.problems),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function countLines({ counts }: ImportReport): string[] {
  return [
    `Procedures imported: ${counts.imported} of ${counts.read} records`,
    `  not selected ${counts.notSelected}, left out ${counts.leftOut}, duplicates ${counts.duplicates}, selected but missing ${counts.missing}`,
    `  ${counts.components} papers, ${counts.variants} variants, ${counts.notes} notes`,
    `  ${counts.methods} ways to file, ${counts.methodsWithoutTime} of them without a promised time; ${counts.amountsDropped} amounts dropped (doubtful or not in đồng), words kept`,
  ];
}

function coverageLines({ coverage }: ImportReport): string[] {
  const share = (coveredShare(coverage) * 100).toFixed(1);
  return [
    `Dossier groups: ${coverage.groups}, ${coverage.titled} with a title; a rule decided ${share} % of these`,
    ...groupClasses.map((name) => `  ${name.padEnd(15)}${String(coverage.byClass[name]).padStart(6)}`),
    'Decided by',
    ...[...coverage.byGround]
      .toSorted(([, a], [, b]) => b - a)
      .map(([by, count]) => `  ${String(count).padStart(6)}  ${by.padEnd(38)} ${groundOf(by)}`),
  ];
}

function groundOf(by: string): string {
  const [source, id = ''] = by.split(':');
  if (source === 'rule') return groupRules.find((rule) => rule.id === id)?.ground ?? '';
  if (source === 'structure') return new Map<string, string>(Object.entries(structuralGrounds)).get(id) ?? '';
  return 'Read by a person; the reason stands in the table of overrides.';
}

function unclassifiedLines({ coverage: { unclassified } }: ImportReport): string[] {
  if (unclassified.length === 0) return [];
  return [
    'No rule fits (asked for as a plain list; add a rule or an override)',
    ...limited(unclassified.map(({ code, title }) => `  ${code}  ${title.slice(0, 120)}`)),
  ];
}

function problemLines(problems: readonly ImportProblem[]): string[] {
  if (problems.length === 0) return ['No problems'];
  return [
    `Problems: ${problems.length}`,
    ...limited(
      problems.map(({ code, path, message, isLeftOut }) =>
        [`  ${isLeftOut ? 'left out' : 'kept    '}  ${code}`, path, message].filter(Boolean).join('  '),
      ),
    ),
  ];
}

function limited(lines: readonly string[]): string[] {
  return lines.length <= maxLines
    ? [...lines]
    : [...lines.slice(0, maxLines), `  … and ${lines.length - maxLines} more`];
}
