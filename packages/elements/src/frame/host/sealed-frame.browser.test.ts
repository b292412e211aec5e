import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { SealedDossierForm } from '../../dossier-form/dossier-form.sealed.ts';
import { defineOnce } from '../../internal/define-once.ts';
import { readyTimeoutMs } from './sealed-frame.ts';

/** This page is http://127.0.0.1:PORT; the Center answers as localhost, another origin. */
const center = location.origin.replace('127.0.0.1', 'localhost');

beforeAll(() => defineOnce('hcc-dossier-form', SealedDossierForm));
afterEach(async () => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute('style');
  document.documentElement.lang = 'vi';
  await fetch('/test/sessions');
});

function form(attributes: Record<string, string> = {}): SealedDossierForm {
  const element = document.createElement('hcc-dossier-form');
  for (const [name, value] of Object.entries({ center, 'data-key': 'pk_test_0123456789abcdef', ...attributes })) {
    element.setAttribute(name, value);
  }
  return element;
}

const once = <K extends keyof HTMLElementEventMap>(element: HTMLElement, type: K): Promise<HTMLElementEventMap[K]> =>
  new Promise((resolve) => element.addEventListener(type, resolve, { once: true }));

async function show(element: SealedDossierForm): Promise<SealedDossierForm> {
  const ready = once(element, 'hcc-ready');
  document.body.append(element);
  await ready;
  return element;
}

const iframeOf = (element: SealedDossierForm): HTMLIFrameElement | null =>
  element.shadowRoot?.querySelector('iframe') ?? null;
const sessions = async (): Promise<{ from: string; origin: string }[]> => (await fetch('/test/sessions')).json();

describe('a sealed element', () => {
  it('shows a frame of the Center that its page cannot read', async () => {
    const element = await show(form());
    const frame = iframeOf(element);
    expect(new URL(frame?.src ?? '').origin).toBe(center);
    expect(frame?.contentDocument).toBeNull();
    expect(frame?.title).not.toBe('');
    expect(frame?.getAttribute('sandbox')).not.toContain('top-navigation');
  });

  it('takes the height the frame reports', async () => {
    const element = await show(form());
    await expect.poll(() => iframeOf(element)?.getBoundingClientRect().height).toBeGreaterThanOrEqual(777);
  });

  it('opens the session with the publishable key', async () => {
    await show(form());
    expect(await sessions()).toEqual([
      { from: 'key', key: 'pk_test_0123456789abcdef', origin: location.origin, widget: 'dossier-form', resume: true },
    ]);
  });

  it('hands the bootstrap of fetchBootstrap to the frame', async () => {
    const element = form();
    element.fetchBootstrap = () => Promise.resolve('bs_test_1');
    await show(element);
    expect(await sessions()).toEqual([
      {
        from: 'bootstrap',
        bootstrap: 'bs_test_1',
        origin: location.origin,
        widget: 'dossier-form',
        resume: true,
      },
    ]);
  });

  it('reports bootstrap_failed when the partner gives something else', async () => {
    const element = form();
    element.fetchBootstrap = () => Promise.reject(new Error('partner is down'));
    const failed = once(element, 'hcc-error');
    document.body.append(element);
    expect((await failed).detail).toEqual({ code: 'bootstrap_failed', retryable: true });
    expect(await sessions()).toEqual([]);
  });

  it('lets the host stop a submission', async () => {
    const element = form({ procedure: '1.000001' });
    element.addEventListener('hcc-submit-requested', (event) => event.preventDefault());
    const stopped = once(element, 'hcc-error');
    await show(element);
    expect((await stopped).detail.code).toBe('stopped_by_host');
  });

  it('reports the code of what was submitted and nothing else', async () => {
    const element = form({ procedure: '1.000001' });
    const submitted = once(element, 'hcc-submitted');
    await show(element);
    expect((await submitted).detail).toEqual({ code: '000.00.19.H49-261122-0007' });
  });

  it('sends the theme as parsed values, and again when it changes', async () => {
    document.documentElement.style.setProperty('--hcc-color-brand', 'color-mix(in srgb, red, red)');
    const element = form({ procedure: '1.000002' });
    const step = once(element, 'hcc-step-changed');
    await show(element);
    expect((await step).detail.step).toMatch(/^brand(color-srgb-1-0-0-|rgb-255--0--0-)$/);
    const next = once(element, 'hcc-step-changed');
    document.documentElement.style.setProperty('--hcc-color-brand', 'rgb(0, 0, 255)');
    element.procedure = '1.000009';
    element.procedure = '1.000002';
    expect((await next).detail.step).toBe('brandrgb-0--0--255-');
  });

  it('sends a theme that changes on any ancestor, by a sheet that comes later', async () => {
    const element = form({ procedure: '1.000002' });
    const place = document.createElement('section');
    document.body.append(place);
    let step = '';
    element.addEventListener('hcc-step-changed', ({ detail }) => (step = detail.step));
    const ready = once(element, 'hcc-ready');
    place.append(element);
    await ready;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('section { --hcc-color-brand: rgb(0, 128, 0); --hcc-line-height: 1.75 }');
    document.adoptedStyleSheets = [sheet];
    const told = async (): Promise<string> => {
      const next = once(element, 'hcc-step-changed');
      // The frame tells its colour each time that it begins a form.
      element.procedure = '1.000009';
      element.procedure = '1.000002';
      await next;
      return step;
    };
    await expect.poll(told).toBe('brandrgb-0--128--0-');
    document.adoptedStyleSheets = [];
    await expect.poll(told).toBe('brand');
  });

  it('turns to the language of the page, also later', async () => {
    const element = await show(form());
    const step = once(element, 'hcc-step-changed');
    document.documentElement.lang = 'en-GB';
    expect((await step).detail.step).toBe('locale-en');
    await expect.poll(() => iframeOf(element)?.title).toMatch(/Application form/);
  });

  it('carries its layout to the frame, also later, and begins nothing anew for it', async () => {
    const element = form({ layout: 'single', procedure: '1.000002' });
    const steps: string[] = [];
    element.addEventListener('hcc-step-changed', ({ detail }) => steps.push(detail.step));
    await show(element);
    await expect.poll(() => steps).toContain('first-single');
    await expect.poll(() => steps.filter((step) => step.startsWith('brand'))).toHaveLength(1);
    element.layout = undefined;
    await expect.poll(() => steps).toContain('layout-undefined');
    element.setAttribute('layout', 'single');
    await expect.poll(() => steps).toContain('layout-single');
    expect(steps.filter((step) => step.startsWith('brand'))).toHaveLength(1);
  });

  it('takes a layout it does not know as none', async () => {
    const element = form({ layout: 'spiral' });
    let steps = 0;
    element.addEventListener('hcc-step-changed', () => (steps += 1));
    await show(element);
    expect(steps).toBe(0);
  });

  it('survives being moved, taken out and put back', async () => {
    const element = await show(form());
    const place = document.createElement('section');
    document.body.append(place);
    const again = once(element, 'hcc-ready');
    place.append(element);
    element.remove();
    place.append(element);
    await again;
    expect(element.shadowRoot?.querySelectorAll('iframe')).toHaveLength(1);
  });

  it('keeps properties that were set before it was known', () => {
    const tag = `x-early-${crypto.randomUUID()}`;
    const early = document.createElement(tag);
    Object.assign(early, { procedure: '1.001193', locale: 'en', fetchBootstrap: () => Promise.resolve('b') });
    customElements.define(tag, class extends SealedDossierForm {});
    document.body.append(early);
    expect(early.getAttribute('procedure')).toBe('1.001193');
    expect(early.getAttribute('locale')).toBe('en');
    expect(early).toHaveProperty('fetchBootstrap');
  });

  it('says what is missing where no Center is named, and throws nothing', async () => {
    const element = document.createElement('hcc-dossier-form');
    const failed = once(element, 'hcc-error');
    document.body.append(element);
    expect((await failed).detail.code).toBe('configuration_missing');
    expect(element.shadowRoot?.querySelector('[role=alert]')?.textContent).not.toBe('');
  });

  it('tells a frame of a stranger nothing: it never becomes ready', async () => {
    const element = form({ 'data-key': 'pk_test_stranger' });
    let isReady = false;
    element.addEventListener('hcc-ready', () => (isReady = true));
    document.body.append(element);
    await new Promise<void>((resolve) => iframeOf(element)?.addEventListener('load', () => resolve()));
    await show(form());
    expect(isReady).toBe(false);
    expect((await sessions()).every(({ origin }) => origin === location.origin)).toBe(true);
  });

  it('offers another try and a plain link when the frame never answers', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    const element = form({ center: `${center}/frame/silent` });
    const failed = once(element, 'hcc-error');
    document.body.append(element);
    vi.advanceTimersByTime(readyTimeoutMs);
    vi.useRealTimers();
    expect((await failed).detail).toEqual({ code: 'frame_timeout', retryable: true });
    expect(element.shadowRoot?.querySelector('a')?.getAttribute('href')).toContain('/frame/dossier-form');
    element.center = center;
    const ready = once(element, 'hcc-ready');
    element.shadowRoot?.querySelector('button')?.click();
    await ready;
  });

  it('puts no attribute into the address of the frame', async () => {
    const element = await show(form({ procedure: '1.001193' }));
    expect(iframeOf(element)?.src).not.toContain('1.001193');
  });
});
