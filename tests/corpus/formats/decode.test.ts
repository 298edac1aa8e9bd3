import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeText } from "../../../src/corpus/formats/decode.ts";

const latin = (text: string): Uint8Array => Buffer.from(text, "latin1");
const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");
const twice = (text: string): string => new TextDecoder("windows-1252").decode(utf8(text));
const big = (text: string): Uint8Array => Buffer.from(text, "utf16le").swap16();

const texts: readonly [string, Uint8Array, string][] = [
  ["UTF-8", utf8("año, “sí”"), "año, “sí”"],
  ["UTF-8 with its mark, which stays", utf8("\uFEFFaño"), "\uFEFFaño"],
  ["UTF-16 with its mark", Buffer.from("\uFEFFaño nuevo", "utf16le"), "año nuevo"],
  ["UTF-16, the other end first", big("\uFEFFaño nuevo"), "año nuevo"],
  ["UTF-16 without a mark", Buffer.from("El año nuevo empieza.", "utf16le"), "El año nuevo empieza."],
  ["UTF-16 without a mark, the other end first", big("El año nuevo empieza."), "El año nuevo empieza."],
  ["Windows-1252", latin("\x93a\xF1o\x94 \x80 5"), "“año” € 5"],
  ["UTF-8 that a page calls ISO-8859-1", utf8('<meta charset="iso-8859-1"><p>año'), '<meta charset="iso-8859-1"><p>año'],
  [
    "UTF-8 that a feed calls US-ASCII",
    utf8("<?xml version='1.0' encoding='us-ascii'?><a>año</a>"),
    "<?xml version='1.0' encoding='us-ascii'?><a>año</a>",
  ],
  ["Windows-1252 that a page calls UTF-8", latin('<meta charset="utf-8"><p>a\xF1o \x96 fin'), '<meta charset="utf-8"><p>año – fin'],
  ["ISO-8859-2, as the page says", latin('<meta charset="iso-8859-2"><p>\xB9koda'), '<meta charset="iso-8859-2"><p>škoda'],
  [
    "Windows-1251, as the feed says",
    latin('<?xml version="1.0" encoding="windows-1251"?><a>\xCC\xE8\xF0</a>'),
    '<?xml version="1.0" encoding="windows-1251"?><a>Мир</a>',
  ],
  ["Shift_JIS, as the page says", latin('<meta charset="shift_jis"><p>\x93\xFA\x96\x7B'), '<meta charset="shift_jis"><p>日本'],
  ["ISO-2022-JP, ASCII to the eye", latin('<meta charset="iso-2022-jp"><p>\x1B$BF|K\\\x1B(B'), '<meta charset="iso-2022-jp"><p>日本'],
  ["an encoding that nobody knows", latin('<meta charset="x-none"><p>a\xF1o'), '<meta charset="x-none"><p>año'],
];
for (const [name, bytes, text] of texts) test(name, () => expect(decodeText(bytes)).toEqual({ text }));

test("what is said of an encoding in plain text is not believed", () => {
  expect(decodeText(latin('He wrote <meta charset="windows-1251"> in a\xF1os.'))?.text).toBe(
    'He wrote <meta charset="windows-1251"> in años.',
  );
});

test("zero bytes that make no UTF-16 are no text", () => {
  expect(decodeText(Uint8Array.from([1, 0, 2, 0, 3]))).toBeUndefined();
  expect(decodeText(Uint8Array.from([0, 0, 0, 0]))).toBeUndefined();
});

test("a few bytes of Windows-1252 among UTF-8 are read, and told", () => {
  const { text, note } = decodeText(Buffer.concat([utf8("El niño y la niña, año tras año. "), latin("Ma\xF1ana")])) ?? {};
  expect(text).toBe("El niño y la niña, año tras año. Mañana");
  expect(note).toContain("1 bytes");
});

const mended = ["La alcaldesa anunció una inversión en Málaga", "“Ni más ni menos”, dijo – “ya está”", "😀 fin de año, según él"];
for (const text of mended)
  test(`encoded twice, mended and told: ${text}`, () => {
    expect(decodeText(utf8(twice(text)))).toMatchObject({ text, note: expect.stringContaining("encoded twice") });
    expect(decodeText(utf8(twice(twice(text))))?.text).toBe(text);
  });

test("a piece that was encoded twice in a text that was not is left, and told", () => {
  const text = `El niño dijo: ${twice("inversión, unión, razón")}.`;
  expect(decodeText(utf8(text))).toMatchObject({ text, note: expect.stringContaining("left as they are") });
});

const honest = ["São Paulo e Ângela à noite", "Âge, Ère, Île", "ÉGLISE «É» Ã", "Straße, Öl, Ärger", "„Ã“"];
for (const text of honest) test(`not encoded twice: ${text}`, () => expect(decodeText(utf8(text))?.text).toBe(text));

test("any text in UTF-8 comes back as it is, but for what was encoded twice; any bytes are survived", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      fc.pre(!text.includes("\0") && !text.startsWith("\uFEFF"));
      const decoded = decodeText(utf8(text));
      if (decoded?.note === undefined) expect(decoded?.text).toBe(text);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(() => decodeText(bytes)).not.toThrow();
    }),
  );
});

test("50,000 hostile characters are decoded at once", () => {
  for (const unit of ["Ã", "â€", "<meta ", "<?xml ", "Ã©", "\xF0\x9F"]) {
    const start = performance.now();
    decodeText(utf8(`<${unit.repeat(50_000 / unit.length)}`));
    decodeText(latin(unit.repeat(50_000 / unit.length)));
    expect(performance.now() - start).toBeLessThan(500);
  }
});
