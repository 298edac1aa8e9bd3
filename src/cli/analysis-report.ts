import type { AnalysedArticle, StatedField } from "../article.ts";

/** What the analysis found in one article, for a person at a terminal. */
export function readableAnalysis(analysed: AnalysedArticle): string {
  const { article, published } = analysed;
  const name = (id: string | undefined): string => analysed.actors.find((actor) => actor.id === id)?.name ?? id ?? "?";
  const line = (label: string, value: string | undefined): string[] =>
    value === undefined || value === "" ? [] : [`  ${label.padEnd(12)} ${oneLine(value)}`];
  const from = (field: StatedField, value: string | undefined): string | undefined =>
    value === undefined || article.origins?.[field] === undefined ? value : `${value} (${article.origins[field]})`;
  const list = (label: string, rows: readonly string[]): string[] =>
    rows.length === 0 ? [] : [`  ${label} (${rows.length})`, ...rows.map((row) => `    ${oneLine(row)}`)];
  return [
    `[${article.id}] ${oneLine(analysed.title ?? "(no title)")}`,
    ...line("outlet", from("outlet", analysed.outlet)),
    ...line("byline", from("byline", analysed.byline)),
    ...line("url", from("url", analysed.url)),
    ...line(
      "published",
      published && `${published.from === published.to ? published.from : `${published.from} to ${published.to}`} (${published.basis})`,
    ),
    ...line("languages", analysed.languages.join(", ")),
    ...line("genre", analysed.genre),
    ...list(
      "blocks",
      analysed.blocks.map(
        (block) => `${block.kind.padEnd(11)} ${block.language.padEnd(3)} ${excerpt(article.text.slice(block.start, block.end))}`,
      ),
    ),
    ...list(
      "time expressions",
      analysed.timexes.map((timex) => `${timex.value.padEnd(12)} ${timex.type.padEnd(8)} ${timex.text}`),
    ),
    ...list(
      "actors",
      analysed.actors.map(
        (actor) => `${actor.name} (${actor.kind}${actor.speaksFor === undefined ? "" : `, speaks for ${name(actor.speaksFor)}`})`,
      ),
    ),
    ...list(
      "quotations",
      analysed.quotes.map((quote) => `${quote.speaker === undefined ? "?" : name(quote.speaker)}: “${excerpt(quote.text)}”`),
    ),
    ...list(
      "positions",
      analysed.stances.map(
        (stance) =>
          `${stance.actor === undefined ? "(narrator)" : name(stance.actor)} ${stance.stance} ${stance.issue ?? name(stance.target)}: “${excerpt(stance.text)}”`,
      ),
    ),
    ...list(
      "events",
      analysed.events.map(
        (event) => `${event.date === undefined ? "undated" : event.date.from} ${event.modality} ${event.class}: “${excerpt(event.text)}”`,
      ),
    ),
    "",
  ].join("\n");
}

const oneLine = (text: string): string =>
  text
    .replace(/\p{Cc}+/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

function excerpt(text: string): string {
  const characters = [...oneLine(text)];
  return characters.length <= 110 ? characters.join("") : `${characters.slice(0, 109).join("")}…`;
}
