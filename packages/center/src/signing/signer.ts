/**
 * Whoever holds a private key. The key itself stays behind this interface: a file in the sandbox, a
 * PKCS#11 token or a signing process in production. What is handed over is never the document, only
 * the signed attributes of the CMS (some 200 bytes around its SHA-256 digest).
 */
export interface Signer {
  /** X.509 certificates in DER: the signer's own first, then its issuers up to the root. */
  readonly certificateChain: readonly Uint8Array[];
  /**
   * The signature over `data` with SHA-256 by the key of the first certificate, in the shape X.509 uses:
   * PKCS #1 v1.5 for RSA, a DER sequence of r and s for ECDSA.
   */
  sign(data: Uint8Array): Promise<Uint8Array>;
}
