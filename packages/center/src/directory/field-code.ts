/** Whether a field's code begins with another as a whole part: `G12.26` with `G12`, but `G121` does not. */
export const beginsWith = (code: string, own: string): boolean =>
  code.startsWith(own) && !/^[A-Z0-9]/i.test(code.slice(own.length));
