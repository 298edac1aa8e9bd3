import type { StanceLabel } from "../../article.ts";
import type { Block, PositionsFigure } from "../../brief.ts";
import type { Corpus } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import { fillWords } from "../inlines.ts";
import { sayParty } from "../names.ts";
import { byText, count, listed } from "../words.ts";
import type { ActorPositions, Party } from "./positions.ts";
import { mostNamed } from "./table.ts";

/** Who stands where, as a picture: those with most positions by those toward whom most are taken. */
export function stanceChart(found: readonly ActorPositions[], corpus: Corpus, language: Language): Block[] {
  const targets = mostNamed(found, mostColumns);
  const rows = found
    .map(({ actor, positions }) => ({ actor, shown: positions.filter(({ target }) => targets.some(({ id }) => id === target.id)) }))
    .filter(({ shown }) => shown.length > 0)
    .sort((a, b) => b.shown.length - a.shown.length || byText(a.actor.id, b.actor.id))
    .slice(0, mostRows);
  const columns = targets.filter(({ id }) => rows.some(({ shown }) => shown.some(({ target }) => target.id === id)));
  if (rows.length < 2 || columns.length === 0) return [];
  const say = (party: Party): string => sayParty(party, corpus, language);
  const { title, corner } = language.phrases.charts.positions;
  const figure: PositionsFigure = {
    kind: "positions",
    rows: rows.map(({ actor }) => say(actor)),
    columns: columns.map(say),
    cells: rows.flatMap(({ shown }, row) =>
      shown.map(({ target, stance }) => ({ row, column: columns.findIndex(({ id }) => id === target.id), stance })),
    ),
    words: language.phrases.stanceLabels,
    corner,
  };
  return [{ kind: "chart", chart: { name: "positions", title, alt: sayFigure(figure, language), figure } }];
}

function sayFigure({ rows, columns, cells, words }: PositionsFigure, language: Language): string {
  const { charts, joins } = language.phrases;
  const labels = order.flatMap((label) => {
    const number = cells.filter(({ stance }) => stance === label).length;
    return number === 0 ? [] : [`${words[label]} ${number}`];
  });
  return [
    fillWords(charts.positions.alt, {
      positions: count("positions", cells.length, language),
      actors: listed(rows, language),
      targets: listed(columns, language),
    }),
    fillWords(charts.positions.labels, { labels: labels.join(joins.comma) }),
  ].join(" ");
}

const mostRows = 16;
const mostColumns = 6;
const order: readonly StanceLabel[] = ["support", "oppose", "mixed", "mediate", "neutral"];
