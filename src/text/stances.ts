import type { Actor, DateRange, Quote, Span, Stance, Timex } from "../article.ts";
import { kebab } from "./actors/names.ts";
import type { Draft, ReadSentence, Voices } from "./draft.ts";
import { dateOf } from "./stances/dates.ts";
import { findDemandClaims } from "./stances/demands.ts";
import { findEvaluationClaims } from "./stances/evaluations.ts";
import { headsOf } from "./stances/heads.ts";
import { lexiconOf } from "./stances/lexicon.ts";
import { listedParties } from "./stances/lists.ts";
import { groupOf } from "./stances/membership.ts";
import { findNominalClaims } from "./stances/nominals.ts";
import { findParties } from "./stances/parties.ts";
import type { Party } from "./stances/party.ts";
import { type Claim, findPredicateClaims } from "./stances/predicates.ts";
import { cliticsOf, type Person, peopleOf, surnamesOf } from "./stances/pronouns.ts";
import { findRelationClaims } from "./stances/relations.ts";
import { type Scene, sceneOf } from "./stances/scene.ts";
import { mainSubject, protestersOf } from "./stances/surroundings.ts";
import type { Issue } from "./stances/topics.ts";
import { findVerdictClaims } from "./stances/verdicts.ts";
import { readWords, speeches, type Word } from "./stances/words.ts";

/**
 * Who takes which position toward whom, as far as a predicate, a noun or somebody's own words show it.
 *
 *     Colombian President Gustavo Petro voiced his support for the ousted president
 *     actor                             ^^^^^^             ^^^ target
 */
export function findStances(draft: Draft, voices: Voices, timexes: readonly Timex[]): Stance[] {
  const actors = new Map(voices.actors.map((actor) => [actor.id, actor]));
  const quotes = speeches(voices.quotes);
  const stances: Stance[] = [];
  const [mentionsIn, speechesIn, quotesIn, timexesIn] = [along(voices.mentions), along(quotes), along(voices.quotes), along(timexes)];
  const heads = new Map(draft.languages.all.map((language) => [language.code, headsOf(voices.mentions, lexiconOf(language))]));
  const protesters = new Map(draft.languages.all.map((language) => [language.code, protestersOf(voices, lexiconOf(language))]));
  const surnames = surnamesOf(voices.actors);
  let recent: readonly string[] = [];
  let before: Before = { people: [] };
  draft.sentences.forEach((sentence, index) => {
    if (sentence.zone === "embed" || draft.article.text.slice(sentence.start, sentence.end).endsWith("?")) return;
    const lexicon = lexiconOf(draft.languages.of(sentence.language));
    const mentions = mentionsIn(sentence);
    const words = readWords(sentence, mentions, speechesIn(sentence), lexicon);
    const here = peopleOf(mentions, actors, surnames);
    const people = [...(before.block === sentence.block ? before.people : []), ...here];
    const group = protesters.get(sentence.language);
    const known = { actors, recent, heads: heads.get(sentence.language) ?? new Map(), people, protesters: group };
    const parties = findParties(words, lexicon, known);
    recent =
      parties.findLast((party) => party.actors.length > 1 && party.actors.every((id) => actors.get(id)?.kind === "country"))?.actors ??
      recent;
    const scene = sceneOf(words, parties, lexicon, {
      clitics: cliticsOf(words, lexicon, people),
      surroundings: {
        listed: listedParties(draft, index, voices, lexicon),
        protesters: group,
        lastSubject: before.block === sentence.block ? before.subject : undefined,
      },
    });
    before = { block: sentence.block, people: here, subject: mainSubject(scene) };
    const said = quotesIn(sentence);
    const signed = voices.authors !== undefined;
    const claims = [
      ...findPredicateClaims(scene),
      ...findNominalClaims(scene),
      ...findRelationClaims(scene),
      ...findVerdictClaims(scene, said),
      ...findDemandClaims(scene, said, signed),
    ];
    const evaluations = findEvaluationClaims(scene, said).filter((one) => !claims.some((claim) => tells(claim, one)));
    const setting = { draft, sentence, words, actors, dated: timexesIn(sentence), quotes: said, scene, authors: voices.authors ?? [] };
    for (const claim of [...claims, ...evaluations]) stances.push(...stancesOf(claim, setting));
  });
  return distinct(stances);
}

/** What the sentence before leaves for this one, in the same paragraph. */
interface Before {
  readonly block?: number;
  readonly people: readonly Person[];
  readonly subject?: string;
}

interface Setting {
  readonly draft: Draft;
  readonly sentence: ReadSentence;
  readonly words: readonly Word[];
  readonly actors: ReadonlyMap<string, Actor>;
  readonly dated: readonly Timex[];
  readonly quotes: readonly Quote[];
  readonly scene: Scene;
  /** Whose words those outside quotations are. */
  readonly authors: readonly string[];
}

function stancesOf(claim: Claim, setting: Setting): Stance[] {
  const { draft, sentence, words, actors } = setting;
  const first = words[claim.from];
  const last = words[claim.to];
  if (first === undefined || last === undefined) return [];
  const speaker = claim.speaker ?? first.speech?.speaker;
  const authors = speaker === undefined && claim.firstPerson && !setting.quotes.some(covers(first)) ? setting.authors : [];
  // Within somebody's speech only what the speaker takes on himself counts.
  if (claim.firstPerson && speaker === undefined && authors.length === 0) return [];
  const spoken = first.speech !== undefined && last.speech === first.speech;
  const ownParty = speaker !== undefined && claim.actors.some((actor) => actor === speaker || actors.get(speaker)?.speaksFor === actor);
  if (spoken && !claim.firstPerson && !ownParty && claim.voice === undefined) return [];
  const own = claim.firstPerson || (spoken && claim.voice === undefined);
  const takers: readonly (string | undefined)[] =
    claim.voice !== undefined ? [undefined] : claim.firstPerson ? (speaker === undefined ? authors : [speaker]) : claim.actors;
  const group = claim.weak === true ? undefined : groupOf(claim, setting.scene, actors);
  const date: DateRange | undefined = dateOf(claim, words, setting.dated);
  const text = draft.article.text.slice(sentence.start, sentence.end);
  const shared = {
    start: sentence.start,
    end: sentence.end,
    text,
    stance: claim.stance,
    kind: own ? ("own-words" as const) : claim.kind,
    speaker: own || claim.voice !== undefined ? speaker : (claim.speaker ?? reporter(claim, first, setting.quotes)),
    rule: claim.rule,
    ...(claim.weak === true ? { weak: true } : {}),
    ...(group === undefined ? {} : { asMemberOf: group }),
    date,
    cue: { start: first.token.start, end: Math.max(first.token.end, last.token.end) },
  };
  const issue = claim.issue === undefined ? undefined : issueTarget(claim.issue, words, draft.article.text);
  const targets =
    issue !== undefined
      ? [issue]
      : claim.targets.flatMap((party) => party.actors.map((target) => ({ target: sender(party, target, actors), issue: undefined })));
  return takers.flatMap((actor) =>
    targets
      .filter(({ target }) => actor === undefined || (target !== actor && !sameVoice(actor, target, actors)))
      .map((target) => ({ ...shared, actor, ...target })),
  );
}

function covers({ token }: Word): (quote: Quote) => boolean {
  return (quote) => quote.start <= token.start && token.end <= quote.end;
}

/** Does a claim with an actor say the same of the same party in the same words. */
function tells(claim: Claim, weak: Claim): boolean {
  return (
    claim.from <= weak.to &&
    weak.from <= claim.to &&
    claim.targets.some((one) => one.actors.some((id) => weak.targets[0]?.actors.includes(id)))
  );
}

/** Who reports it, where it stands in what somebody else is reported to have said. */
function reporter(claim: Claim, { token }: Word, quotes: readonly Quote[]): string | undefined {
  const quote = quotes.find((one) => one.kind === "indirect" && one.start <= token.start && token.end <= one.end);
  return quote?.speaker === undefined || claim.actors.includes(quote.speaker) ? undefined : quote.speaker;
}

/** A position on an ambassador as such is one on the state that sent him. */
function sender(party: Party, target: string, actors: ReadonlyMap<string, Actor>): string {
  return party.envoy ? (actors.get(target)?.speaksFor ?? target) : target;
}

function sameVoice(actor: string, target: string, actors: ReadonlyMap<string, Actor>): boolean {
  return actors.get(actor)?.speaksFor === target || actors.get(target)?.speaksFor === actor;
}

/** The issue as the text names it; what befalls somebody is known by the two of them, however the words stand. */
function issueTarget({ from, to, head, of }: Issue, words: readonly Word[], text: string): { target: string; issue: string } | undefined {
  const first = words[from];
  const last = words[to];
  const noun = words[head];
  if (first === undefined || last === undefined || noun === undefined) return undefined;
  const issue = text.slice(first.token.start, last.token.end);
  return { target: `issue:${of.length === 0 ? kebab(issue) : `${kebab(noun.lower)}-${of.join("-")}`}`, issue };
}

/** Gives what overlaps a sentence; sentences are asked for in order, so nothing is looked at twice. */
function along<T extends Span>(items: readonly T[]): (sentence: Span) => T[] {
  let first = 0;
  return ({ start, end }) => {
    while ((items[first]?.end ?? Number.POSITIVE_INFINITY) <= start) first++;
    const found: T[] = [];
    for (let i = first; (items[i]?.start ?? end) < end; i++) {
      const item = items[i];
      if (item !== undefined && item.end > start) found.push(item);
    }
    return found;
  };
}

function distinct(stances: readonly Stance[]): Stance[] {
  const seen = new Set<string>();
  return stances
    .filter((s) => {
      const key = `${s.actor} ${s.target} ${s.stance} ${s.start}`;
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => a.start - b.start || (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
}
