/** The part of WebCrypto that is used here, typed by hand: neither the DOM's nor Node's types are at hand in this package. */
export interface WebCrypto {
  digest(algorithm: string, data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  importKey(
    format: 'spki',
    key: Uint8Array<ArrayBuffer>,
    algorithm: object,
    isExtractable: false,
    uses: ['verify'],
  ): Promise<unknown>;
  verify(
    algorithm: object,
    key: unknown,
    signature: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
}

/** Asked for only when used: a page that did not come over https or from localhost has none. @throws Error there. */
export function webCrypto(): WebCrypto {
  const { crypto } = globalThis as unknown as { crypto?: { subtle?: WebCrypto } };
  if (!crypto?.subtle) throw new Error('WebCrypto is missing: pages must come over https or from localhost.');
  return crypto.subtle;
}
