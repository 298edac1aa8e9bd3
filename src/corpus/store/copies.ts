import { isCopy, signatureFrom } from "./minhash.ts";
import { countChange, type PlaceChanges } from "./place-changes.ts";
import { type Sql, slotsFor } from "./sql.ts";

/** Bands that two texts must share to be looked at. */
const leastBands = 2;

/** Of the articles in a span, those that copy an earlier one outside it: the copy's id, and the id of the earliest that it copies. */
export async function findOutsideCopies(sql: Sql, span: string): Promise<ReadonlyMap<string, string>> {
  if (span === "") return new Map();
  const pairs = await sql.rows<{ id: string; day: string; shingles: number; signature: Uint8Array; other: number }>(
    `select a.id, substr(f.place, 1, 10) as day, f.shingles, f.signature, p.other from
      (select b.n as n, o.n as other from corpus_bands b
        join corpus_analyses inside on inside.n = b.n
        join corpus_bands o on o.band = b.band and o.n <> b.n
        join corpus_analyses outside on outside.n = o.n
        where inside.place >= ? and inside.place < ? and not (outside.place >= ? and outside.place < ?)
        group by b.n, o.n having count(*) >= ${leastBands}) p
      join corpus_analyses f on f.n = p.n join corpus_articles a on a.n = p.n`,
    span,
    `${span}~`,
    span,
    `${span}~`,
  );
  const numbers = [...new Set(pairs.map(({ other }) => other))];
  const others = new Map<number, { id: string; day: string; shingles: number; signature: Uint8Array }>();
  for (let at = 0; at < numbers.length; at += 500) {
    const part = numbers.slice(at, at + 500);
    for (const { n, ...other } of await sql.rows<{ n: number; id: string; day: string; shingles: number; signature: Uint8Array }>(
      `select f.n, a.id, substr(f.place, 1, 10) as day, f.shingles, f.signature from corpus_analyses f join corpus_articles a on a.n = f.n where f.n in ${slotsFor(part)}`,
      ...part,
    ))
      others.set(n, other);
  }
  const found = new Map<string, { id: string; age: string }>();
  for (const { id, day, shingles, signature, other } of pairs) {
    const candidate = others.get(other);
    if (candidate === undefined) continue;
    const age = `${candidate.day} ${candidate.id}`;
    const best = found.get(id);
    if (age >= `${day} ${id}` || (best !== undefined && best.age <= age)) continue;
    if (isCopy(signatureFrom(shingles, signature), signatureFrom(candidate.shingles, candidate.signature)))
      found.set(id, { id: candidate.id, age });
  }
  return new Map([...found].map(([id, original]) => [id, original.id]));
}

/** Marks the places of later articles that may copy one of these: whose copy they are may have changed. */
export async function touchCopies(sql: Sql, articles: readonly number[], changes: PlaceChanges): Promise<void> {
  const touched = await sql.rows<{ place: string }>(
    `select outside.place from corpus_bands b
      join corpus_bands o on o.band = b.band and o.n <> b.n
      join corpus_analyses mine on mine.n = b.n
      join corpus_analyses outside on outside.n = o.n
      where b.n in ${slotsFor(articles)} and substr(outside.place, 1, 10) >= substr(mine.place, 1, 10)
      group by b.n, o.n, outside.place having count(*) >= ${leastBands}`,
    ...articles,
  );
  for (const { place } of touched) countChange(changes, place, 0);
}
