import type { Locale } from '@hcc/schemas';
import type { Ports } from '../ports.ts';
import { issuedResult } from '../results/issued-result.ts';
import { escapeHtml, htmlResponse, stylesheet } from './html.ts';

const words = {
  vi: {
    title: 'Xác minh kết quả',
    valid: 'Kết quả này do Trung tâm phát hành và còn hiệu lực trong hệ thống.',
    unknown: 'Không có kết quả nào mang mã này. Kiểm tra lại mã QR, hoặc hỏi nơi trả kết quả.',
    issuer: 'Cơ quan ban hành',
    procedure: 'Thủ tục',
    number: 'Số, ký hiệu',
    at: 'Ngày ban hành',
    hash: 'Mã băm SHA-256 của tệp',
    hint: 'Bản trên tay bạn là bản gốc khi mã băm của tệp đúng bằng mã này.',
  },
  en: {
    title: 'Verify a result',
    valid: 'This result was issued by the Center and is in force in its records.',
    unknown: 'No result has this code. Check the QR code, or ask where the result was returned.',
    issuer: 'Issued by',
    procedure: 'Procedure',
    number: 'Number',
    at: 'Issued on',
    hash: 'SHA-256 of the file',
    hint: 'What you hold is the original when the hash of your file equals this one.',
  },
  'zh-Hans': {
    title: '核验结果',
    valid: '此结果由中心签发，在系统中有效。',
    unknown: '没有与此代码对应的结果。请检查二维码，或询问返还结果的单位。',
    issuer: '签发机关',
    procedure: '手续',
    number: '文号',
    at: '签发日期',
    hash: '文件的 SHA-256',
    hint: '您持有的文件的哈希值与此一致时，即为原件。',
  },
} satisfies Record<Locale, Record<string, string>>;

/** The page behind a result's QR code: works without sign-in and without scripts, and names nobody. */
export async function verificationPage({ stores }: Ports, token: string, locale: Locale): Promise<Response> {
  const text = words[locale];
  const issued = await issuedResult(stores, token);
  const page = (body: string, status: number): Response =>
    htmlResponse({
      title: text.title,
      lang: locale,
      status,
      head: stylesheet,
      body: `<main><h1>${text.title}</h1>${body}</main>`,
    });
  if (!issued) return page(`<p role="alert">${text.unknown}</p>`, 404);
  const rows: [string, string][] = [
    [text.issuer, issued.issuer],
    [text.procedure, issued.procedureName],
    [text.number, issued.resultNumber],
    [
      text.at,
      new Intl.DateTimeFormat('vi-VN', {
        timeZone: 'Asia/Ho_Chi_Minh',
        dateStyle: 'short',
        timeStyle: 'medium',
      }).format(new Date(issued.issuedAt)),
    ],
    [text.hash, issued.sha256],
  ];
  return page(
    `<p role="status">✓ ${text.valid}</p><dl>${rows.map(([term, value]) => `<dt>${term}</dt><dd lang="vi">${escapeHtml(value)}</dd>`).join('')}</dl><p>${text.hint}</p>`,
    200,
  );
}
