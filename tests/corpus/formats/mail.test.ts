import fc from "fast-check";
import { expect, test } from "vitest";
import { readBytes } from "../../../src/corpus/formats/formats.ts";
import { dropQuotedReplies } from "../../../src/corpus/formats/mail/replies.ts";
import { readMail } from "../../../src/corpus/formats/mail.ts";

const bytes = (...lines: string[]): Uint8Array => Buffer.from(lines.join("\r\n"), "latin1");
const head = [
  "From: Desk <desk@wire.example>",
  "Subject: The mill reopens",
  "Date: Thu, 26 Jan 2023 22:10:00 -0500",
  "Message-ID: <A1.b@wire.example>",
];
const only = async (message: Uint8Array) => {
  const { articles, refused } = await readMail(message, "a.eml");
  expect(refused).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0];
};
const bodyOf = async (...lines: string[]) => (await only(bytes(...head, ...lines)))?.text.split("\n\n").slice(1).join("\n\n");

test("subject, sender and date head the text as the mail says them; the id is that of the message", async () => {
  expect(await only(bytes(...head, "", "The mill reopened."))).toMatchObject({
    id: "a1-b-wire-example",
    text: "Subject: The mill reopens\nFrom: Desk\nDate: Thu, 26 Jan 2023 22:10:00 -0500\n\nThe mill reopened.",
    stated: { title: "The mill reopens" },
  });
});

test("the headline is the subject without what lists and programs put before it", async () => {
  const article = await only(bytes("Subject: [desk] Re: Fwd: =?utf-8?B?RWwgbW9saW5v?=", "", "Texto."));
  expect(article?.stated.title).toBe("El molino");
  expect(article?.id).toBe("a");
});

const encodings: readonly [string, string[]][] = [
  [
    "8 bit, UTF-8",
    ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", "", "El a\xC3\xB1o \xE2\x80\x94 s\xC3\xAD"],
  ],
  ["8 bit, ISO-8859-1", ["Content-Type: text/plain; charset=iso-8859-1", "", "El a\xF1o \x97 s\xED"]],
  ["8 bit, Windows-1252 without a header", ["", "El a\xF1o \x97 s\xED"]],
  ["8 bit, Windows-1252 that the header calls UTF-8", ["Content-Type: text/plain; charset=utf-8", "", "El a\xF1o \x97 s\xED"]],
  [
    "quoted-printable",
    ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", "El a=C3=B1o =E2=80=94 s=\r\n=C3=AD"],
  ],
  [
    "quoted-printable Windows-1252 that the header calls UTF-8",
    ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", "El a=F1o =97 s=ED"],
  ],
  [
    "base64",
    ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "", Buffer.from("El año — sí").toString("base64")],
  ],
  ["HTML alone", ["Content-Type: text/html; charset=utf-8", "", "<html><body><p>El a&ntilde;o &mdash; s&iacute;</p></body></html>"]],
  [
    "plain text beside HTML and a picture",
    [
      'Content-Type: multipart/mixed; boundary="b"',
      "",
      "--b",
      'Content-Type: multipart/alternative; boundary="c"',
      "",
      "--c",
      "Content-Type: text/plain; charset=iso-8859-1",
      "",
      "El a\xF1o - s\xED".replace("-", "\x97"),
      "--c",
      "Content-Type: text/html",
      "",
      "<p>HTML</p>",
      "--c--",
      "--b",
      "Content-Type: image/png",
      "Content-Disposition: attachment; filename=x.png",
      "Content-Transfer-Encoding: base64",
      "",
      "AAAA",
      "--b--",
    ],
  ],
];
for (const [name, lines] of encodings) test(name, async () => expect((await bodyOf(...lines))?.trim()).toBe("El año — sí"));

const replies: readonly [string, string, string][] = [
  [
    "an answer below",
    "On Thu, 2 Feb 2023, Bo <bo@x.example> wrote:\n> Did it open?\n>\n> Bo\n\nNot yet, says the union.",
    "Not yet, says the union.",
  ],
  [
    "an answer above",
    "Not yet, says the union.\n\nEl jue, 2 feb 2023 a las 10:00, Bo <bo@x.example> escribió:\n\n> ¿Abrió?",
    "Not yet, says the union.",
  ],
  ["an attribution over two lines", "Not yet.\n\nOn Thu, 2 Feb 2023 at 10:00, Bo <bo@x.example>\nwrote:\n> Did it open?", "Not yet."],
  ["a signature", "The mill opened.\n\n-- \nBo Ek\nDesk", "The mill opened."],
  [
    "nothing but a quotation: resent",
    "> The mill opened.\n> It had been closed for a year.",
    "The mill opened.\nIt had been closed for a year.",
  ],
  ["nothing quoted", "The minister said:\n\nWe open in 2024.", "The minister said:\n\nWe open in 2024."],
  [
    "a colon that attributes nothing",
    "She had one condition:\n> open the books\nThe owners agreed to it at once.",
    "She had one condition:\nThe owners agreed to it at once.",
  ],
];
for (const [name, body, kept] of replies) test(`replies: ${name}`, () => expect(dropQuotedReplies(body)).toBe(kept));

test("a mailbox holds a mail after each postmark; “>From” is a line of text, and so is “From” inside a paragraph", async () => {
  const box = [
    "From ana at x.example  Thu Jan 26 10:00:00 2023",
    "Subject: One",
    "",
    "Text of one.",
    ">From here on it is quiet.",
    "From 2023 on, too.",
    "",
    "From - Thu Jan 26 11:00:00 2023",
    "Subject: Two",
    "Message-ID: <two@x.example>",
    "",
    "Text of two.",
    "",
    "From - Thu Jan 26 12:00:00 2023",
    "",
  ].join("\n");
  const { articles, refused } = await readBytes(Buffer.from(box), "wire.mbox");
  expect(articles.map(({ id, text }) => [id, text])).toEqual([
    ["wire-1", "Subject: One\n\nText of one.\nFrom here on it is quiet.\nFrom 2023 on, too."],
    ["two-x-example", "Subject: Two\n\nText of two."],
  ]);
  expect(refused).toEqual([{ line: 14, reason: expect.stringContaining("header") }]);
});

const broken: readonly [string, Uint8Array, string][] = [
  ["nothing", bytes(""), "header of a mail"],
  ["a page", bytes("<html><body>Log in</body></html>"), "header of a mail"],
  ["a header alone", bytes(...head, "", ""), "no text"],
  [
    "an attachment alone",
    bytes(...head, "Content-Type: application/pdf; name=a.pdf", "Content-Transfer-Encoding: base64", "", "JVBERi0="),
    "attachments",
  ],
];
for (const [name, message, says] of broken)
  test(`${name} is refused as a mail, saying ${says}`, async () => {
    const { articles, refused } = await readMail(message, "a.eml");
    expect(articles).toEqual([]);
    expect(refused[0]?.reason).toContain(says);
    expect(refused[0]?.reason).toMatch(/\.$/u);
  });

test("a mailbox without a mail is refused", async () => {
  expect((await readBytes(bytes("Just words."), "a.mbox")).refused[0]?.reason).toContain("no mailbox");
});

test("any bytes are survived, in a mail, a part and a mailbox", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (random) => {
      const inside = Buffer.concat([bytes(...head, 'Content-Type: multipart/mixed; boundary="b"', "", "--b", ""), random]);
      for (const message of [random, inside]) {
        const { articles, refused } = await readMail(message, "a.eml");
        expect(articles.length + refused.length).toBe(1);
      }
      await readBytes(Buffer.concat([bytes("From - Thu Jan 26 12:00:00 2023", ""), random]), "a.mbox");
    }),
  );
});

test("50,000 hostile characters are read at once", async () => {
  for (const unit of ["> ", "From ", "\nFrom - 2023\n", "-- \n", "=?utf-8?Q?=", "<div>", ":\n>"]) {
    const start = performance.now();
    await readMail(bytes(...head, "", unit.repeat(50_000 / unit.length)), "a.eml");
    await readBytes(bytes("From - 2023", unit.repeat(50_000 / unit.length)), "a.mbox");
    expect(performance.now() - start).toBeLessThan(3_000);
  }
});
