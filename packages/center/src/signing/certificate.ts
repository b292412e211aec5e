import type { Certificate } from 'pkijs';
import { oid } from './object-identifiers.ts';

/** The common name of a certificate's subject; empty when it has none. */
export function commonNameOf(certificate: Certificate): string {
  const name = certificate.subject.typesAndValues.find(({ type }) => type === oid.commonName);
  return name ? name.value.valueBlock.value : '';
}
