import type { AnalysedArticle } from "../../article.ts";
import type { Corpus } from "../corpus.ts";
import { partOf } from "./actor-parts.ts";
import { rowsOfEntries } from "./entry-rows.ts";
import { pack, plain } from "./packed.ts";
import type { Sql, Value } from "./sql.ts";

interface Joined {
  readonly corpus: Corpus;
  /** Number of each article by its id. */
  readonly numbers: ReadonlyMap<string, number>;
}

const tables = ["joined", "entry_actors", "entry_days", "entries", "stances", "voices", "days", "actor_parts", "windows"];
const strongestFirst = ["own-words", "reported-act", "characterised-by-outlet"];

/** The row is held until this is done: who sums the actor before would miss what is written here. */
const held = "(actor) do update set actor = excluded.actor";

/** Takes out all that was joined in a window; its actors are to be summed anew. */
export async function clearWindow(sql: Sql, span: string): Promise<void> {
  await sql.run(
    `insert into corpus_changed_actors (actor) select actor from corpus_actor_parts where span = ? order by actor on conflict ${held}`,
    span,
  );
  await sql.run(
    `delete from corpus_entry_words where ${sql.kind === "sqlite" ? "rowid" : "e"} in (select e from corpus_entries where span = ?)`,
    span,
  );
  for (const table of tables) await sql.run(`delete from corpus_${table} where span = ?`, span);
}

/** Writes what was joined in a window so that each question finds its part. */
export async function writeWindow(sql: Sql, span: string, { corpus, numbers }: Joined): Promise<void> {
  const numberOf = ({ article }: AnalysedArticle) => numbers.get(article.id) ?? 0;
  await sql.insert(
    "corpus_joined",
    ["n", "span", "id", "title", "outlet", "languages", "published_from", "published_to", "same", "translation_of", "light", "body"],
    corpus.articles.map((analysed) => [numberOf(analysed), span, ...rowOf(analysed, corpus)]),
    `(n) do update set ${["span", "id", "title", "outlet", "languages", "published_from", "published_to", "same", "translation_of", "light", "body"].map((column) => `${column} = excluded.${column}`).join(", ")}`,
  );
  await rowsOfEntries(sql, span, corpus);
  await sql.insert(
    "corpus_stances",
    ["actor", "target", "outlet", "rank", "id", "span", "body"],
    corpus.articles.flatMap(({ article, outlet, stances }) =>
      stances.flatMap((stance): Value[][] => {
        if (stance.weak === true) return [];
        const narrated = stance.actor === undefined && stance.kind === "characterised-by-outlet";
        if (stance.actor === undefined && !narrated) return [];
        return [
          [
            stance.actor,
            stance.target,
            narrated ? plain(outlet) : undefined,
            strongestFirst.indexOf(stance.kind),
            article.id,
            span,
            JSON.stringify(stance),
          ],
        ];
      }),
    ),
  );
  await sql.insert(
    "corpus_voices",
    ["actor", "day", "n", "span"],
    corpus.articles.flatMap((analysed) =>
      [...new Set(analysed.quotes.flatMap(({ speaker }) => speaker ?? []))].map((speaker) => [
        speaker,
        analysed.published?.from ?? "",
        numberOf(analysed),
        span,
      ]),
    ),
    "(actor, day, n) do update set span = excluded.span",
  );
  await sql.insert(
    "corpus_days",
    ["day", "span", "articles"],
    [...spokenOf(corpus)].map(([day, articles]) => [day, span, articles]),
  );
  await sql.insert(
    "corpus_actor_parts",
    ["actor", "span", "mentions", "body"],
    corpus.actors.map((actor) => [actor.id, span, actor.mentionCount, JSON.stringify(partOf(actor))]),
  );
  await sql.insert("corpus_changed_actors", ["actor"], corpus.actors.map(({ id }) => [id]).sort(), held);
}

function rowOf(analysed: AnalysedArticle, corpus: Corpus): Value[] {
  const { article, title, outlet, byline, url, languages, genre, published, blocks, loadedTerms, ...rest } = analysed;
  const light = { title, outlet, byline, url, languages, genre, published, blocks, loadedTerms, parts: Object.keys(rest) };
  const same = corpus.sameStory(article.id);
  return [
    article.id,
    plain(title),
    plain(outlet),
    languages.join(" "),
    published?.from,
    published?.to,
    JSON.stringify(same),
    corpus.translationOf(article.id),
    JSON.stringify(light),
    pack(rest),
  ];
}

/** How many articles speak of a day, other than by having appeared on it. */
function spokenOf({ articles }: Corpus): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { timexes, published } of articles) {
    const days = new Set(timexes.flatMap(({ days: span }) => (span !== undefined && span.from === span.to ? span.from : [])));
    for (const day of days) if (day !== published?.from) found.set(day, (found.get(day) ?? 0) + 1);
  }
  return found;
}
