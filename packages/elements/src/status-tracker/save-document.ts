/** Hands a document of the Center to the person, who holds the session; no address of it ever stands in the page. */

/** Long enough for a slow device to have taken the bytes. */
const keptMs = 60_000;

/** Saves it under this name. */
export function saveDocument(document: Blob, name: string): void {
  followBlob(document, (link) => {
    link.download = name;
  });
}

function followBlob(content: Blob, dress: (link: HTMLAnchorElement) => void): void {
  const address = URL.createObjectURL(content);
  const link = globalThis.document.createElement('a');
  link.href = address;
  dress(link);
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
