import type { Language } from "../../language.ts";

interface Owners {
  /** Languages, by their place in the list, of each of their commonest words. */
  readonly of: ReadonlyMap<string, readonly number[]>;
  /** Letters of the longest of these words. */
  readonly longest: number;
}

export interface Weights {
  readonly weights: readonly number[];
  readonly words: number;
}

const compiled = new WeakMap<readonly Language[], Owners>();
const word = /\p{L}+(?:['’]\p{L}+)?/gu;
const address = /<?https?:\/\/\S+|\bpic\.twitter\.com\/\S+|[@#][\p{L}\p{Nd}_]+/gu;

/** How strongly the words of a passage speak for each installed language, in their order; what is counted are its commonest words. */
export function weighLanguages(text: string, languages: readonly Language[]): Weights {
  const owners = ownersOf(languages);
  const weights = languages.map(() => 0);
  const words = text.replace(address, " ").match(word) ?? [];
  for (const each of words) {
    if (each.length > owners.longest) continue;
    const list = owners.of.get(each.toLowerCase().replace("’", "'"));
    if (list === undefined) continue;
    for (const owner of list) weights[owner] = (weights[owner] ?? 0) + 1 / list.length;
  }
  return { weights, words: words.length };
}

/**
 * The language of a passage by its own words alone; undefined where they do not tell (a name, a link, three words).
 *
 *     "Busy agenda in DC" → en (in); "World Peace Network" → undefined
 */
export function detectLanguage({ weights, words }: Weights, languages: readonly Language[]): string | undefined {
  const order = weights.map((weight, index) => ({ weight, index })).sort((a, b) => b.weight - a.weight || a.index - b.index);
  const [best, second] = order;
  if (best === undefined || best.weight === 0) return words >= 12 ? "und" : undefined;
  if (words >= 12 && best.weight / words < 0.08) return "und";
  if (second !== undefined && best.weight < second.weight * 1.5 + 0.5) return undefined;
  return languages[best.index]?.code;
}

function ownersOf(languages: readonly Language[]): Owners {
  const known = compiled.get(languages);
  if (known !== undefined) return known;
  const table = new Map<string, number[]>();
  languages.forEach((language, index) => {
    for (const each of language.layout.functionWords) table.set(each, [...(table.get(each) ?? []), index]);
  });
  // A capital may have another length than its small letter.
  const owners = { of: table, longest: Math.max(0, ...[...table.keys()].map((each) => each.length)) + 2 };
  compiled.set(languages, owners);
  return owners;
}
