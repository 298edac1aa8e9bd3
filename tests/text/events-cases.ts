import { expect, test } from "vitest";
import type { Event } from "../../src/article.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { findEvents } from "../../src/text/events.ts";
import { findLayout } from "../../src/text/layout.ts";
import { readSentences } from "../../src/text/sentences.ts";
import { findTimexes } from "../../src/text/timexes.ts";
import { findVoices } from "../../src/text/voices.ts";

/** Published on a Wednesday. */
export const published = "2031-05-14";

const languages = { all: [en, es], of: (code: string) => (code === "es" ? es : en) };

export function eventsOf(text: string, language: string, on: string | undefined = published): readonly Event[] {
  const article = { id: "1", text, stated: { languages: [language], title: "x", published: on } };
  const layout = findLayout(article, languages);
  const draft = { article, layout, sentences: readSentences(text, layout.blocks, languages), published: layout.published, languages };
  const voices = findVoices(draft);
  return findEvents(draft, voices, findTimexes(draft, voices.quotes));
}

/** A first sentence, so that no text is taken for a headline and no sentence for the lede. */
const before = {
  en: "The weather was fine in the capital. Shops were full of people. Nobody complained about prices. ",
  es: "El tiempo era bueno en la capital. Las tiendas estaban llenas de gente. Nadie se quejaba de los precios. ",
};

export type Case = readonly [marked: string, expected: string];

/**
 * The words in brackets name what happened; expected are its class, its days ("-": none known) and, where it is not told as fact,
 * how it is told; "aside" where it is only told along with the news.
 */
export function check(language: "en" | "es", cases: readonly Case[]): void {
  for (const [marked, expected] of cases)
    test(marked, () => {
      const start = before[language].length + marked.indexOf("[");
      const plain = before[language] + marked.replaceAll(/[[\]]/gu, "");
      const found = eventsOf(plain, language).find((e) => e.trigger.start <= start && start < e.trigger.end);
      expect(found === undefined ? "nothing" : said(found)).toBe(expected);
      if (found !== undefined)
        expect(plain.slice(found.trigger.start, found.trigger.end)).toBe(marked.slice(marked.indexOf("[") + 1, marked.indexOf("]")));
    });
}

function said({ class: name, date, modality, aside }: Event): string {
  const days = date === undefined ? "-" : date.from === date.to ? date.from : `${date.from}..${date.to}`;
  return [name, days, ...(modality === "asserted" ? [] : [modality]), ...(aside === true ? ["aside"] : [])].join(" ");
}
