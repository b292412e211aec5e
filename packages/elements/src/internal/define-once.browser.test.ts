import { afterEach, expect, it, vi } from 'vitest';
import { defineOnce } from './define-once.ts';

afterEach(() => vi.restoreAllMocks());

it('keeps the first of two copies, warns once and throws nothing', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const first = class extends HTMLElement {};
  const tag = `x-${crypto.randomUUID()}`;
  defineOnce(tag, first);
  defineOnce(tag, class extends HTMLElement {});
  expect(customElements.get(tag)).toBe(first);
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]?.[0]).toContain(tag);
});

it('says nothing when the same class comes twice', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const only = class extends HTMLElement {};
  const tag = `x-${crypto.randomUUID()}`;
  defineOnce(tag, only);
  defineOnce(tag, only);
  expect(warn).not.toHaveBeenCalled();
});
