import { afterEach, expect, it, vi } from 'vitest';
import { ResultVerifierHarness } from '../../test/result-verifier-harness.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const known = {
  verdict: 'valid',
  issuer: 'Ủy ban nhân dân phường Hồng Gai',
  procedureName: 'Đăng ký khai sinh',
  resultNumber: '01/MAU',
  issuedAt: '2026-11-27T01:30:00.000Z',
  finalisation: 'signed',
  sha256: 'a'.repeat(64),
  revokedAt: null,
  supersededBy: null,
};
const notFound = () => Response.json({ code: 'result_not_found' }, { status: 404 });

/** A Center that remembers what it was asked. */
function center(answers: { code?: () => Response; file?: () => Response } = {}) {
  const asked: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    asked.push(request.clone());
    const { pathname } = new URL(request.url);
    if (pathname.endsWith('/trust-anchors')) return new Response('');
    return pathname.includes('/files/') ? (answers.file ?? notFound)() : (answers.code ?? notFound)();
  };
  return { asked, fetch };
}

const pdf = (content = '%PDF-1.7\n%%EOF\n', name = 'ket-qua.pdf') =>
  new File([content], name, { type: 'application/pdf' });

it('tells the Center the hash of a file and nothing else of it', async () => {
  const { asked, fetch } = center();
  const verifier = await ResultVerifierHarness.show(fetch);
  expect(asked).toEqual([]);
  await verifier.choose(pdf('%PDF-1.7\nsecret of Nguyễn\n%%EOF\n', 'Nguyễn Văn A.pdf'));
  await expect.poll(() => verifier.outcome).toContain('không có chữ ký số');
  expect(asked.map(({ method }) => method)).toEqual(['GET', 'GET']);
  const urls = asked.map(({ url }) => new URL(url).pathname).sort();
  expect(urls[0]).toMatch(/^\/v1\/results\/files\/[0-9a-f]{64}\/verification$/);
  expect(urls[1]).toBe('/v1/results/trust-anchors');
  for (const request of asked) expect(await request.text()).toBe('');
  // The person sees which file it was about.
  expect(verifier.outcome).toContain('Nguyễn Văn A.pdf');
});

it('takes a dropped file, keeps the browser from opening it, and says so when there are several', async () => {
  const verifier = await ResultVerifierHarness.show(center().fetch);
  expect(verifier.drop(pdf(), pdf())).toBe(true);
  await expect.poll(() => verifier.outcome).toContain('chỉ kiểm tra được một tệp');
  expect(verifier.drop(pdf('a photo'))).toBe(true);
  await expect.poll(() => verifier.outcome).toContain('không phải là PDF');
});

it('is a file button for the keyboard', async () => {
  const verifier = await ResultVerifierHarness.show(center().fetch);
  await verifier.press('{Tab}');
  expect(verifier.focused).toBeInstanceOf(HTMLInputElement);
  expect(verifier.focused).toHaveProperty('type', 'file');
  await expect.element(verifier.field).toHaveAccessibleDescription(/không được gửi đi đâu/);
  const clicked = vi.fn();
  verifier.focused?.addEventListener('click', (event) => {
    event.preventDefault();
    clicked();
  });
  await verifier.press(' ');
  expect(clicked).toHaveBeenCalledOnce();
});

it('chosen again, the same file is checked again', async () => {
  const { asked, fetch } = center();
  const verifier = await ResultVerifierHarness.show(fetch);
  await verifier.choose(pdf());
  await expect.poll(() => verifier.outcome).toContain('không có chữ ký số');
  await verifier.choose(pdf());
  await expect.poll(() => asked.length).toBe(4);
});

it('says what the Center says of a QR code, by token or link, and reports once when it cannot be asked', async () => {
  const { asked, fetch } = center({ code: () => Response.json(known) });
  const verifier = await ResultVerifierHarness.show(fetch, { token: 'https://hcc.example/verify/rv_0123456789abcdef' });
  await expect.poll(() => verifier.text).toContain('còn hiệu lực');
  expect(verifier.text).toContain('01/MAU');
  expect(new URL(asked[0]?.url ?? '').pathname).toBe('/v1/results/rv_0123456789abcdef/verification');

  const down = await ResultVerifierHarness.show(async () => Promise.reject(new TypeError('down')));
  const failures: unknown[] = [];
  down.element.addEventListener('hcc-error', ({ detail }) => failures.push(detail));
  down.element.token = 'rv_0123456789abcdef';
  await expect.poll(() => failures).toEqual([expect.objectContaining({ code: 'network', retryable: true })]);
  await down.element.updateComplete;
  expect(failures).toHaveLength(1);
});

it('says it of a revoked one with the day, of a superseded one with the new number', async () => {
  const revoked = { ...known, verdict: 'superseded', revokedAt: '2026-12-01T02:00:00.000Z', supersededBy: '02/MAU' };
  const verifier = await ResultVerifierHarness.show(center({ code: () => Response.json(revoked) }).fetch, {
    token: 'rv_0123456789abcdef',
  });
  await expect.poll(() => verifier.text).toContain('được thay bằng kết quả khác');
  expect(verifier.text).toContain('09:00, 01/12/2026');
  expect(verifier.text).toContain('02/MAU');
});

it('speaks English and Chinese', async () => {
  const verifier = await ResultVerifierHarness.show(center().fetch, { locale: 'en' });
  await expect.poll(() => verifier.text).toContain('Choose a PDF file');
  verifier.element.locale = 'zh-Hans';
  await expect.poll(() => verifier.text).toContain('选择 PDF 文件');
});
