import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { zipSync } from "fflate";
import { packTar } from "modern-tar";
import { expect, test } from "vitest";
import { checkEntries } from "../../../src/corpus/formats/archive/bounds.ts";
import { readBytes } from "../../../src/corpus/formats/formats.ts";

const words = (text: string): Uint8Array => Buffer.from(text);
const files = {
  "001.txt": words("One."),
  "deep/002.md": words("Two."),
  "feed.json": words("{}"),
  "__MACOSX/001.txt": words("x"),
  ".hidden.txt": words("x"),
  "p.png": words("x"),
};
const tar = (entries: Readonly<Record<string, Uint8Array>>) =>
  packTar(Object.entries(entries).map(([name, body]) => ({ header: { name, size: body.length, type: "file" as const }, body })));

const archives: readonly [string, () => Promise<Uint8Array> | Uint8Array][] = [
  ["a.zip", () => zipSync(files)],
  ["a.tar", () => tar(files)],
  ["a.tar.gz", async () => gzipSync(await tar(files))],
  ["a.tgz", async () => gzipSync(await tar(files))],
];
for (const [name, make] of archives)
  test(`${name}: files of known formats are read, hidden ones passed over, what is refused is named`, async () => {
    const { articles, refused } = await readBytes(await make(), name);
    expect(articles.map(({ id, text }) => [id, text])).toEqual([
      ["001", "One."],
      ["002", "Two."],
    ]);
    expect(refused).toEqual([{ part: "feed.json", reason: expect.stringContaining("feed") }]);
  });

test("wire.jsonl.gz is wire.jsonl; picture.png.gz is refused", async () => {
  expect((await readBytes(gzipSync('{"id":"a","text":"One."}\n'), "wire.jsonl.gz")).articles).toHaveLength(1);
  expect((await readBytes(gzipSync("x"), "picture.png.gz")).refused[0]?.reason).toContain("unpack it");
});

test("an archive inside an archive is refused by name, and the rest is read", async () => {
  const { articles, refused } = await readBytes(zipSync({ "in.zip": zipSync(files), "a.txt": words("A.") }), "a.zip");
  expect(articles).toHaveLength(1);
  expect(refused).toEqual([{ part: "in.zip", reason: expect.stringContaining("inside an archive") }]);
});

test("an archive without a file that is read is refused", async () => {
  expect((await readBytes(zipSync({ "p.png": words("x") }), "a.zip")).refused[0]?.reason).toContain("without any file");
});

const zeros = new Uint8Array(60 * 1024 * 1024).fill(0x20);
const bombs: readonly [string, () => Promise<Uint8Array> | Uint8Array][] = [
  ["bomb.zip", () => zipSync({ "a.txt": zeros, "b.txt": zeros })],
  ["bomb.tar.gz", async () => gzipSync(await tar({ "a.txt": zeros, "b.txt": zeros }))],
  ["bomb.txt.gz", () => gzipSync(zeros)],
];
for (const [name, make] of bombs)
  test(`${name} of a few kilobytes is refused before it fills the memory`, async () => {
    const bytes = await make();
    expect(bytes.length).toBeLessThan(300_000);
    const before = process.memoryUsage().arrayBuffers;
    const { articles, refused } = await readBytes(bytes, name);
    expect(articles).toEqual([]);
    expect(refused.at(-1)?.reason).toContain("200 times");
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(100 * 1024 * 1024);
  });

test("an entry that holds more than its directory says is cut there, not followed", async () => {
  const bytes = Buffer.from(zipSync({ "a.txt": new Uint8Array(1_000_000).fill(0x61) }));
  const lie = (at: number) => bytes.writeUInt32LE(10, at);
  lie(22);
  lie(bytes.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 24);
  const { articles } = await readBytes(bytes, "a.zip");
  expect(articles[0]?.text.length ?? 0).toBeLessThanOrEqual(10);
});

test("more than 100,000 files are refused, 100,000 are not", () => {
  expect(() => checkEntries(100_000)).not.toThrow();
  expect(() => checkEntries(100_001)).toThrow("split it.");
});

test("names that climb out of a folder or hold controls are names, nothing more", async () => {
  const { articles, refused } = await readBytes(zipSync({ "../../x\u0007.txt": words("X."), "..\\y.txt": words("") }), "a.zip");
  expect(articles.map(({ id }) => id)).toEqual(["x"]);
  expect(refused[0]?.part).toBe("..\\y.txt");
});

for (const [name, make] of [...archives, ["a.txt.gz", () => gzipSync("Some words.")] as const])
  test(`${name} cut off, changed or random is survived, with a reason that says what to do`, async () => {
    const whole = await make();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 }),
        async (cut, changes) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, value] of changes) bytes[at] = value;
          const { articles, refused } = await readBytes(bytes.subarray(0, cut), name);
          expect(articles.length + refused.length).toBeGreaterThan(0);
          for (const { reason } of refused) expect(reason).toMatch(/\.$/u);
        },
      ),
      { numRuns: 50 },
    );
  });
