import type { Names } from './names.ts';
import { remembered } from './once.ts';
import { rarity } from './rarity.ts';
import { eachPlace, type Rows } from './rows.ts';

/** Every syllable of the catalogue, by id; under 2,000 for the whole of Quảng Ninh. */
export interface Vocabulary {
  size: number;
  /** In the order in which they first come. */
  ids: readonly number[];
  has: (id: number) => boolean;
  /** 0 to 1, by id: how much the word tells; a word of one entry alone tells most. */
  weights: Float64Array;
  standing: (id: number) => Standing;
}

/** Where a word stands; entries go by place. */
export interface Standing {
  /** Those whose names have it, in order; twice where a name has it with two diacritics. */
  inNames: readonly number[];
  /** Its form (`Form.at`) in each of these. */
  forms: readonly number[];
  /** Those that have it among their other words alone. */
  inWords: readonly number[];
}

/**
 * Counts every word; where one stands is looked up when it is first asked for, and remembered.
 * @param others each entry's words beside its name.
 * @param idCount how many ids the lexicon has.
 */
export function readVocabulary(names: Names, others: Rows, idCount: number): Vocabulary {
  const { starts, ids: words } = names;
  const entryCount = starts.length - 1;
  const ids: number[] = [];
  /** How many entries have a word, and one more than the last that has it. */
  const counts = new Uint32Array(idCount);
  const last = new Uint32Array(idCount);
  const inWords = new Map<number, number[]>();
  for (let entry = 0; entry < entryCount; entry++) {
    const end = starts[entry + 1] ?? 0;
    for (let place = starts[entry] ?? 0; place < end; place++) {
      const id = words[place] ?? 0;
      if (last[id] === entry + 1) continue;
      if (last[id] === 0) ids.push(id);
      last[id] = entry + 1;
      counts[id] = (counts[id] ?? 0) + 1;
    }
    for (let place = others.starts[entry] ?? 0; place < (others.starts[entry + 1] ?? 0); place++) {
      const id = others.ids[place] ?? 0;
      if (last[id] === entry + 1) continue;
      if (last[id] === 0) ids.push(id);
      last[id] = entry + 1;
      counts[id] = (counts[id] ?? 0) + 1;
      const known = inWords.get(id);
      if (known === undefined) inWords.set(id, [entry]);
      else known.push(entry);
    }
  }
  const weights = new Float64Array(idCount);
  for (const id of ids) weights[id] = rarity(counts[id] ?? 0, entryCount);
  return {
    size: ids.length,
    ids,
    has: (id) => (counts[id] ?? 0) > 0,
    weights,
    standing: remembered((id) => ({ ...standingInNames(names, id), inWords: inWords.get(id) ?? [] })),
  };
}

function standingInNames(names: Names, id: number): Omit<Standing, 'inWords'> {
  const inNames: number[] = [];
  const forms: number[] = [];
  eachPlace(names, id, (entry, place) => {
    const form = names.forms[place] ?? -1;
    for (let turn = inNames.length - 1; inNames[turn] === entry; turn--) if (forms[turn] === form) return;
    inNames.push(entry);
    forms.push(form);
  });
  return { inNames, forms };
}
