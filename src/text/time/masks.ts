import type { Token } from "../draft.ts";

const mark = /^[*#_<>[\](){}%$]$/u;
const placeholder = /^\p{Lu}{2,}$/u;
const unknown = /^x{1,4}$/u;

/**
 * Whether what stands before (ends at `index`) or behind (begins there) has been taken out of the text.
 *
 *     *NUMBER* de enero | ## de enero | XX de enero | enero de [YEAR]
 *     ^^^^^^^^            ^^            ^^                     ^^^^^^
 */
export function isMaskBefore(tokens: readonly Token[], index: number): boolean {
  return isMask(tokens, index, -1);
}

export function isMaskBehind(tokens: readonly Token[], index: number): boolean {
  return isMask(tokens, index, 1);
}

/** "XX": what one writes for a number that one does not know. */
export function isUnknown(word: string): boolean {
  return unknown.test(word);
}

function isMask(tokens: readonly Token[], index: number, step: 1 | -1): boolean {
  const first = tokens[index];
  if (first === undefined) return false;
  if (isUnknown(first.lower)) return true;
  if (!mark.test(first.text)) return false;
  const word = tokens[index + step];
  const last = tokens[index + 2 * step];
  if (word !== undefined && placeholder.test(word.text) && last !== undefined && mark.test(last.text)) return true;
  return word !== undefined && word.text === first.text && first.text === "#";
}
