import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readBytes } from "../../src/corpus/formats/formats.ts";
import { readMarkdown } from "../../src/corpus/formats/markdown.ts";
import { loadArticles } from "../../src/corpus/load.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-load-"));
});
afterEach(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  mkdirSync(join(path, ".."), { recursive: true });
  writeFileSync(path, content);
  return path;
};
const ids = async (): Promise<string[]> => (await loadArticles([folder])).articles.map(({ id }) => id);
const only = async () => {
  const { articles, refusals } = await loadArticles([folder]);
  expect(refusals).toEqual([]);
  expect(articles).toHaveLength(1);
  const [article] = articles;
  if (article === undefined) throw new Error("unreachable");
  return article;
};

test("003_f7d7.txt is article 003, its text the file", async () => {
  put("003_f7d7.txt", "Line one.\r\n\r\nLine two.\n");
  expect(await only()).toMatchObject({ id: "003", text: "Line one.\r\n\r\nLine two.\n", stated: {} });
});

test("Crisis en el Perú.txt is crisis-en-el-peru", async () => {
  put("Crisis en el Perú.txt", "Texto.");
  expect(await ids()).toEqual(["crisis-en-el-peru"]);
});

test("front matter is the record, and stays in the text", async () => {
  const text = '---\nid: "007"\ntitle: A title\noutlet: The Outlet\npublished: 2023-02-01\nlanguages: [EN, es-419]\n---\n\nBody.\n';
  put("a.md", text);
  expect(await only()).toMatchObject({
    id: "007",
    text,
    stated: { title: "A title", outlet: "The Outlet", published: "2023-02-01", languages: ["en", "es"] },
    recordSpan: { start: 0, end: text.indexOf("\n\nBody") + 1 },
  });
});

test("Markdown without front matter is read as it stands; a rule of dashes later is none", async () => {
  put("a.md", "Body.\n\n---\nnot: a record\n---\n");
  expect((await only()).stated).toEqual({});
});

const refusedMarkdown: readonly [string, string][] = [
  ["---\ntitle: [unclosed\n---\nBody.", "not valid YAML"],
  ["---\njust words\n---\nBody.", "name: value"],
  ["---\ntitle: [a, list]\n---\nBody.", "“title” must be text"],
  ["---\nlanguages: English, Spanish\n---\nBody.", "[en, es]"],
  ["", "empty"],
];
for (const [text, says] of refusedMarkdown)
  test(`${JSON.stringify(text)} is refused, saying ${says}`, () => {
    const { articles, refused } = readMarkdown(text, "a.md");
    expect(articles).toEqual([]);
    expect(refused[0]?.reason).toContain(says);
  });

test("of JSON Lines the good ones are read and each bad one is refused with its line", async () => {
  const { articles, refused } = await readBytes(
    Buffer.from('{"id":"a","text":"One."}\n\nnot json\n{"id":"b"}\n[1]\n{"id":7,"text":"Two.","languages":["es"]}\n{"text":"No id."}\n'),
    "x.jsonl",
  );
  expect(articles.map(({ id }) => id)).toEqual(["a", "7"]);
  expect(refused.map(({ line }) => line)).toEqual([3, 4, 5, 7]);
});

test("encodings: UTF-8, UTF-8 with its mark, Windows-1252, UTF-16", async () => {
  put("1.txt", "señor");
  put("2.txt", "\uFEFFseñor");
  put("3.txt", Buffer.from("señor “x”".replace("“", "\x93").replace("”", "\x94"), "latin1"));
  put("4.txt", Buffer.from("\uFEFFseñor", "utf16le"));
  expect((await loadArticles([folder])).articles.map(({ text }) => text)).toEqual(["señor", "\uFEFFseñor", "señor “x”", "señor"]);
});

test("what cannot be read is refused by name, and the rest goes on", async () => {
  put("good.txt", "Text.");
  put("binary.txt", new Uint8Array([1, 0, 2, 0, 3]));
  put("empty.txt", "  \n");
  const { articles, refusals } = await loadArticles([folder, join(folder, "nowhere"), put("page.docx", "x")]);
  expect(articles.map(({ id }) => id)).toEqual(["good"]);
  expect(refusals.map(({ source }) => source.slice(folder.length + 1)).sort()).toEqual(["binary.txt", "empty.txt", "nowhere", "page.docx"]);
  for (const { reason } of refusals) expect(reason).toMatch(/\.$/u);
});

test("hidden files and other formats in a folder are passed over in silence", async () => {
  put(".hidden.txt", "x");
  put("picture.png", "x");
  put("sub/deep.txt", "x");
  expect(await ids()).toEqual(["deep"]);
});

test("the same document twice is one article; another text under a taken id gets a name of its own", async () => {
  put("a/001.txt", "One.");
  put("b/001.txt", "One.");
  put("c/001.txt", "Another.");
  expect(await ids()).toEqual(["001", "001-2"]);
});

test("any string is survived by every reader", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
      for (const { articles, refused } of [readMarkdown(text, "x"), await readBytes(Buffer.from(text), "x.jsonl")]) {
        expect(articles.length + refused.length).toBeLessThanOrEqual(text.split("\n").length);
      }
      const prefixed = `---\n${text}\n---\nBody`;
      expect(() => readMarkdown(prefixed, "x.md")).not.toThrow();
    }),
  );
});
