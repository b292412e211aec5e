import type { Certificate, RelativeDistinguishedNames } from 'pkijs';
import { oid } from './object-identifiers.ts';

/** The common name of a certificate's subject; empty when it has none. */
export function commonNameOf(certificate: Certificate): string {
  const name = certificate.subject.typesAndValues.find(({ type }) => type === oid.commonName);
  return name ? name.value.valueBlock.value : '';
}

const shortNames: Readonly<Record<string, string>> = {
  [oid.commonName]: 'CN',
  [oid.country]: 'C',
  [oid.locality]: 'L',
  [oid.organisation]: 'O',
  [oid.title]: 'title',
};

/** A distinguished name in one line, such as `C=VN, O=…, CN=…`, in the order of the certificate. For reading, not for comparing. */
export function formatName(name: RelativeDistinguishedNames): string {
  return name.typesAndValues
    .map(({ type, value }) => `${shortNames[type] ?? type}=${value.valueBlock.value}`)
    .join(', ');
}
