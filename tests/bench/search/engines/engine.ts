/** One search engine over the same names, so that figures of one run can be compared. */
export interface Engine {
  name: string;
  build(catalogue: NamedCatalogue): Built | Promise<Built>;
}

export interface Built {
  /** Codes, best first, no more than 10. */
  search(query: string): string[] | Promise<string[]>;
  /** What a browser would have to fetch to search, as text; null for a server. Reckoned only when it is asked for. */
  toText(): string | null | Promise<string>;
  close?(): Promise<void>;
}

export interface NamedCatalogue {
  entries: { code: string; name: string; level: 'provincial' | 'district' | 'commune'; words: string }[];
  streetWords: { say: string[]; official: string[] }[];
}

export const mostHits = 10;
