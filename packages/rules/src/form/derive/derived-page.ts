import type { FormPage } from '@hcc/schemas';

/** The pages that the record itself has every form ask. */
export const derivedPageIds = ['people', 'matter', 'papers', 'handIn', 'declaration'] as const;
export type DerivedPageId = (typeof derivedPageIds)[number];

const derived: ReadonlySet<string> = new Set(derivedPageIds);

/** Whether an author asks it, beside what every form asks. */
export const isAuthoredPage = ({ id }: Pick<FormPage, 'id'>): boolean => !derived.has(id);
