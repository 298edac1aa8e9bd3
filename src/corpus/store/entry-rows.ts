import type { Corpus, TimelineEntry } from "../corpus.ts";
import { plain } from "./packed.ts";
import { fold } from "./search-index.ts";
import type { Sql, Value } from "./sql.ts";

/** What kind of entry a question asks for; numbers in the store. */
export const kinds = { happened: 0, planned: 1, undated: 2, unconfirmed: 3, background: 4, rest: 5 } as const;

const undatedDay = "9999";

/** Writes the entries of a window, and by what they are found: actors, days on which they were reported, words. */
export async function rowsOfEntries(sql: Sql, span: string, corpus: Corpus): Promise<void> {
  const { timeline } = corpus;
  const numbers = await allocate(sql, timeline.length);
  const numbered = timeline.map((entry, index) => ({
    entry: span === "" ? entry : { ...entry, id: idIn(span, entry) },
    e: numbers[index] ?? 0,
  }));
  await sql.insert(
    "corpus_entries",
    ["e", "span", "id", "kind", "day_from", "day_to", "weight", "outlets", "languages", "body"],
    numbered.map(({ entry, e }) => [
      e,
      span,
      entry.id,
      kindOf(entry),
      entry.date?.from ?? undatedDay,
      entry.date?.to ?? undatedDay,
      weightOf(entry),
      listed(entry.reports.flatMap(({ article }) => plain(corpus.article(article)?.outlet) ?? [])),
      listed(entry.reports.map(({ language }) => language)),
      JSON.stringify(entry),
    ]),
  );
  await sql.insert(
    "corpus_entry_actors",
    ["actor", "kind", "weight", "e", "span"],
    numbered.flatMap(({ entry, e }) => keysOf(entry).map((actor) => [actor, kindOf(entry), weightOf(entry), e, span])),
  );
  await sql.insert(
    "corpus_entry_days",
    ["day", "e", "span"],
    numbered.flatMap(({ entry, e }) =>
      [...new Set(entry.reports.flatMap(({ article }) => corpus.article(article)?.published?.from ?? []))].map((day): Value[] => [
        day,
        e,
        span,
      ]),
    ),
  );
  const words = ({ reports }: TimelineEntry) => fold(reports.map(({ text }) => text).join(" "));
  if (sql.kind === "sqlite")
    await sql.insert(
      "corpus_entry_words",
      ["rowid", "words"],
      numbered.map(({ entry, e }) => [e, words(entry)]),
    );
  else
    for (let at = 0; at < numbered.length; at += 500) {
      const part = numbered.slice(at, at + 500);
      await sql.run(
        `insert into corpus_entry_words (e, words) select e, to_tsvector('simple', words) from (values ${part.map(() => "(?::bigint, ?::text)").join(",")}) as v (e, words)`,
        ...part.flatMap(({ entry, e }) => [e, words(entry).slice(0, 100_000)]),
      );
    }
}

/** By whom and where an entry is found: a place by its words and by its state. */
export function keysOf({ actors, place }: Pick<TimelineEntry, "actors" | "place">): string[] {
  const places = place === undefined ? [] : [`place ${fold(place.text)}`, ...(place.country === undefined ? [] : [`in ${place.country}`])];
  return [...new Set([...actors, ...places])];
}

/** "|El Faro|The Wire|": to be found in by "%|The Wire|%". */
export function listed(words: readonly string[]): string {
  return `|${[...new Set(words.map((word) => word.replaceAll("|", " ")))].join("|")}|`;
}

/** What an event's day, class and principal name is one event in all windows; what they leave open has its window in its id. */
function idIn(span: string, entry: TimelineEntry): string {
  const isNamed = entry.date?.precision === "day" && !/-\d+$/u.test(entry.id.slice(entry.date.from.length));
  return isNamed ? entry.id : `${entry.id}@${span.replace(" ", "-")}`;
}

function kindOf({ date, modality, background, aside }: TimelineEntry): number {
  const isMinor = background || aside === true;
  if (date !== undefined && modality === "asserted") return isMinor ? kinds.background : kinds.happened;
  if (isMinor) return kinds.rest;
  if (date !== undefined && modality === "planned") return kinds.planned;
  return modality === "asserted" ? kinds.undated : kinds.unconfirmed;
}

/** In thousandths: the articles that tell it, and what they make of it. */
function weightOf({ reports, salience }: TimelineEntry): number {
  const witnesses = new Set(reports.filter(({ copyOf }) => copyOf === undefined).map(({ article }) => article)).size;
  return Math.round(1_000 * (witnesses + salience));
}

async function allocate(sql: Sql, count: number): Promise<number[]> {
  if (sql.kind === "postgres") {
    const rows = await sql.rows<{ e: number }>(
      "select nextval(pg_get_serial_sequence('corpus_entries', 'e')) as e from generate_series(1, ?::int)",
      count,
    );
    return rows.map(({ e }) => e);
  }
  const [last] = await sql.rows<{ e: number | null }>("select max(e) as e from corpus_entries");
  return Array.from({ length: count }, (_, index) => (last?.e ?? 0) + 1 + index);
}
