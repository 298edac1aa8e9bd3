import type { Quote } from "../../article.ts";
import { governed } from "./antecedents.ts";
import { findDealings } from "./dealings.ts";
import type { Party } from "./party.ts";
import type { Claim } from "./predicates.ts";
import { objectAt, type Scene } from "./scene.ts";
import { subjectOf } from "./subjects.ts";
import { verbsAt } from "./verbs-at.ts";
import { denies, negatedBefore, sideOf, weightsOf } from "./weights.ts";

type Side = "support" | "oppose";
interface Sign {
  readonly party: Party;
  readonly stance: Side;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** Somebody whom the text does not name does it: "was accused". */
  readonly reported?: boolean;
}

const reach = 4;
/** Words of a speech around a name, at most. */
const span = 45;

/**
 * How a text speaks of somebody: whoever is quoted, or else the narrator, is for or against whoever does well or ill.
 *
 *     Ruiz misled the voters    Ruiz’s scandal    allegations against Ruiz    Ruiz was indicted
 *     ^^^^ ^^^^^^               ^^^^   ^^^^^^^    ^^^^^^^^^^^         ^^^^    ^^^^     ^^^^^^^^
 */
export function findEvaluationClaims(scene: Scene, quotes: readonly Quote[]): Claim[] {
  if (scene.parties.length === 0) return [];
  const signs = [...deeds(scene), ...owned(scene), ...toward(scene)];
  const weights = weightsOf(scene);
  const tone = nearby(scene, weights, quotes).filter(({ party }) => !signs.some((sign) => sign.party.name === party.name));
  const weighed = [...signs, ...tone].flatMap((sign) => claimOf(scene, sign, quotes) ?? []);
  return [...weighed, ...findDealings(scene, weights, quotes), ...outright(scene, quotes)];
}

function claimOf(scene: Scene, { party, stance, from, to, rule, reported }: Sign, quotes: readonly Quote[]): Claim | undefined {
  const start = scene.words[party.name]?.token.start ?? 0;
  const end = scene.words[to]?.token.end ?? start;
  const shared = { targets: [{ ...party, owner: false }], stance, from, to, rule, actors: [], weak: true };
  const quote = quotes.find((one) => one.start <= start && end <= one.end);
  if (quote !== undefined) {
    if (quote.speaker !== undefined && party.actors.includes(quote.speaker)) return undefined;
    if (quote.speaker === undefined) return { ...shared, firstPerson: false, voice: "unnamed", kind: "own-words" };
    // "It is alleged" is nobody's own view.
    return reported === true ? undefined : { ...shared, speaker: quote.speaker, firstPerson: true, kind: "own-words" };
  }
  if (quotes.some((one) => one.start < end && one.end > start)) return undefined;
  if (reported === true) return { ...shared, firstPerson: false, voice: "unnamed", kind: "reported-act" };
  return { ...shared, firstPerson: false, voice: "narrator", kind: "characterised-by-outlet" };
}

/** "X [misled] the people", "X was [indicted]" */
function deeds(scene: Scene): Sign[] {
  const { words, lexicon, parties } = scene;
  return words.flatMap((word, at) => {
    if (word.role === "mention") return [];
    return verbsAt(scene, at).flatMap((form) => {
      const done = lexicon.doings.get(form.verb);
      const suffered = lexicon.sufferings.get(form.verb);
      if (done === undefined && suffered === undefined) return [];
      const passive = suffered !== undefined && form.kinds.has("participle");
      const subject = subjectOf(scene, at, passive ? new Set(["finite" as const]) : form.kinds);
      if (subject === undefined || subject.firstPerson || subject.negated || subject.unreal) return [];
      if (subject.passive !== passive) return [];
      if (
        !passive &&
        (done === undefined || (form.kinds.has("participle") && !form.kinds.has("finite") && words[at - 1]?.role !== "auxiliary"))
      )
        return [];
      const party = parties.find((one) => one.from === subject.from && !one.owner);
      const stance = passive ? suffered : done;
      if (party === undefined || stance === undefined) return [];
      return [{ party, stance, from: party.name, to: at + form.rest.length, rule: passive ? "done to" : "does", reported: passive }];
    });
  });
}

/** "X’s [lies]", "su mentira" is nobody’s here. */
function owned({ words, lexicon, parties }: Scene): Sign[] {
  return parties.flatMap((party) => {
    if (!party.owner || words[party.to]?.possessive !== true) return [];
    for (let i = party.to + 1; i <= party.to + reach; i++) {
      const word = words[i];
      if (word === undefined || (word.role !== "plain" && word.role !== "adverb" && word.role !== "verb")) return [];
      const stance = lexicon.marks.get(word.lower);
      if (stance !== undefined) return [{ party, stance, from: party.name, to: i, rule: "owns" }];
    }
    return [];
  });
}

/** "[allegations] against X", "the [failure] of X", "[disgraced] X" */
function toward(scene: Scene): Sign[] {
  const { words, lexicon, parties } = scene;
  const found: Sign[] = [];
  words.forEach((word, at) => {
    if (word.role === "mention") return;
    for (const { nouns, toward: marks, stance } of lexicon.data.evaluations.toward) {
      if (!nouns.has(word.lower) || negatedBefore(scene, at)) continue;
      for (let i = at + 1; i <= at + 2; i++) {
        if (!marks.has(words[i]?.lower ?? "")) continue;
        const party = objectAt(scene, i + 1)?.party;
        if (party !== undefined) found.push({ party, stance, from: at, to: party.to, rule: "toward", reported: true });
        break;
      }
    }
  });
  for (const party of parties) {
    if (governed(scene, party) && party.from === party.name) continue;
    const quality = words.slice(party.from, party.name).find((word) => lexicon.qualities.has(word.lower));
    const stance = lexicon.qualities.get(quality?.lower ?? "");
    if (stance !== undefined) found.push({ party, stance, from: party.from, to: party.to, rule: "quality" });
  }
  return found;
}

/** Loaded words in the clause around a name, where no better sign is: the more of one side tell. */
function nearby(scene: Scene, weights: readonly number[], quotes: readonly Quote[]): Sign[] {
  const { words, parties } = scene;
  const bounds = (i: number) => words[i] === undefined || /^[,;:.?!–—]$/u.test(words[i]?.token.text ?? "");
  return parties.flatMap((party) => {
    let sum = 0;
    let [from, to] = [party.from, party.to];
    let demanded = false;
    const weigh = (i: number) => {
      demanded ||= denies(scene, i);
      const weight = weights[i] ?? 0;
      if (weight === 0) return;
      sum += weight;
      from = Math.min(from, i);
      to = Math.max(to, i);
    };
    const start = words[party.name]?.token.start ?? 0;
    const quote = quotes.find((one) => one.start <= start && start < one.end);
    // What somebody says in a sentence is of one piece.
    const ends = (i: number) => {
      const at = words[i]?.token.start ?? -1;
      return quote === undefined ? bounds(i) : at < quote.start || at >= quote.end;
    };
    const [back, on] = quote === undefined ? [8, 12] : [span, span];
    for (let i = party.from - 1; i >= party.from - back && !ends(i); i--) weigh(i);
    for (let i = party.to + 1; i <= party.to + on && !ends(i); i++) weigh(i);
    if (sum === 0 && quote !== undefined && demanded) sum = -1;
    return sum === 0 ? [] : [{ party, stance: sideOf(sum), from, to, rule: "near" }];
  });
}

/** The narrator's own verdict, within the words that name a party: "Freedonia’s coup [regime]". */
function outright(scene: Scene, quotes: readonly Quote[]): Claim[] {
  const { words, parties, lexicon } = scene;
  return parties.flatMap((party): Claim[] => {
    const [start, end] = [words[party.from]?.token.start ?? 0, words[party.to]?.token.end ?? 0];
    if (party.actors.length > 1 || quotes.some((one) => one.start < end && one.end > start)) return [];
    const next = words[party.to + 1]?.lower ?? "";
    if (lexicon.data.evaluations.innocent.has(`${words[party.to]?.lower ?? ""} ${next}`)) return [];
    const head = headBefore(scene, party.from);
    const phrase = words.slice(head, party.to + 1);
    const said = phrase.find(({ lower, token }) => !token.capital && lexicon.outright.has(lower));
    // "Mora, the coup regime’s minister": the word is for another
    const owner = phrase.findIndex(
      (word, k) => k < phrase.length - 1 && /['’]s?$/u.test(word.token.text) && k >= phrase.indexOf(said ?? word),
    );
    if (owner >= 0) return [];
    const stance = lexicon.outright.get(said?.lower ?? "");
    if (said === undefined || stance === undefined || said.speech !== undefined) return [];
    const place = { from: head, to: party.to, rule: `calls ${said.lower}` };
    return [
      {
        ...place,
        stance,
        voice: "narrator",
        actors: [],
        firstPerson: false,
        targets: [{ ...party, owner: false }],
        kind: "characterised-by-outlet",
      },
    ];
  });
}

/** "El [régimen golpista] de Suecia": where adjectives follow, they stand between the head and its owner. */
function headBefore({ words, lexicon: { sets } }: Scene, from: number): number {
  const link = from - 1;
  if (!sets.adjectivesFollow || !sets.links.has(words[link]?.lower ?? "")) return from;
  for (let i = link - 1; i >= link - reach && words[i]?.role === "plain"; i--) if (sets.metonyms.has(words[i]?.lower ?? "")) return i;
  return from;
}
