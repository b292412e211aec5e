/** SHA-256 of a file, in hexadecimal: by it the Center knows a file again, and what it keeps is proven to be what was chosen. */
export async function sha256Of(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
