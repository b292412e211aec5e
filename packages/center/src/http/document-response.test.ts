import { expect, it } from 'vitest';
import { documentResponse } from './document-response.ts';

it.each([
  ['giấy khai sinh.pdf', `attachment; filename="gi_y_khai_sinh.pdf"; filename*=UTF-8''gi%E1%BA%A5y%20khai%20sinh.pdf`],
  [`a'"\r\nX: (1)*.pdf`, `attachment; filename="a_X_1_.pdf"; filename*=UTF-8''a%27%22%0D%0AX%3A%20%281%29%2A.pdf`],
])('%j is sent as one header in ASCII', (fileName, header) => {
  const response = documentResponse({ bytes: new Uint8Array(1), mediaType: 'application/pdf', fileName });
  expect(response.headers.get('content-disposition')).toBe(header);
});
