import { createHash } from "node:crypto";
import type { Language } from "../../language.ts";
import { findActors } from "../actor-names.ts";
import type { Corpus, CorpusActor, CorpusQuestion, Refusal, Totals } from "../corpus.ts";
import { joinCorpus } from "../join.ts";
import { readWindow } from "./join-window.ts";
import { articleFrom, unpackFindings } from "./packed.ts";
import { fold } from "./search-index.ts";
import { searchStore } from "./search-store.ts";
import { type ArticleRow, sliceFrom } from "./slice.ts";
import { actorsById, actorsFor, mostMentioned, speakersFor } from "./slice-actors.ts";
import { articleAndKin, articlesById, articlesByNumber, firstArticles } from "./slice-articles.ts";
import { eventsFor } from "./slice-events.ts";
import { type Positions, positionsAmong, positionsFor } from "./slice-positions.ts";
import { quotingFor } from "./slice-quotes.ts";
import type { CorpusStore } from "./store.ts";
import { totalsFrom } from "./summary.ts";

/** A corpus that lives in a store. A small one is held in memory whole; of a large one each question gets the part that it needs. */
export interface StoredCorpus {
  corpusFor(question?: CorpusQuestion): Promise<Corpus>;
}

export interface StoredOptions {
  readonly languages: readonly Language[];
  /** Up to so many articles are held in memory. */
  readonly most?: number;
}

/** A corpus of no more articles is joined again when it is opened, and held. */
const mostHeld = 200;
/** So many actors may be meant by words that are no name. */
const mostMeant = 20;
const listed = { articles: 200, actors: 1_000, shown: 60, marks: 8, refusals: 200 };

/** What all answers on one state of the store share. */
interface State {
  readonly version: string;
  readonly totals: Totals;
  readonly refusals: readonly Refusal[];
  /** The whole corpus, where it is small. */
  readonly corpus?: Corpus;
}

export function storedCorpus(store: CorpusStore, { languages, most = mostHeld }: StoredOptions): StoredCorpus {
  let state: { readonly mark: string; readonly read: Promise<State> } | undefined;
  const current = async (): Promise<State> => {
    const mark = await markOf(store);
    if (state?.mark !== mark) state = { mark, read: readState(store, mark, languages, most) };
    return state.read;
  };
  return {
    corpusFor: async (question = {}) => {
      const now = await current();
      return now.corpus ?? sliceOf(store, question, now);
    },
  };
}

/** Changes when what was joined does. */
async function markOf({ sql }: CorpusStore): Promise<string> {
  const windows = await sql.rows("select span, joined, version from corpus_windows order by span");
  const changed = await sql.rows<{ changed: number }>("select count(*) as changed from corpus_changed_actors");
  const files = await sql.rows("select count(*) as files, sum(length(refused)) as refused from corpus_files");
  return createHash("sha256")
    .update(JSON.stringify([windows, changed, files]))
    .digest("hex")
    .slice(0, 12);
}

async function readState({ sql }: CorpusStore, mark: string, languages: readonly Language[], most: number): Promise<State> {
  const files = await sql.rows<{ refused: string }>("select refused from corpus_files where refused <> '[]' order by path");
  const refusals = files.flatMap(({ refused }) => JSON.parse(refused) as Refusal[]);
  const [counted] = await sql.rows<{ articles: number | null }>("select sum(articles) as articles from corpus_places");
  if ((counted?.articles ?? 0) <= most) {
    const rows = await readWindow(sql, "");
    const corpus = joinCorpus(
      rows.map((row) => unpackFindings(articleFrom(row), row.body)),
      languages,
      { refusals },
    );
    return { version: corpus.version, refusals, totals: emptyTotals, corpus };
  }
  const windows = await sql.rows<{ summary: Uint8Array }>("select summary from corpus_windows order by span");
  const [actors] = await sql.rows<{ actors: number }>("select count(*) as actors from corpus_actors");
  return {
    version: mark,
    refusals,
    totals: totalsFrom(
      windows.map(({ summary }) => summary),
      actors?.actors ?? 0,
    ),
  };
}

const emptyTotals: Totals = totalsFrom([], 0);

/** All who are named in an article. */
function actorsIn(row: ArticleRow): string[] {
  const { actors, stances } = unpackFindings(articleFrom(row), row.body);
  return [
    ...actors.map(({ id }) => id),
    ...stances.flatMap(({ actor, target, speaker }) => [actor, target, speaker].flatMap((id) => id ?? [])),
  ];
}

/** What happened in a state, or at a place of that name, is of interest to who asks for it. */
function placesOf(about: readonly string[], meant: readonly CorpusActor[]): string[] {
  const states = meant.flatMap(({ kind, country }) => (kind === "country" && country !== undefined ? [`in ${country}`] : []));
  return [...new Set([...about.map((words) => `place ${fold(words)}`), ...states])];
}

async function sliceOf({ sql }: CorpusStore, question: CorpusQuestion, { version, totals, refusals }: State): Promise<Corpus> {
  const reads = new Set(question.reads ?? ["events", "positions", "quotes", "actors", "articles"]);
  const about = (question.about ?? []).filter((words) => words.trim() !== "");
  const meant = (await Promise.all(about.map((words) => actorsFor(sql, words)))).flat();
  const best = about.flatMap((words) => findActors(words, meant).slice(0, 1));
  // Words that are nobody's name may be two names.
  const principal = best.length > 0 || !reads.has("positions") ? best : meant.slice(0, mostMeant);
  const speakers = await speakersFor(
    sql,
    principal.map(({ id }) => id),
  );
  const actors: CorpusActor[] = [...meant, ...speakers];
  // The others are offered.
  const asked = [...principal, ...speakers].map(({ id }) => id);
  const rows: ArticleRow[] = [];
  const wanted = new Set<string>();
  const ids = new Set<string>();

  const events = reads.has("events") ? await eventsFor(sql, { ...question, about }, [...asked, ...placesOf(about, principal)]) : undefined;
  for (const { actors: named, reports, disagreements, series } of events?.entries ?? []) {
    for (const id of named) ids.add(id);
    for (const { article, copyOf } of reports) for (const id of [article, copyOf]) if (id !== undefined) wanted.add(id);
    for (const { versions } of disagreements)
      for (const { citations } of versions) for (const { article } of citations) wanted.add(article);
    for (const { citation } of series ?? []) wanted.add(citation.article);
  }
  const positions = reads.has("positions") ? await positionsOf() : undefined;
  for (const id of positions?.parties ?? []) ids.add(id);
  const quoting = reads.has("quotes") ? await quotingFor(sql, asked) : undefined;
  rows.push(...(await articlesByNumber(sql, quoting?.articles ?? [])));
  if (question.article !== undefined) {
    const [first, ...kin] = await articleAndKin(sql, question.article);
    if (first !== undefined) {
      rows.push(first, ...kin);
      for (const id of actorsIn(first)) ids.add(id);
    }
  }
  const search = question.query === undefined ? undefined : await searchStore(sql, question.query);
  rows.push(...(search?.rows ?? []));
  if (reads.has("actors")) actors.push(...(await mostMentioned(sql, listed.actors)));
  if (reads.has("articles")) rows.push(...(await firstArticles(sql, listed.articles)));
  if (reads.has("actors"))
    for (const actor of actors.slice(0, listed.shown)) for (const id of actor.articles.slice(0, listed.marks)) wanted.add(id);
  for (const { articles } of principal) for (const id of articles) wanted.add(id);
  const whole = new Set(rows.map(({ id }) => id));
  for (const id of [...wanted, ...(positions?.stances.keys() ?? [])]) if (whole.has(id)) wanted.delete(id);
  const onlyStances = new Map([...(positions?.stances ?? [])].filter(([id]) => !whole.has(id) && !wanted.has(id)));
  rows.push(...(await articlesById(sql, [...wanted, ...onlyStances.keys()])));
  const known = new Set(actors.map(({ id }) => id));
  actors.push(
    ...(await actorsById(
      sql,
      [...ids].filter((id) => !known.has(id)),
    )),
  );
  const principals = actors.flatMap(({ speaksFor }) => speaksFor ?? []);
  actors.push(...(await actorsById(sql, principals)));
  return sliceFrom({
    articles: rows,
    stances: onlyStances,
    actors,
    entries: events?.entries ?? [],
    search: search === undefined || question.query === undefined ? undefined : { query: question.query, result: search.result },
    refusals: refusals.slice(0, listed.refusals),
    whole: totals,
    spokenOf: events?.spokenOf,
    left: {
      happened: events?.left.happened ?? 0,
      planned: events?.left.planned ?? 0,
      undated: events?.left.undated ?? 0,
      unconfirmed: events?.left.unconfirmed ?? 0,
      articles: (quoting?.left ?? 0) + (positions?.left ?? 0),
    },
    version,
  });

  async function positionsOf(): Promise<Positions> {
    if (about.length === 0)
      return positionsAmong(
        sql,
        (await mostMentioned(sql, listed.shown)).map(({ id }) => id),
      );
    const names = new Set(meant.map(({ name }) => name.toLowerCase()));
    const outlets = totals.outlets.filter((outlet) => names.has(outlet.toLowerCase()));
    const words = about.map((each) => each.toLowerCase());
    const issues = [...totals.issues].flatMap(([id, name]) => (words.includes(id) || words.includes(name.toLowerCase()) ? [id] : []));
    return positionsFor(sql, { ids: asked, outlets }, issues);
  }
}
