const quoted = /^\s{0,3}>/u;
// "-- " alone on a line: what follows is who the sender is
const signature = /\n-- ?\n[\s\S]{0,1500}$/u;
const shortNote = 100;
const longQuotation = 600;
const attribution = /:\s*$/u;

/**
 * Leaves out what a mail quotes of the one it answers, with the line that says whose words they are. A mail that is nothing but a quotation is a
 * resent one: it is kept without its marks.
 *
 *     On Thu, 2 Feb 2023, Ana Ruiz <ana@example.org> wrote:
 *     > The port reopened.
 *     Not yet, says the union.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^ kept
 */
export function dropQuotedReplies(body: string): string {
  const lines = body.split("\n");
  const kept: string[] = [];
  for (const line of lines) {
    if (!quoted.test(line)) {
      kept.push(line);
      continue;
    }
    dropAttribution(kept);
  }
  const own = kept.join("\n").replace(signature, "").trim();
  // "For your information:" over a whole article
  const isNote = own.length < shortNote && body.length - own.length > longQuotation && lines.some((line) => quoted.test(line));
  if (own !== "" && !isNote) return own;
  const resent = lines.map((line) => line.replace(/^\s{0,3}(?:>\s?){1,9}/u, "")).join("\n");
  return resent.replace(signature, "").trim();
}

/** The one or two lines above a quotation that end in a colon and name a day or an address. */
function dropAttribution(kept: string[]): void {
  let end = kept.length;
  while (end > 0 && kept[end - 1]?.trim() === "") end--;
  const last = kept[end - 1] ?? "";
  if (!attribution.test(last)) return;
  const before = kept[end - 2] ?? "";
  if (names(last)) kept.length = end - 1;
  else if (before.trim() !== "" && names(before)) kept.length = end - 2;
}

function names(line: string): boolean {
  return line.length <= 200 && (line.includes("@") || /\d{1,2}[:/. ]\d{2}|\d{4}/u.test(line));
}
