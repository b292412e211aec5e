export interface AddressRules {
  /** Receivers on this machine may be reached, by http too: for a sandbox. All other private addresses never are. */
  loopback: boolean;
  /** TCP ports beside 443. @default none */
  ports?: readonly number[];
}

/**
 * A first look at an address, for a clear answer to the partner. What decides is the sender, which checks the address it
 * really connects to: a name can resolve differently a minute later.
 */
export function whyUrlRefused(text: string, { loopback, ports = [] }: AddressRules): string | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return `"${text}" is not a URL.`;
  }
  if (url.username !== '' || url.password !== '') return 'A URL with a user name is not taken.';
  if (loopback && isLoopback(url.hostname) && (url.protocol === 'http:' || url.protocol === 'https:')) return null;
  if (url.protocol !== 'https:') return `The scheme is ${url.protocol.slice(0, -1)}, not https.`;
  if (url.port !== '' && !ports.includes(Number(url.port))) return `Port ${url.port} is not taken; https runs on 443.`;
  // The URL parser has turned every spelling of an IPv4 address (octal, hex, one number) into four decimals.
  if (/^[\d.]+$/.test(url.hostname) || url.hostname.startsWith('[')) return 'Give a host name, not an address.';
  if (isLoopback(url.hostname) || !url.hostname.includes('.') || url.hostname.endsWith('.'))
    return `${url.hostname} is not a public host name.`;
  return null;
}

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || host === '[::1]' || host.startsWith('127.');
