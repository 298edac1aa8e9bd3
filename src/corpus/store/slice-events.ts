import type { CorpusQuestion, Left, TimelineEntry } from "../corpus.ts";
import { kinds, listed } from "./entry-rows.ts";
import { fold } from "./search-index.ts";
import { inParts, type Sql, slotsFor, type Value } from "./sql.ts";

/** So many entries of a kind are read for one answer, the weightiest: more are only counted. */
const mostRead: Readonly<Record<number, number>> = {
  [kinds.happened]: 300,
  [kinds.background]: 100,
  [kinds.planned]: 100,
  [kinds.undated]: 0,
  [kinds.unconfirmed]: 0,
  [kinds.rest]: 0,
};
/** A date that is vaguer than this, in days, falls into no shorter period. */
const vaguestDays = 14;

export interface Events {
  readonly entries: readonly TimelineEntry[];
  readonly left: Omit<Left, "articles">;
  /** How many articles speak of the days of these entries. */
  readonly spokenOf: ReadonlyMap<string, number>;
}

/** The entries that a question asks for, found by actors, days and words. */
export async function eventsFor(sql: Sql, question: CorpusQuestion, actors: readonly string[]): Promise<Events> {
  if (question.isPeriod === true) return eventsOfPeriod(sql, question, actors);
  const found = new Set<number>();
  const totals: Record<number, number> = {};
  const asked = (question.about?.length ?? 0) > 0;
  for (const [kind, most] of Object.entries(mostRead)) {
    if (Number(kind) === kinds.background && !asked) continue;
    const { from, values } = await source(sql, Number(kind), question, actors);
    const limit = Number(kind) === kinds.happened ? Math.max(most, Math.min(question.most ?? 0, 2_000)) : most;
    const rows =
      limit === 0
        ? []
        : await sql.rows<{ e: number }>(`select distinct x.e, x.weight from ${from} order by x.weight desc, x.e limit ${limit}`, ...values);
    for (const { e } of rows) found.add(e);
    const [counted] =
      rows.length < limit
        ? [{ total: rows.length }]
        : await sql.rows<{ total: number }>(`select count(distinct x.e) as total from ${from}`, ...values);
    totals[Number(kind)] = (counted?.total ?? 0) - rows.length;
  }
  return readEvents(sql, [...found], totals);
}

/** Where the entries of a kind come from: "(select e, weight …) x", with its values. */
async function source(
  sql: Sql,
  kind: number,
  question: CorpusQuestion,
  actors: readonly string[],
): Promise<{ from: string; values: Value[] }> {
  const { text, values } = conditions(question, kind);
  const asked = (question.about?.length ?? 0) > 0;
  if (!asked) return { from: `(select t.e, t.weight from corpus_entries t where t.kind = ?${text}) x`, values: [kind, ...values] };
  const isBare = text === "";
  const byActor =
    actors.length === 0
      ? []
      : [
          {
            text: isBare
              ? `select m.e, m.weight from corpus_entry_actors m where m.kind = ? and m.actor in ${slotsFor(actors)}`
              : `select t.e, t.weight from corpus_entry_actors m join corpus_entries t on t.e = m.e where m.kind = ? and m.actor in ${slotsFor(actors)}${text}`,
            values: [kind, ...actors, ...values],
          },
        ];
  const words = fold(question.about?.[0] ?? "")
    .split(" ")
    .filter((word) => word !== "");
  const byWords =
    words.length === 0
      ? []
      : [
          sql.kind === "sqlite"
            ? {
                text: `select t.e, t.weight from corpus_entry_words join corpus_entries t on t.e = corpus_entry_words.rowid where corpus_entry_words match ? and t.kind = ?${text}`,
                values: [words.map((word) => `"${word}"*`).join(" AND "), kind, ...values],
              }
            : {
                text: `select t.e, t.weight from corpus_entry_words w join corpus_entries t on t.e = w.e where w.words @@ to_tsquery('simple', ?) and t.kind = ?${text}`,
                values: [words.map((word) => `${word}:*`).join(" & "), kind, ...values],
              },
        ];
  const parts = [...byActor, ...byWords];
  if (parts.length === 0) return { from: "(select e, weight from corpus_entries where e = -1) x", values: [] };
  return { from: `(${parts.map((part) => part.text).join(" union ")}) x`, values: parts.flatMap((part) => part.values) };
}

function conditions({ from, to, outlet, language }: CorpusQuestion, kind: number): { text: string; values: Value[] } {
  const dated = kind !== kinds.undated;
  const parts: [string, Value][] = [
    ...(dated && from !== undefined ? [["t.day_to >= ?", from] as [string, Value]] : []),
    ...(dated && to !== undefined ? [["t.day_from <= ?", `${to}~`] as [string, Value]] : []),
    ...(outlet === undefined ? [] : [["lower(t.outlets) like ?", `%${outlet.toLowerCase().replaceAll("%", "")}%`] as [string, Value]]),
    ...(language === undefined || language.length > 3
      ? []
      : [["t.languages like ?", `%${listed([language.toLowerCase()])}%`] as [string, Value]]),
  ];
  return { text: parts.map(([text]) => ` and ${text}`).join(""), values: parts.map(([, value]) => value) };
}

/** What falls into a period, and what was reported in it. */
async function eventsOfPeriod(sql: Sql, question: CorpusQuestion, actors: readonly string[]): Promise<Events> {
  const { from = "0000", to = "9998" } = question;
  const span = (Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / dayMs;
  const days = Number.isFinite(span) ? span : 0;
  const early = shifted(from, -Math.max(vaguestDays, days));
  const about = (question.about?.length ?? 0) > 0 ? await mentioning(sql, question, actors) : undefined;
  // A day's reports are many: of a long period only what happened in it is looked at.
  const reports = await sql.rows(`select e from corpus_entry_days where day >= ? and day <= ? limit ${mostReports + 1}`, early, `${to}~`);
  const found = new Set<number>();
  const totals: Record<number, number> = {};
  for (const kind of Object.values(kinds)) {
    const most = mostOfPeriod[kind] ?? 0;
    const isLong = sql.kind === "sqlite" && days > longDays;
    // The plus keeps SQLite from sorting all that happened in years: it goes by weight instead.
    const inside = `from corpus_entries where kind = ? and ${isLong ? "+" : ""}day_from >= ? and day_from <= ? and day_to >= ?`;
    const told = "from corpus_entry_days d join corpus_entries t on t.e = d.e where t.kind = ? and d.day >= ? and d.day <= ?";
    const values: Value[] = [kind, early, `${to}~`];
    const limit = about === undefined ? `limit ${most}` : "";
    const rows = new Map<number, number>();
    const add = (list: readonly { readonly e: number; readonly weight: number }[]) => {
      for (const { e, weight } of list) if (about === undefined || about.has(e)) rows.set(e, weight);
    };
    add(await sql.rows(`select e, weight ${inside} order by weight desc, e ${limit}`, ...values, from));
    if (reports.length <= mostReports)
      add(await sql.rows(`select distinct t.e, t.weight ${told} order by t.weight desc, t.e ${limit}`, ...values));
    const kept = [...rows].sort(([a, x], [b, y]) => y - x || a - b).slice(0, most);
    for (const [e] of kept) found.add(e);
    const [counted] =
      about === undefined ? await sql.rows<{ total: number }>(`select count(*) as total ${inside.replace("+", "")}`, ...values, from) : [];
    totals[kind] = Math.max(0, Math.max(counted?.total ?? 0, rows.size) - kept.length);
  }
  return readEvents(sql, [...found], totals);
}

/** Entries of each kind that are read for a digest, the weightiest: the rest is counted. */
const mostOfPeriod: Readonly<Record<number, number>> = {
  [kinds.happened]: 300,
  [kinds.planned]: 60,
  [kinds.undated]: 60,
  [kinds.unconfirmed]: 60,
  [kinds.background]: 60,
  [kinds.rest]: 60,
};
const mostReports = 20_000;
const longDays = 92;
const dayMs = 86_400_000;

async function mentioning(sql: Sql, question: CorpusQuestion, actors: readonly string[]): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  for (const kind of Object.values(kinds)) {
    const { from, values } = await source(sql, kind, { about: question.about }, actors);
    for (const { e } of await sql.rows<{ e: number }>(`select x.e from ${from}`, ...values)) found.add(e);
  }
  return found;
}

async function readEvents(sql: Sql, numbers: readonly number[], totals: Readonly<Record<number, number>>): Promise<Events> {
  const entries = await entriesByNumber(sql, numbers);
  return {
    entries,
    spokenOf: await spokenOf(sql, new Set(entries.flatMap(({ date }) => date?.from ?? []))),
    left: {
      happened: totals[kinds.happened] ?? 0,
      planned: totals[kinds.planned] ?? 0,
      undated: totals[kinds.undated] ?? 0,
      unconfirmed: totals[kinds.unconfirmed] ?? 0,
    },
  };
}

async function spokenOf(sql: Sql, days: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const part of inParts([...days])) {
    const rows = await sql.rows<{ day: string; articles: number }>(
      `select day, sum(articles) as articles from corpus_days where day in ${slotsFor(part)} group by day`,
      ...part,
    );
    for (const { day, articles } of rows) found.set(day, Number(articles));
  }
  return found;
}

async function entriesByNumber(sql: Sql, numbers: readonly number[]): Promise<TimelineEntry[]> {
  const found: TimelineEntry[] = [];
  for (const part of inParts(numbers)) {
    const rows = await sql.rows<{ body: string }>(`select body from corpus_entries where e in ${slotsFor(part)}`, ...part);
    found.push(...rows.map(({ body }) => JSON.parse(body) as TimelineEntry));
  }
  return found;
}

function shifted(day: string, days: number): string {
  const at = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(at) ? "0000" : new Date(at + days * dayMs).toISOString().slice(0, 10);
}
