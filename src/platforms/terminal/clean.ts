/**
 * Words of articles as a terminal may show them: no character that steers it, hides or reorders text.
 *
 *     "\u001b[31mred\u202E"  ->  "[31mred"
 *
 * Newlines and tabs stay: the layout treats them as blanks.
 */
export function cleanText(text: string): string {
  return text.replace(steering, "");
}

/** C0 but tab and newline, DEL and C1; bidi marks, embeddings, overrides and isolates; the byte order mark; line separators of Unicode become none. */
const steering = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gu;
