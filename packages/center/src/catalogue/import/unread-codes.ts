import { ProcedureCode } from '@hcc/schemas';
import type { ImportResult } from './import-catalogue.ts';

/** Whose record may have been among those left out. Where one had no readable code, that may be any. */
export function unreadCodes({ procedures, report }: ImportResult): (code: string) => boolean {
  const read = new Set(procedures.map(({ procedure }) => procedure.code));
  const leftOut = new Set(
    report.problems.flatMap(({ code, path, isLeftOut }) => (isLeftOut && path !== 'selection' ? code : [])),
  );
  const hasNameless = [...leftOut].some((code) => !ProcedureCode.safeParse(code).success);
  return (code) => !read.has(code) && (hasNameless || leftOut.has(code));
}
