import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { type MockCenter, playTo } from '@hcc/mocks';
import type { ResultVerification } from '@hcc/sdk';
import { html } from 'lit';
import { delay, http, HttpResponse } from 'msw';
import { expect } from 'storybook/test';
import { personAt } from '../../.storybook/inside.ts';
import { baseUrl, scene } from '../../.storybook/story-center.ts';
import { defineOnce } from '../internal/define-once.ts';
import { ResultVerifier } from './result-verifier.element.ts';

defineOnce('hcc-result-verifier', ResultVerifier);

interface Args {
  token: string;
}

const meta: Meta<Args> = {
  title: 'Result verifier',
  component: 'hcc-result-verifier',
  args: { token: '' },
  argTypes: { token: { description: 'The text of the QR code of a result, or the link that it is.' } },
  render: ({ token }) => html`<hcc-result-verifier center=${baseUrl} token=${token}></hcc-result-verifier>`,
};
export default meta;

type Story = StoryObj<Args>;

/** A file that the mock Center has signed, as its holder saved it. */
async function signedFile(center: MockCenter): Promise<Uint8Array<ArrayBuffer>> {
  const { id, session } = await playTo(center, 'returned');
  const answer = await center.fetch(
    new Request(`${baseUrl}/v1/dossiers/${id}/result`, { headers: { authorization: `Bearer ${session}` } }),
  );
  if (!answer.ok) throw new Error(`no result: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

type Bytes = Uint8Array<ArrayBuffer>;

/** The person chooses this file. */
const choosing = (change: (signed: Bytes) => Bytes, says: RegExp, tone: 'success' | 'warning' | 'error'): Story => ({
  parameters: scene(signedFile),
  play: async ({ canvasElement, loaded }) => {
    const bytes = change(loaded['scene'] as Bytes);
    await choose(canvasElement, new File([bytes], 'ket-qua-01-MAU.pdf', { type: 'application/pdf' }));
    await expect(await personAt(canvasElement).see(`.outcome .alert.${tone} h2`)).toHaveTextContent(says);
  },
});

async function choose(canvas: HTMLElement, file: File): Promise<void> {
  const input = await personAt(canvas).see<HTMLInputElement>('input');
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

const text = (bytes: Bytes, more: string): Bytes =>
  new Uint8Array([...bytes, ...Array.from(more, (character) => character.charCodeAt(0))]);
const flipped = (bytes: Bytes): Bytes => bytes.with(400, (bytes[400] ?? 0) ^ 1);

/** What the Center says instead of what it would. */
const answering = (verification: Partial<ResultVerification> | number) =>
  http.get(`${baseUrl}/v1/results/files/:sha256/verification`, async ({ params }) =>
    typeof verification === 'number'
      ? HttpResponse.json({ code: 'result_not_found' }, { status: verification })
      : HttpResponse.json({ ...known, sha256: String(params['sha256']), ...verification }),
  );

const known: ResultVerification = {
  verdict: 'valid',
  issuer: 'Ủy ban nhân dân phường Hồng Gai',
  procedureName: 'Thủ tục đăng ký khai sinh',
  resultNumber: '01/MAU',
  issuedAt: '2026-11-27T01:30:00.000Z',
  finalisation: 'signed',
  sha256: 'a'.repeat(64),
  revokedAt: null,
  supersededBy: null,
};

export const Empty: Story = {
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.zone input')),
};

export const Genuine: Story = choosing((bytes) => bytes, /nguyên vẹn.*còn hiệu lực/, 'success');

export const Revoked: Story = withAnswer(
  answering({ verdict: 'revoked', revokedAt: '2026-12-01T02:00:00.000Z' }),
  choosing((bytes) => bytes, /bị thu hồi/, 'error'),
);

export const Superseded: Story = withAnswer(
  answering({ verdict: 'superseded', revokedAt: '2026-12-01T02:00:00.000Z', supersededBy: '02/MAU' }),
  choosing((bytes) => bytes, /thay bằng kết quả khác/, 'error'),
);

/** Signed by the Center, but not in its books. */
export const NotOnRecord: Story = withAnswer(
  answering(404),
  choosing((bytes) => bytes, /không có kết quả này trong sổ/, 'warning'),
);

/** The names in it prove nothing any more, and the words say so. */
export const Altered: Story = {
  ...choosing(flipped, /không còn như khi ký/, 'error'),
  play: async (context) => {
    await choosing(flipped, /không còn như khi ký/, 'error').play?.(context);
    await expect(await personAt(context.canvasElement).see('.outcome .facts')).toHaveTextContent('không xác minh được');
  },
};

export const Appended: Story = choosing((bytes) => text(bytes, '% more\n'), /thêm vào sau khi ký/, 'error');

/** The signature of somebody else, though by the same names. */
export const Stranger: Story = withAnswer(
  http.get(`${baseUrl}/v1/results/trust-anchors`, () => new HttpResponse('')),
  choosing((bytes) => bytes, /không biết ký/, 'error'),
);

export const Unsigned: Story = choosing(
  () => text(new Uint8Array(), '%PDF-1.7\n%%EOF\n'),
  /không có chữ ký số/,
  'error',
);

export const NotPdf: Story = choosing(() => text(new Uint8Array(), 'a photo'), /không phải là PDF/, 'error');

export const TooLarge: Story = choosing(() => new Uint8Array(50_000_001), /lớn hơn 50 MB/, 'error');

/** Somebody types the address on the paper, or scans its code. */
export const ByCode: Story = {
  args: { token: 'https://center.hcc.test/verify/rv_AAAAAAAAAAAAAAAAAAAAAA' },
  parameters: { msw: [http.get(`${baseUrl}/v1/results/:token/verification`, () => HttpResponse.json(known))] },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.alert.success')),
};

export const ByCodeRevoked: Story = {
  args: { token: 'rv_AAAAAAAAAAAAAAAAAAAAAA' },
  parameters: {
    msw: [
      http.get(`${baseUrl}/v1/results/:token/verification`, () =>
        HttpResponse.json({ ...known, verdict: 'revoked', revokedAt: '2026-12-01T02:00:00.000Z' }),
      ),
    ],
  },
  play: async ({ canvasElement }) => void (await personAt(canvasElement).see('.alert.error')),
};

export const ByCodeUnknown: Story = {
  args: { token: 'rv_AAAAAAAAAAAAAAAAAAAAAA' },
  play: async ({ canvasElement }) =>
    expect(await personAt(canvasElement).see('.alert.error')).toHaveTextContent('Không có kết quả nào mang mã này'),
};

/** The code of one result copied onto another. */
export const OtherThanCode: Story = {
  args: { token: 'rv_AAAAAAAAAAAAAAAAAAAAAA' },
  ...withAnswer(
    http.get(`${baseUrl}/v1/results/:token/verification`, () => HttpResponse.json(known)),
    choosing((bytes) => bytes, /không phải tệp của mã QR này/, 'warning'),
  ),
};

export const Checking: Story = {
  ...withAnswer(
    http.get(`${baseUrl}/v1/results/trust-anchors`, () => delay('infinite')),
    { parameters: scene(signedFile) },
  ),
  play: async ({ canvasElement, loaded }) => {
    await choose(canvasElement, new File([loaded['scene'] as Bytes], 'ket-qua.pdf'));
    await expect(await personAt(canvasElement).see('.outcome > p')).toHaveTextContent('Đang kiểm tra');
  },
};

export const Offline: Story = {
  ...withAnswer(
    http.get(`${baseUrl}/v1/results/*`, () => HttpResponse.error()),
    { parameters: scene(signedFile) },
  ),
  play: async ({ canvasElement, loaded }) => {
    await choose(canvasElement, new File([loaded['scene'] as Bytes], 'ket-qua.pdf'));
    await personAt(canvasElement).see('.outcome .alert.error .button');
  },
};

function withAnswer(handler: ReturnType<typeof answering>, story: Story): Story {
  return { ...story, parameters: { ...story.parameters, msw: [handler] } };
}
