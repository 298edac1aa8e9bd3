import { sayDate, sayIso } from "./briefs/dates.ts";
import { findTopics } from "./briefs/frames/topics.ts";
import { wordOf } from "./briefs/frames/word-use.ts";
import { actorName } from "./briefs/names.ts";
import { fold } from "./briefs/nearest.ts";
import { periodWords } from "./briefs/period.ts";
import { byText, capital, languageName } from "./briefs/words.ts";
import type { CommandOption } from "./command.ts";
import type { Corpus } from "./corpus/corpus.ts";
import type { Language } from "./language.ts";
import type { Choice } from "./platform.ts";

/** Choices for a half-typed option, from the corpus, best first: what begins so before what holds a word that begins so. */
export function completeOption(option: CommandOption, partial: string, corpus: Corpus, language: Language, limit: number): Choice[] {
  return ranked(choicesFor(option, corpus, language), partial).slice(0, limit);
}

interface Candidate extends Choice {
  /** Other words by which it is found. */
  readonly also?: readonly string[];
}

function choicesFor(option: CommandOption, corpus: Corpus, language: Language): readonly Candidate[] {
  switch (option.type) {
    case "actor":
      return corpus.actors.map((actor) => ({
        value: actor.id,
        label: `${actorName(actor, language)} (${language.phrases.actorKinds[actor.kind]})`,
        also: [actor.name, actor.id, ...actor.aliases],
      }));
    case "article":
      return corpus.articles.map((analysed) => {
        const { id } = analysed.article;
        const parts = [id, analysed.title ?? analysed.outlet ?? sayDate(analysed.published, language)];
        return {
          value: id,
          label: parts.join(language.phrases.joins.dot),
          also: [String(Number(id)), analysed.title ?? "", analysed.outlet ?? ""],
        };
      });
    case "outlet":
      return [...(corpus.whole?.outlets ?? new Set(corpus.articles.flatMap(({ outlet }) => outlet ?? [])))]
        .sort(byText)
        .map((outlet) => ({ value: outlet, label: outlet }));
    case "topic":
      return findTopics(corpus, language).map(({ id, name, uses }) => ({
        value: id,
        label: capital(name),
        also: [id, ...new Set(uses.map(wordOf))],
      }));
    case "language":
      return [...(corpus.whole?.languages ?? new Set(corpus.articles.flatMap(({ languages }) => languages)))]
        .sort(byText)
        .map((code) => ({ value: code, label: languageName(code, language), also: [code] }));
    case "date":
      return dates(corpus).map((iso) => ({ value: iso, label: sayIso(iso, language), also: [iso] }));
    case "period":
      return periodWords.map((word) => ({ value: word, label: word }));
    case "text":
    case "span":
    case "number":
      return [];
  }
}

/** Months in which something happened, then the days. */
function dates(corpus: Corpus): string[] {
  const days = [...new Set(corpus.timeline.flatMap(({ date }) => (date === undefined ? [] : [date.from])))].sort(byText);
  return [...new Set(days.map((day) => day.slice(0, 7))), ...days];
}

function ranked(candidates: readonly Candidate[], partial: string): Choice[] {
  const wanted = fold(partial);
  return candidates
    .map((candidate, index) => ({ candidate, index, rank: rankOf(candidate, wanted) }))
    .filter(({ rank }) => rank < notFound)
    .sort((a, b) => a.rank - b.rank || a.index - b.index)
    .map(({ candidate: { value, label } }) => ({ value, label }));
}

const notFound = 3;

/** 0: it begins so; 1: another of its names does; 2: a word in it does. */
function rankOf({ label, also = [] }: Candidate, wanted: string): number {
  const names = [label, ...also].map(fold);
  if (wanted === "" || names[0]?.startsWith(wanted) === true) return 0;
  if (names.some((name) => name.startsWith(wanted))) return 1;
  return names.some((name) => name.includes(` ${wanted}`) || name.includes(`-${wanted}`)) ? 2 : notFound;
}
