import type { Quote } from "../../article.ts";
import { governed } from "./antecedents.ts";
import type { Party } from "./party.ts";
import type { Claim } from "./predicates.ts";
import type { Scene } from "./scene.ts";
import { subjectOf } from "./subjects.ts";
import { verbsAt } from "./verbs-at.ts";

const reach = 7;

/**
 * Verdicts: whoever says "X is a liar" or "X misled us" is against X.
 *
 *     “Ruiz is a reckless dictator”, said Mora
 *      ^^^^ ^^   ^^^^^^^^
 */
export function findVerdictClaims(scene: Scene, quotes: readonly Quote[]): Claim[] {
  return quotes.length === 0 ? [] : [...qualities(scene, quotes), ...deeds(scene, quotes), ...works(scene, quotes)];
}

function qualities(scene: Scene, quotes: readonly Quote[]): Claim[] {
  return scene.parties.flatMap((party) => {
    const quote = quoteAt(scene, party.name, quotes);
    if (quote?.speaker === undefined || party.owner || party.actors.length > 1 || governed(scene, party)) return [];
    const after = party.to + 1;
    const verdict = attribute(scene, party.from, party.name) ?? predicative(scene, after, quote) ?? obligation(scene, after);
    return verdict === undefined ? [] : [verdictOf(party, verdict.stance, { quote, from: party.name, to: verdict.to, rule: "verdict" })];
  });
}

/** "X [misled] the people" */
function deeds(scene: Scene, quotes: readonly Quote[]): Claim[] {
  return scene.words.flatMap((word, at) => {
    const forms = word.role === "mention" ? [] : verbsAt(scene, at);
    return forms.flatMap((form) => {
      const stance = scene.lexicon.deeds.get(form.verb);
      if (stance === undefined) return [];
      const quote = quoteAt(scene, at, quotes);
      const subject = quote?.speaker === undefined ? undefined : subjectOf(scene, at, form.kinds);
      if (quote === undefined || subject === undefined || subject.firstPerson || subject.negated || subject.unreal || subject.passive)
        return [];
      if (form.kinds.has("participle") && !form.kinds.has("finite")) return [];
      const party = scene.parties.find((one) => one.from === subject.from && !one.owner);
      if (party === undefined || quoteAt(scene, party.name, quotes) !== quote) return [];
      return [verdictOf(party, stance, { quote, from: party.name, to: at + form.rest.length, rule: "deed" })];
    });
  });
}

/** "the reckless [remarks]" from X, in the words of whoever finds them so */
function works(scene: Scene, quotes: readonly Quote[]): Claim[] {
  const { words, lexicon, startingAt, endingAt } = scene;
  return words.flatMap((word, at) => {
    const quote = lexicon.sets.works.has(word.lower) && word.mention === undefined ? quoteAt(scene, at, quotes) : undefined;
    if (quote?.speaker === undefined) return [];
    const around = words.slice(Math.max(0, at - 4), at + 4).filter(({ role, token }) => role === "plain" && within(quote, token));
    const stance = around.map(({ lower }) => lexicon.verdicts.get(lower)).find((one) => one !== undefined);
    const after = words.findIndex((one, i) => i > at && one.role === "preposition");
    const owned = endingAt.get(words.findLastIndex((one, i) => i < at && one.role !== "plain" && one.role !== "adverb"));
    const party = owned?.owner === true ? owned : after > at + 3 ? undefined : startingAt.get(after + 1);
    if (stance === undefined || party === undefined || (party !== owned && party.owner)) return [];
    const [from, to] = [Math.min(at, party.from), Math.max(at, party.to)];
    return [verdictOf({ ...party, owner: false }, stance, { quote, from, to, rule: "verdict" })];
  });
}

function within(quote: Quote, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return quote.start <= start && end <= quote.end;
}

function quoteAt({ words }: Scene, at: number, quotes: readonly Quote[]): Quote | undefined {
  const start = words[at]?.token.start ?? 0;
  return quotes.find((one) => one.start <= start && start < one.end);
}

interface Place {
  readonly quote: Quote;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

function verdictOf(party: Party, stance: "support" | "oppose", { quote, from, to, rule }: Place): Claim {
  return { targets: [party], stance, from, to, rule, actors: [], speaker: quote.speaker, firstPerson: true, kind: "own-words" };
}

/** "the corrupt [Ruiz]" */
function attribute({ words, lexicon }: Scene, from: number, name: number) {
  for (let i = from; i < name; i++) {
    const stance = lexicon.verdicts.get(words[i]?.lower ?? "");
    if (stance !== undefined && words[i]?.role !== "mention") return { stance, to: name };
  }
  return undefined;
}

/** "[Ruiz] should resign" */
function obligation({ words, lexicon: { data } }: Scene, after: number) {
  const said = words
    .slice(after, after + 6)
    .map((word) => word.lower)
    .join(" ");
  const modal = data.obligations.modals.find((one) => said.startsWith(`${one} `));
  if (modal === undefined) return undefined;
  const duty = data.obligations.oppose.find((one) => `${said} `.startsWith(`${modal} ${one} `));
  return duty === undefined ? undefined : { stance: "oppose" as const, to: after + `${modal} ${duty}`.split(" ").length - 1 };
}

/** "[Ruiz] is a liar", not "is not", "is no longer", "is fighting the liar of". */
function predicative({ words, lexicon: { sets, verdicts } }: Scene, after: number, quote: Quote) {
  let copula = false;
  for (let i = after; i < after + reach; i++) {
    const word = words[i];
    if (word === undefined || word.token.start >= quote.end) return undefined;
    if (sets.negators.has(word.lower) || sets.unreal.has(word.lower)) return undefined;
    if (sets.copulas.has(word.lower)) copula = true;
    else if (copula) {
      const stance = verdicts.get(word.lower);
      if (stance !== undefined) return { stance, to: i };
      if (!["determiner", "adverb", "plain", "conjunction", "auxiliary"].includes(word.role)) return undefined;
    } else if (word.role !== "auxiliary" && word.role !== "adverb") return undefined;
  }
  return undefined;
}
