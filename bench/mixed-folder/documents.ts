import { gzipSync } from "node:zlib";
import { zipSync } from "fflate";
import { packTar } from "modern-tar";
import { makePdf } from "../../tests/corpus/formats/made-up-pdf.ts";

export type Files = Readonly<Record<string, string | Uint8Array>>;

export const story =
  "El ayuntamiento de Ostrava aprobó el martes una subida del agua, según dijo la concejala en una sesión que duró nueve horas.";
/** What the good ones hold, in the right letters. */
export const telling = "aprobó el martes una subida del agua, según dijo";

const page = (text: string, charset: string, more = "") =>
  `<html><head><meta charset="${charset}"><title>El agua sube</title>${more}</head><body><article><p>${text}</p><p>${text}</p></article></body></html>`;
const mail = (id: string, body = story, head = "") =>
  `From: Desk <d@w.example>\nSubject: Agua\nMessage-ID: <${id}@w.example>\n${head}\n${body}\n`;
const item = (id: string, more = "") =>
  `<item><title>Agua</title><link>https://o.example/${id}</link><description>${story}</description>${more}</item>`;
const rss = (items: string, version = "2.0") => `<rss version="${version}"><channel><title>O</title>${items}</channel></rss>`;
const postmark = "From a@w.example  Thu Jan 26 10:00:00 2023\n";
const latin = (text: string) => Buffer.from(text, "latin1");
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
const quotedPrintable = (bytes: Uint8Array) =>
  [...bytes]
    .map((byte) => (byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, "0")}` : String.fromCharCode(byte)))
    .join("")
    .replace(/.{60,72} /gu, "$&=\n");

const tar = (files: Readonly<Record<string, string>>) =>
  packTar(Object.entries(files).map(([name, body]) => ({ header: { name, size: Buffer.byteLength(body) }, body })));

/** What is read: each of these is one article, whose text holds the story. `spy` is an address that nobody may ask for. */
export async function goodFiles(spy: string): Promise<Files> {
  const packed = await tar({ "in/g.txt": `${story}    ` });
  return {
    "g01.txt": story,
    "g02.md": `---\ntitle: Agua\n---\n${story}`,
    "g03.markdown": `# Agua\n\n${story}`,
    "g04.jsonl": JSON.stringify({ id: "g04", text: story }),
    "g05.ndjson": JSON.stringify({ id: "g05", text: `${story} ` }),
    "g06.html": page(story, "utf-8"),
    "g07.htm": page(story, "utf-8", `<base href="${spy}/"><link rel="stylesheet" href="${spy}/s.css"><script src="${spy}/s.js"></script>`),
    "g08.xhtml": `<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "${spy}/xhtml1.dtd">${page(story, "utf-8")}`,
    "g09.xml": rss(item("g09")),
    "g10-rss-0.91.rss": rss(item("g10"), "0.91"),
    "g11.atom": `<feed xmlns="http://www.w3.org/2005/Atom"><title>O</title><entry><id>https://o.example/g11</id><title>Agua</title><content type="html">&lt;p&gt;${story}&lt;/p&gt;&lt;img src="${spy}/p.png"&gt;</content></entry></feed>`,
    "g12.rdf": `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="x"><title>O</title></channel><item rdf:about="https://o.example/g12"><title>Agua</title><link>https://o.example/g12</link><description>${story}</description></item></rdf:RDF>`,
    "g13.json": JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "O",
      items: [{ id: "https://o.example/g13", title: "A", content_text: story }],
    }),
    "g14-entity.xml": `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY spy SYSTEM "${spy}/entity"><!ENTITY % dtd SYSTEM "${spy}/dtd">]>${rss(item("g14", "<author>&spy;</author>"))}`,
    "g15-cut-off.rss": rss(item("g15") + item("g15-b")).slice(0, -60),
    "g16-stray-bracket.rss": rss(item("g16").replace("<description>", "<description>Más de 3 < 4 %. ")),
    "g17.eml": mail("g17"),
    "g18-picture.eml": mail("g18", `<p>${story}</p><img src="${spy}/pixel.gif">`, "Content-Type: text/html; charset=utf-8\n"),
    "g19.mbox": `${postmark}${mail("g19")}`,
    "g20.pdf": makePdf([
      [
        { text: story.slice(0, 70), top: 700 },
        { text: story.slice(70), top: 687 },
      ],
    ]),
    "g21.zip": zipSync({ "g21.txt": Buffer.from(`${story}  `) }),
    "g22.txt.gz": gzipSync(`${story}   `),
    "g23.tar": packed,
    "g24.tgz": gzipSync(await tar({ "g24.txt": `${story}     ` })),
    "g25.jsonl.gz": gzipSync(JSON.stringify({ id: "g25", text: `${story}  ` })),
    "e1-windows-1252.txt": latin(`${story} \x97`),
    "e2-utf-16le.txt": Buffer.from(`\uFEFF${story}`, "utf16le"),
    "e3-utf-16be.html": utf16be(`\uFEFF${page(story, "utf-16")}`),
    "e4-marked-utf-8-called-iso-8859-1.html": `\uFEFF${page(story, "iso-8859-1")}`,
    "e5-iso-8859-1-called-utf-8.html": latin(page(story, "utf-8")),
    "e6-encoded-twice.txt": Buffer.from(Buffer.from(`${story} é`).toString("latin1")),
    "e7-utf-16-unmarked.txt": Buffer.from(`${story} x`, "utf16le"),
    "e8-iso-8859-15.eml": mail(
      "e8",
      quotedPrintable(latin(story)),
      "Content-Type: text/plain; charset=iso-8859-15\nContent-Transfer-Encoding: quoted-printable\n",
    ),
    "e9-mixed.txt": Buffer.concat([Buffer.from(`${story} ${story} `), latin("año")]),
  };
}

const inFrontMatter = (yaml: string) => `---\n${yaml}\n---\n${story}`;
const spaces = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024).fill(0x20);
const garbage = Uint8Array.from({ length: 4_096 }, (_, index) => ((index * 7_919) % 251) ^ (index % 3 === 0 ? 0 : 0x80));

/** What is not: each of these is refused once or more, and gives no article. */
export async function brokenFiles(): Promise<Files> {
  return {
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
    "b47-empty.jsonl": "",
    "b48-zero-bytes.jsonl": Uint8Array.from([1, 0, 0, 2, 0, 0, 3, 10]),
    "b49-not-packed.jsonl.gz": '{"id": "a", "text": "agua"}',
    "b50-nested.html": `<html><body>${"<div>".repeat(5_000)}${story}</body></html>`,
    "b51-opml.xml": '<opml version="2.0"><body><outline xmlUrl="https://o.example/feed"/></body></opml>',
    "b52-empty.mbox": "",
    "b53-empty-mails.mbox": `${postmark}From: a@b.example\n\n\n${postmark}From: b@b.example\n\n`,
    "b54-broken-items.rss": `<rss version="2.0"><channel>${"<item><title><b></item>".repeat(3)}</channel></rss>`,
    "b55-garbage.eml": garbage,
    "b56-garbage.zip": Buffer.concat([latin("PK\x03\x04"), garbage]),
    "b57-garbage.pdf": Buffer.concat([latin("%PDF-1.4\n"), garbage]),
    "b58-laughs.md": inFrontMatter(
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\ntitle: [*c,*c]`,
    ),
    "bomb1.zip": zipSync({ "a.txt": spaces(100) }),
    "bomb2.tar.gz": gzipSync(await tar({ "a.txt": " ".repeat(60 * 1024 * 1024), "b.txt": " ".repeat(60 * 1024 * 1024) })),
    "bomb3.jsonl.gz": gzipSync(spaces(100)),
  };
}
