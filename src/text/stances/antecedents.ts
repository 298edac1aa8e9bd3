import type { FormKind } from "./lexicon.ts";
import type { Party } from "./party.ts";
import { exampleOf, type Scene } from "./scene.ts";

/** The party whose phrase ends at a word, over the places and times that follow it ("Petro on Thursday"). */
export function partyBefore(scene: Scene, at: number): Party | undefined {
  const { words, endingAt, lexicon } = scene;
  const party = endingAt.get(at);
  if (party !== undefined && !governed(scene, party)) return party;
  const limit = Math.max(0, at - 8);
  for (let i = party?.from ?? at; i >= limit; i--) {
    const word = words[i];
    if (word === undefined || word.role === "verb" || word.role === "mark" || word.role === "opener" || word.role === "auxiliary") break;
    if (lexicon.sets.collectives.has(word.lower)) return exampleOf(scene, i);
    if (word.role !== "preposition") continue;
    const outer = endingAt.get(i - 1);
    if (outer !== undefined && !outer.owner && !governed(scene, outer)) return outer;
  }
  return lexicon.sets.collectives.has(words[at]?.lower ?? "") ? exampleOf(scene, at) : undefined;
}

/** "[Chile] is the only country that": the relative belongs to what the copula equates. */
export function copularSubject(scene: Scene, at: number): Party | undefined {
  for (let i = at; i >= Math.max(1, at - 15); i--) {
    const word = scene.words[i];
    if (word === undefined || word.role === "verb" || word.role === "mark" || word.role === "relative" || word.role === "opener")
      return undefined;
    if (!scene.lexicon.sets.copulas.has(word.lower)) continue;
    return scene.words[i - 1]?.token.text === "," ? parenthesis(scene, i - 1) : partyBefore(scene, i - 1);
  }
  return undefined;
}

/** Part of a phrase with a preposition: "in Peru". */
export function governed({ words }: Scene, party: Party): boolean {
  return words[party.from - 1]?.role === "preposition";
}

/** What stands before, or is, a passage between commas that ends at a word. */
export function parenthesis(scene: Scene, close: number): Party | undefined {
  const { words, endingAt, startingAt } = scene;
  // "Norway, along with Denmark,"
  const list = endingAt.get(close - 1);
  if (
    list !== undefined &&
    list.actors.length > 1 &&
    !governed(scene, list) &&
    words.slice(list.from, list.to).some((word) => word.token.text === ",")
  )
    return list;
  for (let i = close - 1; i >= Math.max(0, close - 30); i--) {
    const word = words[i];
    if (word === undefined || /^[;:.?!]$/u.test(word.token.text)) return undefined;
    if (word.token.text !== ",") continue;
    const examples = includingAt(scene, i + 1);
    if (examples !== undefined) return examples;
    const outer = endingAt.get(i - 1);
    const inner = startingAt.get(i + 1);
    if (inner !== undefined && inner.to === close - 1 && !inner.owner)
      return outer !== undefined && outer.actors.length > 1 ? outer : inner;
    if (outer !== undefined && !outer.owner && !governed(scene, outer)) return outer;
    if (outer !== undefined || scene.lexicon.sets.collectives.has(words[i - 1]?.lower ?? "")) return partyBefore(scene, i - 1);
  }
  return undefined;
}

/** "…, [such as] A and B, condemned" */
function includingAt({ words, startingAt, lexicon: { sets } }: Scene, at: number): Party | undefined {
  const first = words[at]?.lower ?? "";
  if (sets.including.has(`${first} ${words[at + 1]?.lower}`)) return startingAt.get(at + 2);
  return sets.including.has(first) ? startingAt.get(at + 1) : undefined;
}

/** The verb before, with which this one is joined by "and". */
export function previousVerb(
  { words, lexicon }: Scene,
  before: number,
): { readonly at: number; readonly kinds: ReadonlySet<FormKind> } | undefined {
  for (let i = before - 1; i >= Math.max(0, before - 40); i--) {
    const word = words[i];
    if (word === undefined || word.role === "opener" || /^[;:.?!]$/u.test(word.token.text)) return undefined;
    if (word.role !== "verb") continue;
    const kinds = new Set<FormKind>(lexicon.forms.get(word.lower)?.flatMap((form) => [...form.kinds]) ?? ["finite"]);
    return { at: i, kinds };
  }
  return undefined;
}

/** The subject of the main clause before a word: its first party, unless something else comes first. */
export function clauseSubject(scene: Scene, before: number): Party | undefined {
  const { words, parties } = scene;
  let start = 0;
  for (let i = before - 1; i >= 0; i--) {
    const word = words[i];
    if (word === undefined) break;
    if (/^[;:.?!—–]$/u.test(word.token.text) || word.role === "opener") {
      start = i + 1;
      break;
    }
    if (word.role === "relative") {
      const antecedent = scene.endingAt.get(i - 1) ?? scene.endingAt.get(i - 2) ?? copularSubject(scene, i - 1);
      if (antecedent !== undefined) return antecedent.owner ? undefined : antecedent;
      start = i + 1;
      break;
    }
  }
  for (const party of parties) {
    if (party.from < start || party.to >= before) continue;
    const lead = words.slice(start, party.from);
    const comma = lead.at(-1)?.token.text === ",";
    if (governed(scene, party) || (lead.some((word) => word.role === "verb") && !comma)) continue;
    if (lead.length > 0 && !comma && lead.some((word) => word.role === "plain" || word.role === "mark")) return undefined;
    return party.owner ? undefined : party;
  }
  return undefined;
}
