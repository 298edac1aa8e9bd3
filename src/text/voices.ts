import { findAuthors } from "./actors/authors.ts";
import { findActors, toActors, toMentions } from "./actors/mentions.ts";
import type { Draft, Voices } from "./draft.ts";
import { findQuotes } from "./quotes/quotes.ts";

/** Who is there, who says what: actors, the words that name them, and the quotations with their speakers. */
export function findVoices(draft: Draft): Voices {
  const actors = findActors(draft);
  const quotes = findQuotes(draft, actors);
  const authors = findAuthors(draft, actors).map(({ id }) => id);
  const mentions = toMentions(draft.article.text, actors);
  const used = new Set(mentions.map((mention) => mention.actor));
  for (const quote of quotes) if (quote.speaker !== undefined) used.add(quote.speaker);
  for (const author of authors) used.add(author);
  return { actors: toActors(actors, used), mentions, quotes, ...(authors.length > 0 ? { authors } : {}) };
}
