/**
 * Whoever signs for a name. The key itself stays behind this interface: with the signing process beside the Center, with
 * a PKCS #11 token, in a test's memory. What is handed over is never the document, only its SHA-256.
 */
export interface Signer {
  /** X.509 certificates in DER: the signer's own first, then its issuers up to the root. */
  readonly certificateChain: readonly Uint8Array[];
  /**
   * The CMS of a PAdES B-B signature, in DER, over a document that is known by its SHA-256 alone.
   * @throws RangeError when handed anything but 32 bytes
   */
  sign(contentDigest: Uint8Array): Promise<Uint8Array>;
}

/** Who signs for a Center. */
export interface Signers {
  /** A person's or an organisation's signer by its id; undefined where there is none, or it cannot be reached. */
  find(id: string): Promise<Signer | undefined>;
  /** Roots that the certificates of all who sign, or have signed, lead to; DER. */
  trustAnchors(): Promise<readonly Uint8Array[]>;
}
