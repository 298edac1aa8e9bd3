import type { AnalysedArticle, Span } from "../article.ts";
import type { Json } from "../brief.ts";
import type { Language } from "../language.ts";
import { dateJson } from "./dates.ts";

/** One line of `dateline analyze --json`: the contract's shape, null where the text does not say. */
export function analysisRecord(analysed: AnalysedArticle, language: Language): { [key: string]: Json } {
  const { article } = analysed;
  return {
    id: article.id,
    path: article.path ?? null,
    title: analysed.title ?? null,
    outlet: analysed.outlet ?? null,
    byline: analysed.byline ?? null,
    ...(analysed.article.origins === undefined ? {} : { origins: { ...analysed.article.origins } }),
    url: analysed.url ?? null,
    languages: [...analysed.languages],
    genre: analysed.genre,
    published: dateJson(analysed.published, language),
    blocks: analysed.blocks.map(({ start, end, kind, language: code }) => ({ start, end, kind, language: code })),
    sentences: analysed.sentences.map(({ start, end, language: code }) => ({ start, end, language: code })),
    timexes: analysed.timexes.map(({ start, end, text, type, value, mod }) => ({
      start,
      end,
      text,
      type,
      value,
      ...(mod === undefined ? {} : { mod }),
    })),
    mentions: analysed.mentions.map(({ start, end, text, actor, kind }) => ({ start, end, text, actor, kind })),
    actors: analysed.actors.map(({ id, name, kind, aliases, speaksFor, country }) => ({
      id,
      name,
      kind,
      aliases: [...aliases],
      speaksFor: speaksFor ?? null,
      country: country ?? null,
    })),
    quotes: analysed.quotes.map(({ start, end, text, kind, speaker, mention, cue }) => ({
      start,
      end,
      text,
      kind,
      speaker: speaker ?? null,
      mention: span(mention),
      cue: cue?.text ?? null,
    })),
    stances: analysed.stances.map(({ actor, target, stance, kind, start, end, text, weak }) => ({
      actor: actor ?? null,
      target,
      stance,
      kind,
      start,
      end,
      text,
      // A sign is told from a position, which it is never shown as.
      ...(weak === true ? { weak } : {}),
    })),
    translations: analysed.translations.map(({ start, end, of }) => ({ start, end, of: { start: of.start, end: of.end } })),
  };
}

function span(of: Span | undefined): Json {
  return of === undefined ? null : { start: of.start, end: of.end };
}
