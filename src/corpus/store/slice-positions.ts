import type { Stance } from "../../article.ts";
import { type Sql, slotsFor, type Value } from "./sql.ts";

/** So many passages that take a position are read for one answer, own words first: more are only counted. */
const mostRead = 600;

export interface Positions {
  /** Article id -> its stances that are asked for. */
  readonly stances: ReadonlyMap<string, readonly Stance[]>;
  /** Ids of all parties to them. */
  readonly parties: readonly string[];
  readonly left: number;
}

export interface Parties {
  readonly ids: readonly string[];
  /** Outlets of one of their names: what their narrators say is theirs. */
  readonly outlets: readonly string[];
}

/** Positions that these take, and that others take toward them; of both sides where both are named, of the most mentioned where nobody is. */
export async function positionsFor(sql: Sql, parties: Parties, issues: readonly string[]): Promise<Positions> {
  const { ids, outlets } = parties;
  const targets = [...ids, ...issues];
  const conditions: { text: string; values: readonly Value[] }[] = [
    ...(ids.length === 0 ? [] : [{ text: `actor in ${slotsFor(ids)}`, values: ids }]),
    ...(outlets.length === 0 ? [] : [{ text: `outlet in ${slotsFor(outlets)}`, values: outlets }]),
    ...(targets.length === 0 ? [] : [{ text: `target in ${slotsFor(targets)}`, values: targets }]),
  ];
  return read(sql, conditions);
}

export function positionsAmong(sql: Sql, ids: readonly string[]): Promise<Positions> {
  return read(sql, [{ text: `actor in ${slotsFor(ids)} and target in ${slotsFor(ids)}`, values: [...ids, ...ids] }]);
}

async function read(sql: Sql, conditions: readonly { readonly text: string; readonly values: readonly Value[] }[]): Promise<Positions> {
  const found = new Map<string, Map<string, Stance>>();
  const parties = new Set<string>();
  let left = 0;
  for (const { text, values } of conditions) {
    const rows = await sql.rows<{ id: string; body: string }>(
      `select id, body from corpus_stances where ${text} order by rank, id limit ${mostRead}`,
      ...values,
    );
    if (rows.length === mostRead) {
      const [counted] = await sql.rows<{ total: number }>(`select count(*) as total from corpus_stances where ${text}`, ...values);
      left += (counted?.total ?? 0) - rows.length;
    }
    for (const { id, body } of rows) {
      const stance = JSON.parse(body) as Stance;
      const there = found.get(id) ?? new Map<string, Stance>();
      found.set(id, there.set(body, stance));
      for (const party of [stance.actor, stance.target, stance.speaker, stance.asMemberOf]) if (party !== undefined) parties.add(party);
    }
  }
  const inOrder = (stances: Iterable<Stance>) => [...stances].sort((a, b) => a.start - b.start || a.end - b.end);
  return { stances: new Map([...found].map(([id, stances]) => [id, inOrder(stances.values())])), parties: [...parties], left };
}
