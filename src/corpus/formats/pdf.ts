import { getDocumentProxy } from "unpdf";
import { idOfFile, type ReadBytes, refuse } from "./format.ts";
import { joinPages, type PdfLine } from "./pdf/paragraphs.ts";
import { tidyText } from "./tidy.ts";

const mostPages = 500;

/** What the page's own stream says, which is the order of columns too. */
interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly height: number;
  readonly width: number;
}

/** The text of a PDF file: paragraphs over columns and pages, without the lines that every page repeats. */
export const readPdf: ReadBytes = async (bytes, fileName) => {
  if (!Buffer.from(bytes.subarray(0, 1024)).toString("latin1").includes("%PDF-"))
    return refuse(bytes.length === 0 ? "it is empty." : "it is not a PDF file; check how it was saved.");
  let pages: PdfLine[][];
  try {
    pages = await readPages(bytes);
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    if (name === "PasswordException") return refuse("it is locked with a password; save a copy without one.");
    return refuse(`it is a broken PDF file (${error instanceof Error ? error.message.slice(0, 100) : "no reason given"}); save it anew.`);
  }
  const text = tidyText(joinPages(pages).join("\n\n"));
  if (text === "") return refuse("it holds pictures of text, not text; run OCR on it first.");
  const notes = pages.length === mostPages ? [`only its first ${mostPages} pages were read; split it.`] : [];
  return { articles: [{ id: idOfFile(fileName), text, stated: {} }], refused: [], notes };
};

async function readPages(bytes: Uint8Array): Promise<PdfLine[][]> {
  // The library takes the memory of what it is given: a copy.
  const document = await getDocumentProxy(Uint8Array.from(bytes), { stopAtErrors: false, verbosity: 0 });
  try {
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= Math.min(document.numPages, mostPages); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOf(items as unknown as readonly TextItem[]));
      page.cleanup();
    }
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}

/** Items on one height are one line, until the next begins to its left. */
function linesOf(items: readonly TextItem[]): PdfLine[] {
  const lines: { text: string; top: number; left: number; right: number; height: number }[] = [];
  for (const { str, transform, height, width } of items) {
    if (str === undefined || transform === undefined || str === "") continue;
    const left = transform[4] ?? 0;
    const top = transform[5] ?? 0;
    const last = lines.at(-1);
    if (last !== undefined && Math.abs(last.top - top) < Math.max(1, last.height * 0.4) && left >= last.right - last.height) {
      const gap = left - last.right > last.height * 0.15 && !last.text.endsWith(" ") && !str.startsWith(" ");
      last.text += gap ? ` ${str}` : str;
      last.right = left + width;
      last.height = Math.max(last.height, height);
    } else if (str.trim() !== "") lines.push({ text: str, top, left, right: left + width, height });
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() }));
}
