/**
 * Text as HTML may hold it, between tags and inside quoted attributes; characters that steer, hide or reorder text are left out.
 *
 *     <b>"1 & 2"\u202E  ->  &lt;b&gt;&quot;1 &amp; 2&quot;
 */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(lineEnds, "\n")
    .replace(steering, "")
    .replace(special, (character) => entities[character] ?? "");
}

/** The address of a link of the corpus, or undefined where it could mislead: another scheme, or a name before an @. */
export function safeUrl(url: string): URL | undefined {
  if (!URL.canParse(url)) return undefined;
  const parsed = new URL(url);
  const isWeb = parsed.protocol === "https:" || parsed.protocol === "http:";
  return isWeb && parsed.username === "" && parsed.password === "" ? parsed : undefined;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const special = /[&<>"']/gu;
/** C0 but tab and newline, DEL and C1; bidi marks, embeddings, overrides and isolates; the byte order mark. */
const steering = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu;
const lineEnds = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/gu;
