import { describe, expect, it } from 'vitest';
import { canStand, type Component, itemsOf, markOf, noDemands, withMark, withWords } from './demands.ts';

const paper = (id: string, changes: Partial<Component> = {}): Component => ({
  id,
  name: `Giấy ${id}`,
  isRequired: true,
  originals: 1,
  copies: 0,
  has: true,
  ...changes,
});
const there = paper('a');
const absent = paper('b', { has: false, originals: 1, copies: 2 });
const spare = paper('c', { has: false, isRequired: false });
const all = [there, absent, spare];

describe('the checklist', () => {
  it('begins as the Center counted: what everybody must hand in and is not there is missing', () => {
    expect(all.map((component) => markOf(component, noDemands).mark)).toEqual(['has', 'missing', 'spare']);
    expect(itemsOf(all, noDemands)).toEqual([
      { componentId: 'b', fault: 'missing', what: 'Nộp 1 bản chính, 2 bản sao: Giấy b.' },
    ]);
  });

  it('makes one notice of every mark, in the order of the papers, with what a law asks for at its end', () => {
    let demands = withMark(noDemands, there, 'faulty');
    demands = withWords(demands, there, ' Nộp bản không mờ. ');
    demands = { ...demands, others: [{ legalBasis: 'Điều 5', what: 'Bản đồ' }] };
    expect(itemsOf(all, demands)).toEqual([
      { componentId: 'a', fault: 'faulty', what: 'Nộp bản không mờ.' },
      { componentId: 'b', fault: 'missing', what: 'Nộp 1 bản chính, 2 bản sao: Giấy b.' },
      { legalBasis: 'Điều 5', fault: 'missing', what: 'Bản đồ' },
    ]);
  });

  it('keeps words of the officer’s own over another mark, and lets those go that were filled in', () => {
    expect(markOf(absent, withMark(noDemands, absent, 'faulty')).what).toBe('');
    const own = withWords(noDemands, absent, 'Nộp bản có công chứng');
    expect(markOf(absent, withMark(own, absent, 'faulty')).what).toBe('Nộp bản có công chứng');
  });

  it('does not stand while an item says nothing, or names no law', () => {
    expect(canStand(all, noDemands)).toBe(true);
    expect(canStand([there], noDemands)).toBe(false);
    expect(canStand(all, withMark(noDemands, there, 'faulty'))).toBe(false);
    expect(canStand(all, { marks: {}, others: [{ legalBasis: ' ', what: 'Bản đồ' }] })).toBe(false);
  });
});
