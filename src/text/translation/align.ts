import type { Span } from "../../article.ts";

export interface MarkedPassage extends Span {
  readonly marks: ReadonlySet<string>;
}

export interface AlignedPair {
  readonly a: MarkedPassage;
  readonly b: MarkedPassage;
}

/** Share of their weight that two passages must have in common; what is below is chance. */
const enough = 0.22;
/** Of pairs that stand alone among passages without a partner more is asked. */
const enoughAlone = 0.28;
/** Between two certain pairs of a document in two versions less will do. */
const enoughInGap = 0.1;
const leastMarks = 3;
const leastMarksInGap = 1;
/** More sentences than this on one side are no article; comparing all with all would not end. */
const mostPassages = 400;

interface Scored {
  readonly row: number;
  readonly column: number;
  readonly score: number;
}

/** Rows and columns of the table of likenesses, ends not included. */
interface Window {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
}

/** Pairs of passages that say the same, in the same order on both sides, so that their likeness in sum is the greatest. */
export function alignPassages(first: readonly MarkedPassage[], second: readonly MarkedPassage[]): AlignedPair[] {
  const as = first.slice(0, mostPassages);
  const bs = second.slice(0, mostPassages);
  if (as.length === 0 || bs.length === 0) return [];
  const weights = weigh(as, bs);
  const total = (passage: MarkedPassage) => [...passage.marks].reduce((sum, mark) => sum + (weights.get(mark) ?? 0), 0);
  const bTotals = bs.map(total);
  const table = as.map((a) => {
    const own = total(a);
    return bs.map((b, column) => compare(a.marks, b.marks, { weights, totals: [own, bTotals[column] ?? 0] }));
  });
  const strict = table.map((line) => line.map(({ hits, score }) => (hits >= leastMarks && score >= enough ? score : 0)));
  const sure = alignTable(strict, { rows: [0, as.length], columns: [0, bs.length] });
  const dense = sure.length >= 3 && sure.length >= Math.min(as.length, bs.length) / 2;
  const kept = dense ? sure : sure.filter(({ score }) => score >= enoughAlone);
  const loose = table.map((line) => line.map(({ hits, score }) => (hits >= leastMarksInGap && score >= enoughInGap ? score : 0)));
  const pairs = dense ? [...kept, ...gapsOf(kept, as.length, bs.length).flatMap((gap) => alignTable(loose, gap))] : kept;
  return pairs
    .sort((x, y) => x.row - y.row)
    .flatMap(({ row, column }) => {
      const a = as[row];
      const b = bs[column];
      return a === undefined || b === undefined ? [] : [{ a, b }];
    });
}

/** What lies between the pairs found, before the first and behind the last. */
function gapsOf(pairs: readonly Scored[], rows: number, columns: number): Window[] {
  const ends = [...pairs, { row: rows, column: columns, score: 0 }];
  return ends.map(({ row, column }, index) => {
    const before = pairs[index - 1];
    return { rows: [(before?.row ?? -1) + 1, row], columns: [(before?.column ?? -1) + 1, column] };
  });
}

function alignTable(table: readonly (readonly number[])[], { rows, columns }: Window): Scored[] {
  const best = Array.from({ length: rows[1] - rows[0] + 1 }, () => new Float64Array(columns[1] - columns[0] + 1));
  const at = (row: number, column: number) => best[row - rows[0]]?.[column - columns[0]] ?? 0;
  for (let row = rows[1] - 1; row >= rows[0]; row--) {
    for (let column = columns[1] - 1; column >= columns[0]; column--) {
      const own = table[row]?.[column] ?? 0;
      const matched = own > 0 ? own + at(row + 1, column + 1) : 0;
      const line = best[row - rows[0]];
      if (line !== undefined) line[column - columns[0]] = Math.max(matched, at(row + 1, column), at(row, column + 1));
    }
  }
  const pairs: Scored[] = [];
  for (let row = rows[0], column = columns[0]; row < rows[1] && column < columns[1]; ) {
    const score = table[row]?.[column] ?? 0;
    if (score > 0 && at(row, column) === score + at(row + 1, column + 1)) pairs.push({ row: row++, column: column++, score });
    else if (at(row + 1, column) >= at(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}

/** Rare marks tell more: a name that stands in every sentence tells little. A mark is as common as on the side that has it most. */
function weigh(as: readonly MarkedPassage[], bs: readonly MarkedPassage[]): ReadonlyMap<string, number> {
  const [left, right] = [countMarks(as), countMarks(bs)];
  const all = Math.max(as.length, bs.length);
  const weights = new Map<string, number>();
  for (const mark of [...left.keys(), ...right.keys()]) {
    weights.set(mark, Math.log(1 + all / Math.max(left.get(mark) ?? 0, right.get(mark) ?? 0)));
  }
  return weights;
}

function countMarks(passages: readonly MarkedPassage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { marks } of passages) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}

/** The weight in common over that of the smaller side mostly: one version may hold more than the other renders. */
function compare(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  { weights, totals }: { weights: ReadonlyMap<string, number>; totals: readonly [number, number] },
): { hits: number; score: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  let hits = 0;
  for (const mark of small) {
    if (!large.has(mark)) continue;
    common += weights.get(mark) ?? 0;
    hits++;
  }
  if (hits === 0) return { hits, score: 0 };
  return { hits, score: common / (0.7 * Math.min(...totals) + 0.3 * Math.max(...totals)) };
}
