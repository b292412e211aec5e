import type { Locale, ResultVerification } from '@hcc/schemas';
import type { Ports } from '../ports.ts';
import { issuedResult } from '../results/issued-result.ts';
import { basePathOf } from '../http/base-url.ts';
import { escapeHtml, htmlResponse, moduleOf, stylesheet } from './html.ts';

const words = {
  vi: {
    title: 'Kiểm tra kết quả',
    valid: 'Kết quả này do Trung tâm phát hành và còn hiệu lực trong hệ thống.',
    revoked: 'Kết quả này đã bị thu hồi, không còn hiệu lực.',
    superseded: 'Kết quả này đã được thay bằng kết quả khác, không còn hiệu lực.',
    unknown: 'Không có kết quả nào mang mã này. Kiểm tra lại mã QR, hoặc hỏi nơi trả kết quả.',
    issuer: 'Cơ quan ban hành',
    procedure: 'Thủ tục',
    number: 'Số, ký hiệu',
    at: 'Phát hành lúc',
    revokedAt: 'Hết hiệu lực từ',
    supersededBy: 'Thay bằng số',
    hash: 'Mã băm SHA-256 của tệp',
    hint: 'Bản trên tay bạn là bản gốc khi mã băm của tệp đúng bằng mã này.',
    noScript: 'Để kiểm tra một tệp ngay trên trang này, trình duyệt phải cho chạy JavaScript.',
  },
  en: {
    title: 'Verify a result',
    valid: 'This result was issued by the Center and is in force in its records.',
    revoked: 'This result has been revoked and is no longer in force.',
    superseded: 'Another result stands in the place of this one, which is no longer in force.',
    unknown: 'No result has this code. Check the QR code, or ask where the result was returned.',
    issuer: 'Issued by',
    procedure: 'Procedure',
    number: 'Number',
    at: 'Issued at',
    revokedAt: 'Not in force since',
    supersededBy: 'Superseded by number',
    hash: 'SHA-256 of the file',
    hint: 'What you hold is the original when the hash of your file equals this one.',
    noScript: 'To check a file on this page, the browser must allow JavaScript.',
  },
  'zh-Hans': {
    title: '核验结果',
    valid: '此结果由中心签发，在系统中有效。',
    revoked: '此结果已被撤销，不再有效。',
    superseded: '此结果已被另一结果取代，不再有效。',
    unknown: '没有与此代码对应的结果。请检查二维码，或询问返还结果的单位。',
    issuer: '签发机关',
    procedure: '手续',
    number: '文号',
    at: '签发时间',
    revokedAt: '失效时间',
    supersededBy: '取代它的文号',
    hash: '文件的 SHA-256',
    hint: '您持有的文件的哈希值与此一致时，即为原件。',
    noScript: '要在本页核验文件，浏览器必须允许运行 JavaScript。',
  },
} satisfies Record<Locale, Record<string, string>>;

type Words = (typeof words)['vi'];

/**
 * The page behind a result's QR code, and the one that checks a file. It works without sign-in and names nobody. What the
 * Center says of a token stands in the page itself; where scripts run, the element takes its place and checks files too.
 */
export async function verificationPage(
  { stores, center }: Ports,
  token: string | null,
  locale: Locale,
): Promise<Response> {
  const text = words[locale];
  const basePath = basePathOf({ center });
  const issued = token === null ? null : await issuedResult(stores, token);
  const said =
    token === null
      ? `<noscript><p>${text.noScript}</p></noscript>`
      : issued
        ? statement(text, issued)
        : `<p role="alert">${text.unknown}</p>`;
  return htmlResponse({
    title: text.title,
    lang: locale,
    status: token !== null && !issued ? 404 : 200,
    head: `${stylesheet(basePath)}\n${moduleOf(basePath, 'frame/result-verifier.js')}`,
    body: `<main><h1>${text.title}</h1><hcc-result-verifier token="${escapeHtml(token ?? '')}">${said}</hcc-result-verifier></main>`,
  });
}

function statement(text: Words, issued: ResultVerification): string {
  const rows: [string, string | null][] = [
    [text.issuer, issued.issuer],
    [text.procedure, issued.procedureName],
    [text.number, issued.resultNumber],
    [text.at, formatInstant(issued.issuedAt)],
    [text.revokedAt, issued.revokedAt && formatInstant(issued.revokedAt)],
    [text.supersededBy, issued.supersededBy],
    [text.hash, issued.sha256],
  ];
  const facts = rows
    .filter(([, value]) => value !== null)
    .map(([term, value]) => `<dt>${term}</dt><dd lang="vi">${escapeHtml(value ?? '')}</dd>`);
  const sentence =
    issued.verdict === 'valid'
      ? `<p role="status">✓ ${text.valid}</p>`
      : `<p role="alert">✕ ${text[issued.verdict]}</p>`;
  return `${sentence}<dl>${facts.join('')}</dl><p>${text.hint}</p>`;
}

const formatInstant = (at: string): string =>
  new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short', timeStyle: 'medium' }).format(
    new Date(at),
  );
