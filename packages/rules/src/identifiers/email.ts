/** `value` is the address without surrounding space, its domain in lower case. */
export interface EmailCheck {
  ok: boolean;
  value: string;
}

/** The HTML standard's own pattern for `<input type=email>`, with a dot asked for in the domain: a mail must leave this host. */
const pattern =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+$/;

/** Checks the shape of an e-mail address. Whether it exists, only a mail can tell. */
export function checkEmail(text: string): EmailCheck {
  const trimmed = text.trim();
  if (trimmed.length > 254 || !pattern.test(trimmed)) return { ok: false, value: trimmed };
  const at = trimmed.lastIndexOf('@');
  return { ok: true, value: trimmed.slice(0, at) + trimmed.slice(at).toLowerCase() };
}
