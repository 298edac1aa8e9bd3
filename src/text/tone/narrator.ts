import type { Quote } from "../../article.ts";
import type { ToneData } from "../../language/tone.ts";
import type { ReadSentence, Token } from "../draft.ts";

/** How far the words of an accusation reach, unless its clause ends before. */
const attributedLength = 9;

const attributions = new WeakMap<ToneData, ReadonlySet<string>>();

/** The tokens that are the narrator's own; an undefined one stands where somebody else’s words were. */
export function narratorTokens(sentence: ReadSentence, spoken: readonly Quote[], tone: ToneData): (Token | undefined)[] {
  const known = attributions.get(tone) ?? new Set(tone.attributions);
  attributions.set(tone, known);
  return withoutAttributed(unquoted(sentence, spoken, tone), known);
}

function unquoted({ tokens }: ReadSentence, spoken: readonly Quote[], { quotationMarks }: ToneData): (Token | undefined)[] {
  let closing: string | undefined;
  return tokens.map((token, at) => {
    if (closing !== undefined) {
      if (token.text === closing) closing = undefined;
      return undefined;
    }
    const marks = quotationMarks.find(([open]) => open === token.text);
    if (marks !== undefined && closes(tokens, at + 1, marks[1])) {
      closing = marks[1];
      return undefined;
    }
    return spoken.some((quote) => quote.start <= token.start && token.end <= quote.end) ? undefined : token;
  });
}

/** A mark that nothing closes nearby opens nothing. */
function closes(tokens: readonly Token[], from: number, close: string): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 80); i++) if (tokens[i]?.text === close) return true;
  return false;
}

/** What somebody is accused of or called is the accuser's word, to the next mark. */
function withoutAttributed(tokens: readonly (Token | undefined)[], words: ReadonlySet<string>): (Token | undefined)[] {
  let left = 0;
  return tokens.map((token) => {
    if (token?.kind === "mark") left = 0;
    else if (left > 0) left--;
    const attributed = left > 0;
    if (token !== undefined && words.has(token.lower)) left = attributedLength;
    return attributed ? undefined : token;
  });
}
