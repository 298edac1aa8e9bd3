import type { Block, Inline } from "../../brief.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import { mark, name, strong, text } from "../inlines.ts";
import { nameOf, sayParty } from "../names.ts";
import { byText } from "../words.ts";
import type { ActorPositions, Party, Position } from "./positions.ts";

const mostRows = 8;
const mostColumns = 4;

/** Who stands where, at a glance: the names with most positions by those toward whom most are taken. Each cell leads to its best passage. */
export function stanceTable(found: readonly ActorPositions[], corpus: Corpus, language: Language): Block {
  const { phrases } = language;
  const { columns, rows } = tabled(found);
  return {
    kind: "table",
    header: [phrases.stance.tableActor, ...columns.map((column) => sayParty(column, corpus, language))],
    rows: rows.map(({ actor, positions }) => [
      [name(nameOf(actor, corpus, language))],
      ...columns.map((column): Inline[] => {
        const position = positions.find(({ target }) => target.id === column.id);
        const [best] = position?.evidence ?? [];
        if (position === undefined || best === undefined) return [];
        return [strong(phrases.stanceLabels[position.stance]), text(" "), mark(best)];
      }),
    ]),
  };
}

/** Positions for which the table has no room. */
export function beyondTable(found: readonly ActorPositions[]): Position[] {
  const { columns, rows } = tabled(found);
  const isShown = ({ actor, target }: Position) =>
    rows.some((row) => row.actor.id === actor.id) && columns.some(({ id }) => id === target.id);
  return found.flatMap(({ positions }) => positions).filter((position) => !isShown(position));
}

function tabled(found: readonly ActorPositions[]): { readonly columns: readonly Party[]; readonly rows: readonly ActorPositions[] } {
  const columns = mostNamed(found, mostColumns);
  const rows = found
    .map((each) => ({ ...each, shared: each.positions.filter(({ target }) => columns.some(({ id }) => id === target.id)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared || byText(a.actor.id, b.actor.id))
    .slice(0, mostRows);
  return { columns, rows };
}

/** Those toward whom most positions are taken; issues only where nobody is. */
export function mostNamed(found: readonly ActorPositions[], limit: number): Party[] {
  const counts = new Map<string, { readonly party: Party; readonly count: number }>();
  for (const { target } of found.flatMap(({ positions }) => positions))
    counts.set(target.id, { party: target, count: (counts.get(target.id)?.count ?? 0) + 1 });
  return [...counts.values()]
    .sort(
      (a, b) => Number(a.party.kind === "issue") - Number(b.party.kind === "issue") || b.count - a.count || byText(a.party.id, b.party.id),
    )
    .slice(0, limit)
    .map(({ party }) => party);
}
