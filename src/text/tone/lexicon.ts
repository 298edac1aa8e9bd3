import type { LoadedTerm } from "../../article.ts";
import type { ToneTopic } from "../../language/tone.ts";
import type { Language } from "../../language.ts";

export interface Entry {
  readonly words: readonly string[];
  /** Absent: a phrase in which the words tell nothing. */
  readonly topic?: string;
  readonly leans: LoadedTerm["leans"] | "plain";
}

const sides = ["against", "for", "unclear", "plain"] as const;
const lexicons = new WeakMap<Language, Map<string, Entry[]>>();

/** The terms of a language by their first word, longest first. */
export function lexiconOf(language: Language): ReadonlyMap<string, readonly Entry[]> {
  const known = lexicons.get(language);
  if (known !== undefined) return known;
  const lexicon = new Map<string, Entry[]>();
  const add = (entry: Entry) => {
    const [first = ""] = entry.words;
    lexicon.set(
      first,
      [...(lexicon.get(first) ?? []), entry].sort((a, b) => b.words.length - a.words.length),
    );
  };
  for (const phrase of language.tone.innocent) add({ words: phrase.split(" "), leans: "plain" });
  for (const { topic, leans, words } of language.tone.topics.flatMap(termsOf)) add({ words, topic, leans });
  lexicons.set(language, lexicon);
  return lexicon;
}

/** Every term of a topic, each form by itself. */
export function termsOf(topic: ToneTopic): (Entry & { readonly topic: string })[] {
  return sides.flatMap((leans) =>
    topic[leans].flatMap((term) => formsOf(term).map((form) => ({ topic: topic.topic, leans, words: form.split(" ") }))),
  );
}

const variants = /\((?<forms>[^()]*)\)/u;

/** "coup(s)" is "coup" and "coups", "tiran(o|a)" is "tirano" and "tirana". */
function formsOf(term: string): string[] {
  const forms = variants.exec(term)?.groups?.forms;
  if (forms === undefined) return [term];
  const endings = forms.includes("|") ? forms.split("|") : ["", forms];
  return endings.flatMap((ending) => formsOf(term.replace(variants, ending)));
}
