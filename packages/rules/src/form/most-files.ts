import type { FormDefinition } from '@hcc/schemas';
import { compileForm } from './compile-form.ts';

/** What a dossier of few papers may have: several photographs of one paper, and no store of files. */
const leastAllowed = 10;

/** How many files a dossier may have: ten, or one for each paper where its form asks for more. */
export const mostFilesOf = (form: FormDefinition): number =>
  Math.max(leastAllowed, compileForm(form).fields.filter(({ type }) => type === 'attachment').length);
