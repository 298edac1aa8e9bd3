import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { ReadDocument } from "../../../src/corpus/formats/format.ts";
import { partsOf, readBytes } from "../../../src/corpus/formats/formats.ts";
import { readJsonParts } from "../../../src/corpus/formats/jsonl.ts";
import { splitMailbox } from "../../../src/corpus/formats/mail/mailbox.ts";

const story = "La alcaldesa anunció el martes una inversión de tres millones para el puerto. ";
async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
async function read(parts: AsyncIterable<ReadDocument>): Promise<{ ids: string[]; lines: (number | undefined)[]; parts: number }> {
  const all = { ids: [] as string[], lines: [] as (number | undefined)[], parts: 0 };
  for await (const { articles, refused } of parts) {
    all.parts++;
    all.ids.push(...articles.map(({ id }) => id));
    all.lines.push(...refused.map(({ line }) => line));
  }
  return all;
}

test("JSON Lines that are longer than a part are read in parts, no line lost, doubled or miscounted", async () => {
  const line = (id: number) => JSON.stringify({ id: String(id), text: story.repeat(20) });
  const lines = Array.from({ length: 12_000 }, (_, id) => (id % 1_000 === 7 ? "broken" : line(id)));
  const bytes = Buffer.from(lines.join("\n"));
  const found = await read(readJsonParts(cut(bytes, 65_537), "x.jsonl"));
  expect(found.parts).toBeGreaterThan(1);
  expect(found.ids).toEqual(lines.flatMap((_, id) => (id % 1_000 === 7 ? [] : [String(id)])));
  expect(found.lines).toEqual(Array.from({ length: 12 }, (_, index) => index * 1_000 + 8));
});

test("a line that no memory should hold is refused, and the next ones are read", async () => {
  const source = async function* () {
    yield Buffer.from(`${JSON.stringify({ id: "a", text: "One." })}\n`);
    for (let part = 0; part < 90; part++) yield Buffer.alloc(1024 * 1024, 0x78);
    yield Buffer.from(`\n${JSON.stringify({ id: "b", text: "Two." })}\n`);
  };
  const found = await read(readJsonParts(source(), "x.jsonl"));
  expect(found.ids).toEqual(["a", "b"]);
  expect(found.lines).toEqual([2]);
});

const mail = (n: number) =>
  `From a@w.example  Thu Jan 26 10:00:00 2023\nSubject: ${n}\n\nFrom here on it is text.\n${story}\n>From quoted\n\n`;
test("a mailbox gives the same mails however its bytes arrive", async () => {
  const box = `Some words first.\n${Array.from({ length: 9 }, (_, n) => mail(n)).join("")}`;
  for (const size of [1, 7, 64, 333, 100_000]) {
    const found: [number, string | undefined][] = [];
    for await (const { message, line } of splitMailbox(cut(Buffer.from(box), size), 10_000))
      found.push([line, Buffer.from(message ?? []).toString()]);
    expect(found.map(([line]) => line)).toEqual(Array.from({ length: 9 }, (_, n) => 2 + n * 7));
    found.forEach(([, message], n) => {
      expect(message).toBe(
        mail(n)
          .slice(mail(n).indexOf("\n") + 1)
          .replace(">From", "From"),
      );
    });
  }
});

test("a mail that is longer than the bound is left out, and the next ones are read, with their lines", async () => {
  const source = async function* () {
    yield Buffer.from(mail(0));
    yield Buffer.from("From a@w.example  Thu Jan 26 10:00:00 2023\nSubject: big\n\n");
    for (let part = 0; part < 40; part++) yield Buffer.from(`${"x".repeat(1023)}\n`.repeat(1024));
    yield Buffer.from(`\n${mail(2)}`);
  };
  const found: [number, number | undefined][] = [];
  for await (const { message, line } of splitMailbox(source(), 4 * 1024 * 1024)) found.push([line, message?.length]);
  expect(found).toEqual([
    [1, expect.any(Number)],
    [8, undefined],
    [8 + 3 + 40 * 1024 + 1, expect.any(Number)],
  ]);
});

test("an empty list of lines, and one of empty lines, holds nothing", async () => {
  expect((await readBytes(Buffer.from("\n\n"), "x.jsonl")).articles).toEqual([]);
});

test("compressed lists are read as they come; one that is broken gives what came before, and a bomb is left", async () => {
  const lines = Array.from({ length: 9 }, (_, id) => JSON.stringify({ id: String(id), text: `${story}${id}` })).join("\n");
  const readGz = await partsOf("wire.jsonl.gz");
  if (readGz === undefined) throw new Error("no reader");
  expect((await read(readGz(cut(gzipSync(lines), 50), "wire.jsonl.gz"))).ids).toHaveLength(9);
  const reasons: string[] = [];
  for (const bytes of [gzipSync(lines).subarray(0, 60), Buffer.from("no gzip"), gzipSync(Buffer.alloc(100 * 1024 * 1024, 0x20))])
    for await (const { articles, refused } of readGz(cut(bytes, 50_000), "wire.jsonl.gz")) {
      expect(articles).toEqual([]);
      reasons.push(...refused.map(({ reason }) => reason));
    }
  expect(reasons).toHaveLength(3);
  expect(reasons[2]).toContain("as bombs do");
  expect(await partsOf("page.html.gz")).toBeUndefined();
});
