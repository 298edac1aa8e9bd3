/** Words of language data as one alternative of a regular expression, longest first. */
export function alternatives(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return sorted.length === 0 ? "(?!)" : `(?:${sorted.map(escapeWord).join("|")})`;
}

/** As written, with spaces that may be any white space on a line and both apostrophes. */
function escapeWord(word: string): string {
  return word
    .replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&")
    .replaceAll("'", "['’]")
    .replaceAll(" ", "[ \\t\\u00a0]+");
}
