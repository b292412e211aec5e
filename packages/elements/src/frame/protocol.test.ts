import { describe, expect, it } from 'vitest';
import { isFrameMessage, isHello, isHostMessage } from './protocol.ts';

const hello = { hcc: 1, nonce: '0123456789abcdef0123456789abcdef', widget: 'dossier-form', version: 1 };
const theme = {
  scheme: 'dark',
  tokens: {
    '--hcc-color-brand': 'rgb(1, 2, 3)',
    '--hcc-radius': '4px',
    '--hcc-font-family': '"Be Vietnam Pro", Arial',
  },
};
const init = { type: 'init', locale: 'vi', theme, attributes: { procedure: '1.001193' }, hasBootstrap: false };

describe('what may go to the frame', () => {
  it.each([
    [init],
    [{ ...init, attributes: {} }],
    [{ ...init, attributes: { procedure: '1.001193', layout: 'single' } }],
    [{ type: 'attributes', attributes: { layout: 'single' } }],
    [{ ...init, attributes: { code: '000.00.19.H49-261122-0007' } }],
    [{ type: 'theme', theme }],
    [{ type: 'locale', locale: 'zh-Hans' }],
    [{ type: 'bootstrap', bootstrap: null }],
    [{ type: 'bootstrap', bootstrap: 'bs_test_x' }],
    [{ type: 'submit-reply', id: 3, proceed: true }],
    [{ type: 'focus' }],
  ])('takes %o', (message) => expect(isHostMessage(message)).toBe(true));

  it.each([
    ['an unknown type', { type: 'answers' }],
    ['a type of the prototype', { type: 'constructor' }],
    ['an unknown key', { ...init, prefill: {} }],
    ['an unknown attribute', { ...init, attributes: { fullName: 'A' } }],
    ['a layout there is not', { ...init, attributes: { layout: 'wide' } }],
    ['a missing key', { type: 'theme' }],
    ['a wrong type', { type: 'submit-reply', id: '3', proceed: true }],
    ['an unknown locale', { type: 'locale', locale: 'fr' }],
    ['a locale not in its own form', { type: 'locale', locale: 'en-GB' }],
    ['markup as a procedure', { ...init, attributes: { procedure: '<script>' } }],
    ['a huge bootstrap', { type: 'bootstrap', bootstrap: 'x'.repeat(1_000_000) }],
    ['an array', [init]],
    ['a string', 'focus'],
    ['nothing', null],
    ['an own __proto__ key', JSON.parse('{"type":"focus","__proto__":{"x":1}}')],
  ])('refuses %s', (_what, message) => expect(isHostMessage(message)).toBe(false));
});

describe('what may come from the frame', () => {
  it.each([
    [{ type: 'hello', nonce: hello.nonce }],
    [{ type: 'ready' }],
    [{ type: 'bootstrap-needed' }],
    [{ type: 'size', height: 640 }],
    [{ type: 'step', step: 'review', index: 2, count: 4 }],
    [{ type: 'submit-requested', id: 1, procedure: '2.002621.H49' }],
    [{ type: 'submitted', code: '000.00.19.H49-261122-0007' }],
    [{ type: 'session-expiring', expiresAt: '2026-11-22T10:00:00.000+07:00' }],
    [{ type: 'status-changed', status: 'inProgress', sequence: 4 }],
    [{ type: 'error', code: 'answers_invalid', retryable: false }],
  ])('takes %o', (message) => expect(isFrameMessage(message)).toBe(true));

  it.each([
    ['an answer beside the code', { type: 'submitted', code: '000.00.19.H49-261122-0007', answers: {} }],
    ['a sentence as a step', { type: 'step', step: 'Nguyễn Văn A', index: 0, count: 1 }],
    ['a sentence as an error', { type: 'error', code: 'Nguyen Van A was not found', retryable: true }],
    ['an endless height', { type: 'size', height: 1e9 }],
    ['a fraction of a pixel', { type: 'size', height: 1.5 }],
    ['a negative height', { type: 'size', height: -1 }],
    ['a message of the other side', init],
  ])('refuses %s', (_what, message) => expect(isFrameMessage(message)).toBe(false));
});

describe('the theme', () => {
  const withToken = (name: string, value: unknown) => ({
    type: 'theme',
    theme: { scheme: 'light', tokens: { [name]: value } },
  });
  it.each([
    ['--hcc-color-brand', 'oklch(0.5 0.1 250)'],
    ['--hcc-color-text', 'color(srgb 1 0 0 / 0.5)'],
    ['--hcc-spacing', '7.5px'],
  ])('takes %s: %s', (name, value) => expect(isHostMessage(withToken(name, value))).toBe(true));

  it.each([
    ['--hcc-color-brand', 'url(https://evil.example/x)'],
    ['--hcc-color-brand', 'red;background:url(//evil.example)'],
    ['--hcc-color-brand', 'var(--other)'],
    ['--hcc-spacing', 'calc(100vw)'],
    ['--hcc-spacing', '9999px'],
    ['--hcc-font-family', 'x;} body{display:none'],
    ['--hcc-font-family', 'url(evil)'],
    ['--hcc-unknown', 'rgb(0, 0, 0)'],
    ['background', 'rgb(0, 0, 0)'],
    ['--hcc-color-brand', 5],
  ])('refuses %s: %s', (name, value) => expect(isHostMessage(withToken(name, value))).toBe(false));
});

it('takes the hello of this shape and no other', () => {
  expect(isHello(hello)).toBe(true);
  for (const other of [
    { ...hello, hcc: 2 },
    { ...hello, nonce: hello.nonce.toUpperCase() },
    { ...hello, widget: 'desk' },
    { ...hello, origin: '*' },
  ]) {
    expect(isHello(other)).toBe(false);
  }
});
