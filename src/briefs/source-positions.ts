import type { AnalysedArticle, Stance } from "../article.ts";
import type { Block, Inline } from "../brief.ts";
import type { Corpus } from "../corpus/corpus.ts";
import type { Language } from "../language.ts";
import { emphasis, joined, name, quoted, strong, text } from "./inlines.ts";
import { actorName } from "./names.ts";
import type { Party } from "./stance/positions.ts";
import { inMarks } from "./words.ts";

/** The positions that an article shows: each passage once, beneath it whoever takes which position there toward whom. */
export function sourcePositions(analysed: AnalysedArticle, corpus: Corpus, language: Language): Block[] {
  const { stancesHeading, stancesNone } = language.phrases.source;
  const passages = grouped(
    analysed.stances.filter(({ weak }) => weak !== true),
    ({ start, end }) => `${start} ${end}`,
  );
  const entries = passages.flatMap((stances): Block[] => {
    const [first] = stances;
    if (first === undefined) return [];
    return [{ kind: "entry", inlines: quoted(analysed, first), details: positionLines(stances, analysed, corpus, language) }];
  });
  const none: Block = { kind: "paragraph", inlines: [text(stancesNone)] };
  return [{ kind: "heading", inlines: [text(stancesHeading)] }, ...(entries.length > 0 ? entries : [none])];
}

/** The first positions that can be asked why: those of somebody whom the corpus knows. */
export function askable({ stances }: AnalysedArticle, corpus: Corpus): { readonly actor: Party; readonly target: Party }[] {
  const seen = new Set<string>();
  return stances
    .flatMap(({ actor, target, issue, weak }) => {
      const taker = actor === undefined || weak === true ? undefined : corpus.actor(actor);
      if (taker === undefined || seen.has(`${actor} ${target}`)) return [];
      seen.add(`${actor} ${target}`);
      return [{ actor: taker, target: { id: target, name: issue ?? target, kind: issue === undefined ? "group" : "issue" } }];
    })
    .slice(0, mostAsked);
}

export function nameIn(id: string, analysed: AnalysedArticle, corpus: Corpus, language: Language): string {
  const actor = corpus.actor(id) ?? analysed.actors.find((each) => each.id === id);
  return actor === undefined ? id : actorName(actor, language);
}

/** "Bolivia, Mexico → Pedro Castillo: supports · own words": those who agree on one stand together, and what one holds of several. */
function positionLines(stances: readonly Stance[], analysed: AnalysedArticle, corpus: Corpus, language: Language): Inline[][] {
  const { phrases } = language;
  const nameFor = (id: string) => name(nameIn(id, analysed, corpus, language));
  const byTarget = grouped(stances, ({ target, stance, kind }) => `${target} ${stance} ${kind}`);
  const byTakers = grouped(byTarget, (same) => `${same.map(({ actor }) => actor).join(" ")} ${same[0]?.stance} ${same[0]?.kind}`);
  return byTakers.flatMap((targets) => {
    const takers = targets[0] ?? [];
    const [first] = takers;
    if (first === undefined) return [];
    const who = takers.map(({ actor }): Inline[] => [actor === undefined ? text(phrases.source.narrator) : nameFor(actor)]);
    const toward = targets.flatMap(([one]): Inline[][] =>
      one === undefined ? [] : [[one.issue === undefined ? nameFor(one.target) : name(inMarks(one.issue, language))]],
    );
    const { comma, colon, dot } = phrases.joins;
    return [
      [
        ...joined(who, comma),
        text(" → "),
        ...joined(toward, comma),
        text(colon),
        strong(phrases.stanceLabels[first.stance]),
        text(dot),
        emphasis(phrases.evidenceKinds[first.kind]),
      ],
    ];
  });
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}

const mostAsked = 2;
