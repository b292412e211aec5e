/** The smallest PDF that viewers open: one empty page. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** The multipart body that puts it into a slot of the form. */
export function attachmentFor(fieldId: string): FormData {
  const form = new FormData();
  form.append('fieldId', fieldId);
  form.append('file', new File([pdf], 'giay-to-mau.pdf', { type: 'application/pdf' }));
  return form;
}
