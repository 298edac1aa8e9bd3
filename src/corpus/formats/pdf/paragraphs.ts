/** A line as it stands on the page; heights grow upwards. */
export interface PdfLine {
  readonly text: string;
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly height: number;
}

const pageNumber = /^[^\p{L}]{0,6}\p{Nd}{1,4}[^\p{L}]{0,6}(?:\p{L}{1,3}\s\p{Nd}{1,4})?$/u;
const hyphened = /\p{Ll}[-\u00AD]$/u;
const stop = /[.!?…:»”"')]$/u;

/** The paragraphs of the pages. Lines that most pages repeat and page numbers are left out; words cut at a line's end are joined. */
export function joinPages(pages: readonly (readonly PdfLine[])[]): string[] {
  const repeated = findRepeated(pages);
  const paragraphs: string[] = [];
  let above: PdfLine | undefined;
  for (const page of pages) {
    const lines = page.filter((line) => !repeated.has(shape(line.text)) && !(pageNumber.test(line.text) && isEdge(line, page)));
    const right = widest(lines);
    lines.forEach((line, index) => {
      const last = paragraphs.at(-1);
      const turns = index === 0 || above === undefined || line.top > above.top;
      if (last === undefined || above === undefined || (turns ? stop.test(last) : breaks(above, line, right))) paragraphs.push(line.text);
      else paragraphs[paragraphs.length - 1] = join(last, line.text);
      above = line;
    });
  }
  return paragraphs;
}

/** A gap, another size of letters, an indented line, or a short line that ends a sentence. */
function breaks(above: PdfLine, line: PdfLine, right: number): boolean {
  const height = Math.max(above.height, line.height, 1);
  if (above.top - line.top > height * 1.75) return true;
  if (Math.abs(above.height - line.height) > height * 0.12) return true;
  if (line.left - above.left > height * 0.7 && stop.test(above.text)) return true;
  return stop.test(above.text) && above.right < right - (right - above.left) * 0.25;
}

function join(above: string, below: string): string {
  return hyphened.test(above) && /^\p{Ll}/u.test(below) ? above.slice(0, -1) + below : `${above} ${below}`;
}

/** The shape of a line is its letters: "page 3 of 9" and "page 4 of 9" have one. */
function findRepeated(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages)
    for (const each of new Set(page.filter((line) => isEdge(line, page)).map(({ text }) => shape(text))))
      counts.set(each, (counts.get(each) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 3 && count > pages.length / 2).map(([text]) => text));
}

function shape(text: string): string {
  return text.replace(/\p{Nd}+/gu, "0").toLowerCase();
}

/** Among the two highest or lowest of the page. */
function isEdge(line: PdfLine, page: readonly PdfLine[]): boolean {
  return page.filter(({ top }) => top > line.top).length < 2 || page.filter(({ top }) => top < line.top).length < 2;
}

function widest(lines: readonly PdfLine[]): number {
  return lines.reduce((most, { right }) => Math.max(most, right), 0);
}
