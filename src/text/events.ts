import type { Event, Timex } from "../article.ts";
import type { Draft, ReadSentence, Voices } from "./draft.ts";
import { propose } from "./events/propose.ts";
import type { Proposed } from "./events/proposed.ts";
import { refineEvents } from "./events/refine.ts";
import { findStamps } from "./events/stamps.ts";

/**
 * What happened, in one text: each with its own date, its actors, and whether it is told as fact.
 *
 *     On 3 May the senate removed the president, who had asked it to resign.
 *                         ^^^^^^^ remove, 2023-05-03       ask ^^^^^    ^^^^^^ resign, demanded
 */
export function findEvents(draft: Draft, voices: Voices, timexes: readonly Timex[]): Event[] {
  const direct = voices.quotes.filter((quote) => quote.kind === "direct");
  const stamped = direct.filter((quote) => quote.date !== undefined);
  const quotes = direct.filter((quote) => quote.date === undefined);
  const speakers = new Map(
    voices.quotes.flatMap(({ cue, speaker }) => (cue === undefined || speaker === undefined ? [] : [[cue.start, speaker]])),
  );
  const stamps = findStamps(draft.article.text, draft.sentences, timexes);
  const kinds = new Map(voices.actors.map(({ id, kind }) => [id, kind]));
  const proposed: Proposed[] = [];
  let [nextTimex, nextMention, nextQuote, order] = [0, 0, 0, 0];
  for (const sentence of draft.sentences) {
    if (sentence.zone === "title") continue;
    while ((timexes[nextTimex]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) nextTimex++;
    while ((voices.mentions[nextMention]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) nextMention++;
    while ((quotes[nextQuote]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) nextQuote++;
    const here = within(timexes, nextTimex, sentence);
    const mentions = within(voices.mentions, nextMention, sentence);
    proposed.push(
      ...propose(
        draft,
        sentence,
        {
          timexes: here,
          mentions,
          kinds,
          quotes: within(quotes, nextQuote, sentence),
          speakers,
          stamp: stamps.get(sentence.start) ?? stamped.find((q) => q.start < sentence.end && sentence.start < q.end)?.date,
        },
        order,
      ),
    );
    if (sentence.zone === "body") order++;
  }
  return refineEvents(draft, proposed);
}

function within<T extends { readonly start: number; readonly end: number }>(list: readonly T[], from: number, sentence: ReadSentence): T[] {
  const found: T[] = [];
  for (let i = from; i < list.length; i++) {
    const item = list[i];
    if (item === undefined || item.start >= sentence.end) break;
    if (item.end > sentence.start) found.push(item);
  }
  return found;
}
