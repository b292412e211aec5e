import type { CatalogueEntry, Level } from "@hcc/schemas";
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildIndex, search } from "./index.ts";

const data = new URL("../../../../../shared/data/", import.meta.url);
const isThere = existsSync(new URL("queries-public.json", data));
if (!isThere) console.warn("search quality: not measured, ../shared/data is not there");

interface Query {
  id: string;
  query: string;
  codes: string[];
}
const read = (name: string) => JSON.parse(readFileSync(new URL(name, data), "utf8"));

/** The stand-in catalogue with names alone: no keywords, no street words of the entries' own. */
function readCatalogue(): CatalogueEntry[] {
  const names = new Map<string, string>(read("procedures.json").procedures.map(({ code, name }: CatalogueEntry) => [code, name]));
  const codes = read("catalogue-quangninh.json");
  const levels: [Level, string[]][] = [["provincial", codes.province], ["district", codes.district], ["commune", codes.commune]];
  return levels.flatMap(([level, list]) => list.map((code) => ({ code, name: names.get(code) ?? "", level, words: "" })));
}

describe.skipIf(!isThere)("search over the names of the 1,875 procedures", () => {
  it("keeps its quality on the public queries", () => {
    const index = buildIndex(readCatalogue());
    const queries: Query[] = read("queries-public.json").queries;
    const ranks = queries.map(({ id, query, codes }) => {
      return { id, query, rank: 1 + search(index, query, { limit: 10 }).findIndex(({ code }) => codes.includes(code)) };
    });
    const mrr = ranks.reduce((sum, { rank }) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
    const recall = ranks.filter(({ rank }) => rank > 0 && rank <= 5).length / ranks.length;
    const missed = ranks.filter(({ rank }) => rank !== 1).map(({ id, query, rank }) => `${id} ${query}: ${rank || "none"}`);
    console.log(`search: MRR@10 ${mrr.toFixed(3)}, recall@5 ${recall.toFixed(3)}, ${index.vocabulary.size} syllables; not first: ${missed.join("; ")}`);

    expect(index.entries).toHaveLength(1875);
    expect(index.vocabulary.size).toBeLessThan(2000);
    expect(mrr).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.98);
    expect(ranks.find(({ id }) => id === "P002")).toMatchObject({ query: "giay khai sinh", rank: 1 });
  });
});
