import type { Language } from "../../language.ts";

const compiled = new WeakMap<readonly Language[], ReadonlyMap<string, readonly number[]>>();
const word = /\p{L}+(?:['’]\p{L}+)?/gu;
const address = /<?https?:\/\/\S+|\bpic\.twitter\.com\/\S+|[@#][\p{L}\p{Nd}_]+/gu;

/** How strongly the words of a passage speak for each installed language, in their order; what is counted are its commonest words. */
export function weighLanguages(text: string, languages: readonly Language[]): { weights: number[]; words: number } {
  const table = tableOf(languages);
  const weights = languages.map(() => 0);
  let words = 0;
  for (const match of text.replace(address, " ").matchAll(word)) {
    words++;
    const owners = table.get(match[0].toLowerCase().replace("’", "'"));
    if (owners === undefined) continue;
    for (const owner of owners) weights[owner] = (weights[owner] ?? 0) + 1 / owners.length;
  }
  return { weights, words };
}

/**
 * The language of a passage by its own words alone; undefined where they do not tell (a name, a link, three words).
 *
 *     "Busy agenda in DC" → en (in); "World Peace Network" → undefined
 */
export function detectLanguage(text: string, languages: readonly Language[]): string | undefined {
  const { weights, words } = weighLanguages(text, languages);
  const order = weights.map((weight, index) => ({ weight, index })).sort((a, b) => b.weight - a.weight || a.index - b.index);
  const [best, second] = order;
  if (best === undefined || best.weight === 0) return words >= 12 ? "und" : undefined;
  if (words >= 12 && best.weight / words < 0.08) return "und";
  if (second !== undefined && best.weight < second.weight * 1.5 + 0.5) return undefined;
  return languages[best.index]?.code;
}

function tableOf(languages: readonly Language[]): ReadonlyMap<string, readonly number[]> {
  const known = compiled.get(languages);
  if (known !== undefined) return known;
  const table = new Map<string, number[]>();
  languages.forEach((language, index) => {
    for (const each of language.layout.functionWords) {
      const owners = table.get(each);
      if (owners === undefined) table.set(each, [index]);
      else owners.push(index);
    }
  });
  compiled.set(languages, table);
  return table;
}
