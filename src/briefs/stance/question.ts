import type { Inline } from "../../brief.ts";
import type { Corpus, CorpusActor } from "../../corpus/corpus.ts";
import type { Language } from "../../language.ts";
import { findActors } from "../names.ts";
import { fold } from "../nearest.ts";
import { outletsOf } from "../outlets.ts";
import { type ActorAnswer, type Reader, resolveActor, takenToMean } from "../question.ts";

export interface StanceQuestion {
  readonly actor?: string;
  readonly target?: string;
}

/** Whom and what a reader asks about. */
export type StanceAsked =
  | { readonly kind: "everybody" }
  | { readonly kind: "unknown"; readonly words: string; readonly nearest: readonly CorpusActor[] }
  | { readonly kind: "toward"; readonly target?: CorpusActor; readonly targetId: string }
  | {
      readonly kind: "of";
      readonly actor: CorpusActor;
      /** An actor's id, or that of an issue. */
      readonly targetId?: string;
      /** Others whom the words for the actor may mean. */
      readonly others: readonly CorpusActor[];
      /** Whom words were taken to mean. */
      readonly notes: readonly (readonly Inline[])[];
    };

/** Finds out whom the words mean; "united states castillo" names two. */
export function readStanceQuestion(corpus: Corpus, asked: StanceQuestion, reader: Reader): StanceAsked {
  const question = splitQuestion(corpus, asked, reader.language);
  const actor = question.actor === undefined ? undefined : resolveVoice(corpus, question.actor, reader.language);
  const target = question.target === undefined ? undefined : resolveActor(corpus, question.target, reader.language);
  if (actor?.kind === "unknown") return actor;
  const issue = target?.kind === "unknown" ? findIssue(corpus, target.words) : undefined;
  if (target?.kind === "unknown" && issue === undefined) return target;
  const targetId = target?.kind === "found" ? target.actor.id : issue;
  if (actor !== undefined) {
    const notes = [
      ...(question.actor === undefined ? [] : [takenToMean(question.actor, actor, reader)]),
      ...(target?.kind === "found" && question.target !== undefined ? [takenToMean(question.target, target, reader)] : []),
    ].filter((inlines) => inlines.length > 0);
    return { kind: "of", actor: actor.actor, targetId, others: actor.others, notes };
  }
  if (targetId === undefined) return { kind: "everybody" };
  return { kind: "toward", target: target?.kind === "found" ? target.actor : undefined, targetId };
}

/** An actor, or an outlet: what its narrator says is its own position. */
function resolveVoice(corpus: Corpus, words: string, language: Language): ActorAnswer {
  const found = resolveActor(corpus, words, language);
  if (found.kind === "found") return found;
  const outlet = [...outletsOf(corpus).values()].find(({ id, name }) => [id, fold(name)].includes(fold(words)));
  if (outlet === undefined) return found;
  const articles = corpus.articles.filter((each) => each.outlet === outlet.name).map(({ article }) => article.id);
  const actor: CorpusActor = { ...outlet, kind: "organisation", aliases: [], articles, mentionCount: 0, stances: [] };
  return { kind: "found", actor, others: [] };
}

/** "united states castillo" names two: where the whole is nobody, a part may be one and the rest another. */
function splitQuestion(corpus: Corpus, question: StanceQuestion, language: Language): StanceQuestion {
  if (question.actor === undefined || question.target !== undefined || findActors(question.actor, corpus, language).length === 1)
    return question;
  const words = question.actor.split(/\s+/u);
  if (words.length > mostWords) return question;
  for (let at = words.length - 1; at > 0; at--) {
    const parts = { actor: words.slice(0, at).join(" "), target: words.slice(at).join(" ") };
    if (findActors(parts.actor, corpus, language).length > 0 && findActors(parts.target, corpus, language).length > 0) return parts;
  }
  return question;
}

/** The id of an issue that voices take positions on, by its words. */
function findIssue(corpus: Corpus, words: string): string | undefined {
  const wanted = words.toLowerCase();
  for (const { stances } of corpus.articles)
    for (const { target, issue } of stances) if (issue?.toLowerCase() === wanted || target === wanted) return target;
  return [...(corpus.whole?.issues ?? [])].find(([id, issue]) => id === wanted || issue.toLowerCase() === wanted)?.[0];
}

/** No two names together have more. */
const mostWords = 16;
