/**
 * What a Center and its signing process say to each other over a Unix socket: one line of JSON each way, a connection a
 * question. A signature is asked for by name and SHA-256; there is no way to hand over a document, or to ask for a key.
 */
import { z } from 'zod';

export const signerQuestion = z.discriminatedUnion('ask', [
  /** The certificates of somebody who signs. */
  z.strictObject({ ask: z.literal('chain'), id: z.string().max(200) }),
  z.strictObject({ ask: z.literal('sign'), id: z.string().max(200), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
  z.strictObject({ ask: z.literal('trustAnchors') }),
]);
export type SignerQuestion = z.infer<typeof signerQuestion>;

/** Bytes in base64, certificates and signatures in DER. */
export const signerAnswer = z.union([
  z.strictObject({ certificates: z.array(z.base64()).nullable() }),
  z.strictObject({ cms: z.base64() }),
  z.strictObject({ refused: z.string() }),
]);
export type SignerAnswer = z.infer<typeof signerAnswer>;

/** Longer than any question; whoever sends more is cut off. Bytes. */
export const longestQuestion = 1024;
