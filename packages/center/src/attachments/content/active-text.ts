/** Tags by which a browser would take a file for a page, or a server for a program (reliability U02, U03). */
const tags = /<(script|html|svg|iframe|body|object|embed)[\s/>]|<!doctype\s+html|<\?php/i;

/** The first tag of a page or program in the text, as it stands there; null when there is none. */
export const activeTag = (text: string): string | null => tags.exec(text)?.[0].trim() ?? null;

/**
 * The industry's harmless stand-in for a virus, in two pieces so that no scanner takes this file for one. A real scanner
 * belongs before the Center; what this shows is that a find stops a file.
 */
const testVirus = String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR` + '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

export const isHarmful = (text: string): boolean => text.includes(testVirus);

/** Bytes as characters, one each; those below 128 are what they are in ASCII. */
export const asText = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
