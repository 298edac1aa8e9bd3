import { expect, test } from "vitest";
import { passageBlock } from "../../src/briefs/passage.ts";
import { analyse } from "../corpus/made-up.ts";

const head = "---\ntitle: The quay\noutlet: The Quay Courier\n---\n\n";
const body = "The pilots stopped work on Monday. The port was closed until noon.\n\nThe council met in the evening.\n";

/** As the reader of Markdown marks it. */
function withHead() {
  const article = analyse({ id: "7", text: head + body });
  const meta = { start: 0, end: head.length, kind: "meta", language: "und" } as const;
  const rest = { start: head.length, end: head.length + body.length, kind: "body", language: "en" } as const;
  return { ...article, blocks: [meta, rest], sentences: article.sentences.filter(({ start }) => start >= head.length) };
}

test("a passage stands between what is before and after it in its article, byte for byte", () => {
  const article = analyse({ id: "7", text: body });
  const start = body.indexOf("The port");
  expect(passageBlock(article, { start, end: start + 32 })).toEqual({
    kind: "passage",
    before: "The pilots stopped work on Monday. ",
    marked: "The port was closed until noon.\n",
    after: "\nThe council met in the evening.\n",
    citation: { article: "7", start, end: start + 32 },
  });
});

test("front matter is no part of what stands before", () => {
  const article = withHead();
  const start = head.length + body.indexOf("The port");
  expect(passageBlock(article, { start, end: start + 8 })).toMatchObject({ before: "The pilots stopped work on Monday. " });
});

test("a passage of the front matter itself is shown", () => {
  const article = withHead();
  const start = head.indexOf("The Quay");
  expect(passageBlock(article, { start, end: start + 16 })).toMatchObject({ before: "", marked: "The Quay Courier" });
});
