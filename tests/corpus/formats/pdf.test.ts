import fc from "fast-check";
import { expect, test } from "vitest";
import { readPdf } from "../../../src/corpus/formats/pdf.ts";
import { makePdf, type PlacedLine } from "./made-up-pdf.ts";

const textOf = async (bytes: Uint8Array): Promise<string | undefined> => {
  const { articles, refused } = await readPdf(bytes, "a.pdf");
  expect(refused).toEqual([]);
  return articles[0]?.text;
};
const column = (top: number, ...lines: string[]): PlacedLine[] => lines.map((text, index) => ({ text, top: top - index * 13 }));

test("lines are joined to paragraphs, a gap parts them, and a word cut at the end of a line is whole again", async () => {
  const page = [
    { text: "El tranvía vuelve a Ostrava del Mar", top: 780, size: 18 },
    ...column(740, "El tranvía volvió el lunes a la ciudad después de cuatro", "años de obras, según el ayunta-", "miento."),
    ...column(680, "Los vecinos lo esperaban."),
  ];
  expect(await textOf(makePdf([page]))).toBe(
    "El tranvía vuelve a Ostrava del Mar\n\nEl tranvía volvió el lunes a la ciudad después de cuatro años de obras, según el ayuntamiento.\n\nLos vecinos lo esperaban.",
  );
});

test("a sentence goes on over the page; heads and page numbers that repeat are left out, a line that does not is kept", async () => {
  const page = (number: number, ...lines: string[]) => [
    { text: "The Harbour Gazette, 4 May 2024", top: 810 },
    ...column(760, ...lines),
    { text: `Page ${number} of 3`, top: 30 },
  ];
  const text = await textOf(
    makePdf([
      page(1, "The council met on Monday and heard that the", "bridge would stay closed until the"),
      page(2, "summer, its engineer said, and that the cost", "of the works had risen to four"),
      page(3, "million.", "Nobody objected."),
    ]),
  );
  expect(text).toContain("closed until the summer, its engineer said, and that the cost of the works had risen to four million.");
  expect(text).not.toContain("Gazette");
  expect(text).not.toContain("of 3");
  expect(text).toContain("Nobody objected.");
});

const refused: readonly [string, Uint8Array, string][] = [
  ["an empty file", new Uint8Array(), "empty"],
  ["a page of HTML called .pdf", Buffer.from("<html><body>Not found</body></html>"), "not a PDF"],
  ["a head without a body", Buffer.from("%PDF-1.7\nnothing follows"), "broken"],
  ["pictures of text", makePdf([[]]), "OCR"],
];
for (const [name, bytes, says] of refused)
  test(`${name} is refused, saying ${says}`, async () => {
    const { articles, refused } = await readPdf(bytes, "a.pdf");
    expect(articles).toEqual([]);
    expect(refused[0]?.reason).toContain(says);
    expect(refused[0]?.reason).toMatch(/\.$/u);
  });

test("a PDF file with any bytes changed is survived", async () => {
  const whole = makePdf([column(700, "A line of text that is there.", "And another.")]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }),
      fc.nat(whole.length),
      async (changes, cut) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        const { articles, refused } = await readPdf(bytes.subarray(0, Math.max(5, cut)), "a.pdf");
        expect(articles.length + refused.length).toBe(1);
      },
    ),
    { numRuns: 60 },
  );
});
