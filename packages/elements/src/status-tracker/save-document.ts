/** Hands a document of the Center to the person who holds the session; no address of it ever stands in the page. */

/** Long enough for a slow device to have taken the bytes. */
const keptMs = 60_000;

/** Saves it under this name. */
export function saveDocument(content: Blob, name: string): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
}
