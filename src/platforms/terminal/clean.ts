/**
 * Words of articles as a terminal may show them: no character that steers it, hides or reorders text.
 *
 *     "\u001b[31mred\u202E"  ->  "[31mred"
 *
 * Newlines of every kind and tabs stay: the layout treats them as blanks.
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(lineEnds, "\n").replace(steering, "");
}

/** C0 but tab and newline, DEL and C1; bidi marks, embeddings, overrides and isolates; the byte order mark. */
const steering = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const lineEnds = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu;
