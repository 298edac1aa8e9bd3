import type { Timex } from "../../article.ts";
import type { ReadSentence } from "../draft.ts";

/** How posts that are embedded in an article end: "— Name (@handle) January 31, 2023". */
const signature = /\(@\w{1,30}\)\s*$/u;

/** The day of the stamp of the post that each embedded sentence stands in, by the sentence's start. */
export function findStamps(text: string, sentences: readonly ReadSentence[], timexes: readonly Timex[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  let open: ReadSentence[] = [];
  for (const sentence of sentences) {
    if (sentence.zone !== "embed") {
      open = [];
      continue;
    }
    open.push(sentence);
    const stamp = timexes.find(
      (t) =>
        t.start >= sentence.start &&
        t.end <= sentence.end &&
        t.days?.from === t.days?.to &&
        t.days !== undefined &&
        signature.test(text.slice(Math.max(sentence.start, t.start - 40), t.start)),
    );
    if (stamp?.days === undefined) continue;
    for (const each of open) found.set(each.start, stamp.days.from);
    open = [];
  }
  return found;
}
