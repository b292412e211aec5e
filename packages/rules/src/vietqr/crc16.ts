/** CRC-16/CCITT-FALSE: polynomial 0x1021, start 0xFFFF, no reflection, nothing added at the end (EMVCo QRCPS-MPM 4.7.3). */
export function crc16(text: string): string {
  let crc = 0xffff;
  for (const letter of text) {
    crc ^= (letter.codePointAt(0) ?? 0) << 8;
    for (let bit = 0; bit < 8; bit++) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc.toString(16).toUpperCase().padStart(4, '0');
}
