/**
 * One key of the page's own query string that names the procedure being looked at, so that it can be linked to and the
 * browser's Back works. Only where the page asks for it: the URL is the host's. What was typed never goes into it.
 */
const procedureCode = /^\d\.\d{6}(\.[A-Z0-9.]{1,20})?$/;

/** The procedure that the address names; `undefined` for none, or for something else under that key. */
export function readDeepLink(address: string, key: string): string | undefined {
  const value = new URL(address).searchParams.get(key);
  return value !== null && procedureCode.test(value) ? value : undefined;
}

/** The address with the procedure in it, or without one; all else stays as it is. */
export function withDeepLink(address: string, key: string, code: string | undefined): string {
  const url = new URL(address);
  if (code === undefined) url.searchParams.delete(key);
  else url.searchParams.set(key, code);
  return url.href;
}
