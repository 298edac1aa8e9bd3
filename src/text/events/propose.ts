import type { ActorKind, Count, Event, Quote, Timex } from "../../article.ts";
import type { Language } from "../../language.ts";
import { lexiconOf as actorLexiconOf } from "../actors/lexicon.ts";
import type { Draft, ReadSentence, Voices } from "../draft.ts";
import { classOf } from "./classes.ts";
import { splitClauses } from "./clauses.ts";
import { type Dating, dateTriggers, spanOf } from "./dating.ts";
import { lexiconOf } from "./lexicon.ts";
import type { Participants } from "./mentioned.ts";
import { findParticipants } from "./participants.ts";
import { findPlaces, placeOf, takenBy } from "./places.ts";
import type { Proposed } from "./proposed.ts";
import { countAt, writtenNow } from "./tolls.ts";
import { findTriggers, type Trigger } from "./triggers.ts";
import { findVotes, votedOn } from "./votes.ts";

/** What stands in a sentence, found by the stages before. */
export interface Around {
  readonly timexes: readonly Timex[];
  readonly mentions: Voices["mentions"];
  /** Kinds of the actors of the article, by id. */
  readonly kinds: ReadonlyMap<string, ActorKind>;
  readonly quotes: readonly Quote[];
  /** Who says it, by the start of the cue. */
  readonly speakers: ReadonlyMap<number, string>;
  readonly stamp?: string;
}

/** Whatever a sentence by itself tells as happening. */
export function propose(
  draft: Draft,
  sentence: ReadSentence,
  { timexes, mentions, kinds, quotes, speakers, stamp }: Around,
  order: number,
): Proposed[] {
  const { text } = draft.article;
  const language = draft.languages.of(sentence.language);
  const lexicon = lexiconOf(language.events);
  const clauses = splitClauses(sentence, lexicon);
  const triggers = findTriggers(sentence, clauses, lexicon, [...quotes, ...timexes]);
  if (triggers.length === 0) return [];
  const outside = mentions.filter((m) => !quotes.some((q) => q.start <= m.start && m.end <= q.end));
  const participants = findParticipants(sentence, triggers, outside, clauses, lexicon).map((found, i): Participants => {
    const speaker = speakers.get(sentence.tokens[triggers[i]?.from ?? 0]?.start ?? -1);
    return speaker === undefined || triggers[i]?.form === "noun"
      ? found
      : { ...found, agent: speaker, patient: found.patient === speaker ? undefined : found.patient };
  });
  const datings = handOver(
    triggers,
    participants,
    kinds,
    dateTriggers(sentence, triggers, timexes, clauses, lexicon, draft.published, unitsOf(language)),
  );
  const votes = findVotes(sentence.tokens, lexicon, timexes);
  const voted = votes.length === 0 ? -1 : votedOn(triggers);
  const said = (count: Omit<Count, "text">): Count => ({ ...count, text: text.slice(count.start, count.end) });
  const places = findPlaces(sentence, text, [...takenBy(mentions, kinds), ...timexes, ...quotes], lexicon, actorLexiconOf(language));
  return triggers.map((trigger, i): Proposed => {
    const { agent, patient, subject = false, doer } = participants[i] ?? {};
    const toll = countAt(sentence.tokens, trigger, lexicon, timexes);
    const causedBy = toll === undefined ? -1 : triggers.findIndex((t) => classOf.takesLives(t.class) && !t.attributive);
    const cause = triggers[causedBy]?.class;
    // "The earthquake on 12 May killed 40": the dead are of the day of what killed them.
    const dating = datings[i]?.own === false && datings[causedBy]?.date !== undefined ? datings[causedBy] : datings[i];
    const { date, timex, own = false, ongoing = false } = dating ?? {};
    const [first, last] = [sentence.tokens[trigger.from], sentence.tokens[trigger.to - 1]];
    const [start, end] = [first?.start ?? sentence.start, last?.end ?? sentence.end];
    const others = mentions.map((m) => m.actor);
    return {
      sentence,
      order,
      lexicon,
      trigger,
      relation: clauses[trigger.clause]?.relation ?? "main",
      own,
      subject,
      stamp,
      event: {
        start: sentence.start,
        end: sentence.end,
        text: text.slice(sentence.start, sentence.end),
        trigger: { start, end, text: text.slice(start, end) },
        class: trigger.class,
        actors: [...new Set([agent, patient, ...others].filter((id) => id !== undefined))],
        date: date ?? (toll === undefined || own ? undefined : writtenNow(toll, trigger, sentence, timexes, draft.published)),
        timex: spanOf(timex),
        modality: trigger.modality,
        background: false,
        language: sentence.language,
        salience: 0,
        agent,
        patient,
        doer: spanOfTokens(sentence, doer, text),
        reference: false,
        ongoing,
        count: toll === undefined ? undefined : said(toll),
        place: placeOf(trigger, places, sentence, { clauses, triggers, lexicon }),
        tally: i === voted ? votes.map(said) : undefined,
        cause,
      },
    };
  });
}

const units = new WeakMap<Language, Readonly<Record<string, string>>>();

function unitsOf(language: Language): Readonly<Record<string, string>> {
  const known = units.get(language) ?? { ...language.time.units, ...language.time.pluralUnits };
  units.set(language, known);
  return known;
}

function spanOfTokens({ tokens }: ReadSentence, at: Participants["doer"], text: string): Event["doer"] {
  const [first, last] = at === undefined ? [] : [tokens[at.from], tokens[at.to - 1]];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end, text: text.slice(first.start, last.end) };
}

/** "On Monday newspapers reported that a party demanded…": a day on which nobody of note spoke is the day of what is told. */
function handOver(
  triggers: readonly Trigger[],
  participants: readonly Participants[],
  kinds: Around["kinds"],
  datings: readonly Dating[],
): Dating[] {
  const result = [...datings];
  for (let i = 0; i + 1 < triggers.length; i++) {
    const [a, b] = [triggers[i], triggers[i + 1]];
    const [given, free] = [result[i], result[i + 1]];
    if (a === undefined || b === undefined || given === undefined || free?.own !== false || !given.own) continue;
    const told = b.tense === "past" || b.tense === "perfect" || b.tense === "pluperfect";
    const teller = participants[i]?.agent;
    if (classOf.tells(a.class) && (teller === undefined || kinds.get(teller) === "group") && told && b.clause > a.clause)
      [result[i], result[i + 1]] = [{ own: false, ongoing: false }, given];
  }
  return result;
}
