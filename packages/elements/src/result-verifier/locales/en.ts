import type { Strings } from './vi.ts';

export const en: Strings = {
  choose: 'Choose a PDF file',
  drop: 'or drop it here',
  private: 'The file is checked on this device and is sent nowhere. The Center is told its hash alone.',
  again: 'Check another file',
  checking: 'Checking the file…',
  notOne: 'One file can be checked at a time. Please drop a single one.',
  insecure:
    "This page did not come over https, so the browser lets it check no signature. Please use the Center's own verification page.",
  said: {
    valid: {
      title: 'The file is whole, was issued by the Center and is in force.',
      todo: 'You may use it as the electronic original.',
    },
    revoked: {
      title: 'This result has been revoked.',
      todo: 'The file is whole but no longer in force. Do not rely on it; ask the body that issued it.',
    },
    superseded: {
      title: 'Another result stands in the place of this one.',
      todo: 'The file is whole but no longer in force. Ask whoever gave it to you for the new result.',
    },
    unknown: {
      title: 'The signature is good, but the Center has no such result on record.',
      todo: 'It may be another document of the Center and not the result of a procedure. Ask the body it names.',
    },
    other: {
      title: 'This is a file of the Center, but not the one of this QR code.',
      todo: "Look at the document's number, then scan the QR code printed on that very document.",
    },
    invalid: {
      title: 'The file is not what was signed.',
      todo: 'It was altered, or damaged on its way. Do not rely on it; ask the holder of the result for the original file.',
    },
    changedAfterSigning: {
      title: 'Something was added after signing.',
      todo: 'The signed part is whole, but what you see may differ from it. Do not rely on it; ask for the original file.',
    },
    untrusted: {
      title: 'The file was signed by somebody the Center does not know.',
      todo: "The signature belongs to none of the Center's bodies, even if the names are alike. Do not rely on it; ask the body it names.",
    },
    expired: {
      title: "The signer's certificate is out of date, and the Center has no such file on record.",
      todo: 'Whether it was signed in time cannot be told. Ask the body that issued it.',
    },
    unsigned: {
      title: 'This file has no digital signature.',
      todo: 'It may be a scan, a print or a draft. Ask for the signed original, or scan the QR code on the paper.',
    },
    notPdf: {
      title: 'This file is not a PDF.',
      todo: 'Choose the file of the result, which ends in .pdf. The signature of a photo or scan cannot be checked.',
    },
    tooLarge: {
      title: 'This file is larger than 50 MB.',
      todo: 'Results of the Center are much smaller. See whether it is the right file.',
    },
  },
  statement: {
    valid: 'This code belongs to a result that the Center issued and that is in force.',
    revoked: 'This code belongs to a result that has been revoked.',
    superseded: 'This code belongs to a result that another one stands in the place of.',
    unknown: 'No result has this code. Scan the QR code again, or ask where the result was returned.',
    compare: 'If you have the PDF file, check it below: a QR code can be copied onto another paper.',
  },
  signedBy: 'Signed by',
  namedAsSigner: 'Named as signer (not proven)',
  issuer: 'Issued by',
  procedure: 'Procedure',
  number: 'Number',
  issuedAt: 'Issued at',
  revokedAt: 'Not in force since',
  supersededBy: 'Superseded by number',
  claimedAt: (when) => `says it was signed at ${when}`,
  file: 'File',
  hash: 'SHA-256',
};
