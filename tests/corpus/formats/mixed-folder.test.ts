import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Loaded, loadArticles } from "../../../src/corpus/load.ts";
import { makePdf } from "./made-up-pdf.ts";

const story =
  "El ayuntamiento de Ostrava aprobó el martes una subida del agua, según dijo la concejala en una sesión que duró nueve horas.";
const page = (text: string, charset: string) =>
  `<html><head><meta charset="${charset}"><title>El agua sube</title></head><body><article><p>${text}</p><p>${text}</p></article></body></html>`;
const mail = `From: Desk <d@w.example>\nSubject: Agua\nMessage-ID: <1@w.example>\n\n${story}\n`;
const rss = `<rss version="2.0"><channel><title>O</title><item><title>Agua</title><link>https://o.example/agua</link><description>${story}</description></item></channel></rss>`;
const latin = (text: string) => Buffer.from(text, "latin1");
const spaces = new Uint8Array(40 * 1024 * 1024).fill(0x20);

/** What is read: each of these is one article, whose text holds the story in the right letters. */
const good: Readonly<Record<string, string | Uint8Array>> = {
  "g01.txt": story,
  "g02.md": `---\ntitle: Agua\n---\n${story}`,
  "g03.jsonl": JSON.stringify({ id: "g03", text: story }),
  "g04.html": page(story, "utf-8"),
  "g05.xml": rss,
  "g06.json": JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: "O",
    items: [{ id: "https://o.example/g06", title: "A", content_text: story }],
  }),
  "g07.eml": mail,
  "g08.mbox": `From a@w.example  Thu Jan 26 10:00:00 2023\n${mail.replace("<1@", "<2@")}`,
  "g09.pdf": makePdf([
    [
      { text: story.slice(0, 70), top: 700 },
      { text: story.slice(70), top: 687 },
    ],
  ]),
  "g10.zip": zipSync({ "g10.txt": Buffer.from(`${story} `) }),
  "g11.txt.gz": gzipSync(`${story}  `),
  "e1-windows-1252.txt": latin(`${story} \x97`),
  "e2-utf-16.txt": Buffer.from(`\uFEFF${story}`, "utf16le"),
  "e3-marked.html": `\uFEFF${page(story, "iso-8859-1")}`,
  "e4-iso-8859-1-called-utf-8.html": latin(page(story, "utf-8")),
  "e5-encoded-twice.txt": Buffer.from(Buffer.from(`${story} é`).toString("latin1")),
};

const inFrontMatter = (yaml: string) => `---\n${yaml}\n---\n${story}`;
/** What is not: each of these is refused once or more, and gives no article. */
const broken: Readonly<Record<string, string | Uint8Array>> = {
  "b01-empty.txt": "",
  "b02-blank.txt": " \n\t\n",
  "b03-zero-bytes.txt": Uint8Array.from([1, 0, 0, 2, 0, 0, 3]),
  "b04-picture.txt": Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
  "b05-empty.md": "",
  "b06-open-list.md": inFrontMatter("title: [open"),
  "b07-words.md": inFrontMatter("only words"),
  "b08-twice.md": inFrontMatter("title: A\ntitle: B"),
  "b09-list.md": inFrontMatter("title: [A, B]"),
  "b10-languages.md": inFrontMatter("languages: Spanish and English"),
  "b11-object.md": inFrontMatter("outlet: {name: O}"),
  "b12-not-json.jsonl": "id, text\n1, agua\n",
  "b13-array.jsonl": "[1, 2]\n",
  "b14-no-text.jsonl": '{"id": "a"}\n',
  "b15-no-id.jsonl": '{"text": "agua"}\n',
  "b16-cut-off.jsonl": '{"id": "a", "text": "agu',
  "b17-text-is-a-number.jsonl": '{"id": "a", "text": 7}\n',
  "b18-empty.html": "",
  "b19-script.html": "<html><body><div id=root></div><script>go()</script></body></html>",
  "b20-door.html": "<html><body><p>Log in</p></body></html>",
  "b21-menu.html": `<html><body><ul>${'<li><a href="x">Home</a></li>'.repeat(40)}</ul></body></html>`,
  "b22-error.html": "<h1>502</h1>",
  "b23-empty.rss": "",
  "b24-page.rss": "<!doctype html><html><body>Moved</body></html>",
  "b25-no-items.rss": "<rss version='2.0'><channel><title>O</title></channel></rss>",
  "b26-empty-items.rss": "<rss version='2.0'><channel><item></item><item></item></channel></rss>",
  "b27-cut-off.atom": "<feed xmlns='http://www.w3.org/2005/Atom'><title>O</title><entry><title>A",
  "b28-sitemap.xml": "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>x</loc></url></urlset>",
  "b29-settings.json": '{"name": "x"}',
  "b30-cut-off.json": '{"version": "https://jsonfeed.org/version/1", "items": [',
  "b31-empty.eml": "",
  "b32-words.eml": story,
  "b33-header.eml": "From: a@b.example\nSubject: x\n\n",
  "b34-attachment.eml": "From: a@b.example\nContent-Type: image/png; name=x.png\nContent-Transfer-Encoding: base64\n\nAAAA\n",
  "b35-words.mbox": story,
  "b36-empty.pdf": "",
  "b37-page.pdf": "<html>Not found</html>",
  "b38-cut-off.pdf": "%PDF-1.7\n1 0 obj",
  "b39-scanned.pdf": makePdf([[]]),
  "b40-cut-off.zip": zipSync({ "a.txt": Buffer.from(story) }).subarray(0, 40),
  "b41-words.zip": story,
  "b42-nothing-known.zip": zipSync({ "a.png": latin("x") }),
  "b43-archive-inside.zip": zipSync({ "in.zip": zipSync({ "a.txt": latin("x") }) }),
  "b44-cut-off.tar.gz": gzipSync(Buffer.alloc(5_000)).subarray(0, 12),
  "b45-words.tar": story,
  "b46-unknown.png.gz": gzipSync("x"),
  "bomb1.zip": zipSync({ "a.txt": spaces }),
  "bomb2.tar.gz": gzipSync(spaces),
};

let folder: string;
let loaded: Loaded;
let grownBytes: number;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dateline-mixed-"));
  for (const [name, content] of Object.entries({ ...good, ...broken })) writeFileSync(join(folder, name), content);
  const before = process.memoryUsage.rss();
  loaded = await loadArticles([folder]);
  grownBytes = process.memoryUsage.rss() - before;
});
afterAll(() => rmSync(folder, { recursive: true }));

test("every good file of the folder gives its article, in the right letters, and no broken one gives any", () => {
  expect(loaded.articles.map(({ path }) => path?.slice(folder.length + 1)).sort()).toEqual(Object.keys(good).sort());
  for (const { text, path } of loaded.articles)
    expect(text.replace(/\s+/gu, " "), path).toContain("aprobó el martes una subida del agua, según dijo");
});

for (const name of Object.keys(broken))
  test(`${name} is refused with one sentence that says what to do`, () => {
    const reasons = loaded.refusals.filter(({ source }) => source.startsWith(join(folder, name)));
    expect(reasons.length).toBeGreaterThan(0);
    for (const { reason } of reasons) expect(reason).toMatch(/^\S[^\n]{10,300}\.$/u);
  });

test("two bombs of forty megabytes and all the rest take less than 300 MB", () => {
  expect(grownBytes).toBeLessThan(300 * 1024 * 1024);
});
