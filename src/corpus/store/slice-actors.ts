import type { CorpusActor } from "../corpus.ts";
import { inParts, type Sql, slotsFor } from "./sql.ts";
import { lookupsFor, plainName } from "./sum-actors.ts";

/** So many of one name are told apart by nobody. */
const mostOfOneWord = 200;
const mostNear = 4_000;
/** No two names together have more words. */
const mostWords = 16;

/** All actors that a reader may mean by these words, or by some of them in a row; where the whole means nobody, also those of like names. */
export async function actorsFor(sql: Sql, words: string): Promise<CorpusActor[]> {
  const parts = plainName(words).split(" ").slice(0, mostWords);
  const runs = parts.flatMap((_, from) => parts.slice(from).map((__, length) => parts.slice(from, from + length + 1).join(" ")));
  const lookups = [...new Set([words, ...runs].flatMap(lookupsFor))];
  const found: CorpusActor[] = [];
  for (const part of inParts(lookups)) {
    const rows = await sql.rows<{ body: string; word: string }>(
      `select w.word, a.body from corpus_names w join corpus_actors a on a.actor = w.actor where w.word in ${slotsFor(part)} order by a.mentions desc limit ${mostOfOneWord * Math.min(part.length, 10)}`,
      ...part,
    );
    found.push(...rows.map(({ body }) => JSON.parse(body) as CorpusActor));
  }
  if (found.length > 0) return found;
  const [first = ""] = plainName(words);
  const near = await sql.rows<{ body: string }>(
    `select body from corpus_actors where actor in (select actor from corpus_names where word >= ? and word < ?) order by mentions desc limit ${mostNear}`,
    first,
    `${first}\u{10FFFF}`,
  );
  return near.map(({ body }) => JSON.parse(body) as CorpusActor);
}

export async function actorsById(sql: Sql, ids: Iterable<string>): Promise<CorpusActor[]> {
  const found: CorpusActor[] = [];
  for (const part of inParts([...new Set(ids)])) {
    const rows = await sql.rows<{ body: string }>(`select body from corpus_actors where actor in ${slotsFor(part)}`, ...part);
    found.push(...rows.map(({ body }) => JSON.parse(body) as CorpusActor));
  }
  return found;
}

/** Those who speak for one of these, and those who speak for them. */
export async function speakersFor(sql: Sql, ids: readonly string[]): Promise<CorpusActor[]> {
  const known = new Set(ids);
  const found: CorpusActor[] = [];
  for (let next = [...ids], depth = 0; next.length > 0 && depth < 4; depth++) {
    const speakers: CorpusActor[] = [];
    for (const part of inParts(next)) {
      const rows = await sql.rows<{ body: string }>(`select body from corpus_actors where speaks_for in ${slotsFor(part)}`, ...part);
      speakers.push(...rows.map(({ body }) => JSON.parse(body) as CorpusActor).filter(({ id }) => !known.has(id)));
    }
    for (const { id } of speakers) known.add(id);
    found.push(...speakers);
    next = speakers.map(({ id }) => id);
  }
  return found;
}

export async function mostMentioned(sql: Sql, limit: number): Promise<CorpusActor[]> {
  const rows = await sql.rows<{ body: string }>("select body from corpus_actors order by mentions desc, actor limit ?", limit);
  return rows.map(({ body }) => JSON.parse(body) as CorpusActor);
}
