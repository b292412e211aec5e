/** The authored forms that the Center ships, one file a procedure; what an author may write is in `docs/forms.md`. */
export const shippedForms: readonly unknown[] = [];
