/** The DER of every PEM block in a text (RFC 7468), whatever its label. */
export function parsePem(text: string): Uint8Array<ArrayBuffer>[] {
  const blocks = text.matchAll(/-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\s]+)-----END \1-----/g);
  return [...blocks].map(([, , body = '']) => fromBase64(body.replaceAll(/\s/g, '')));
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const { atob } = globalThis as unknown as { atob(text: string): string };
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
