import type { Decoded } from "./decode.ts";

// Windows-1252 for 0x80 to 0x9F; what it leaves free stands for itself.
const windows = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ";
const byteOf = new Map([...windows].map((character, index) => [character, 0x80 + index]));
const follow = `[\\x80-\\xBF${windows}]`;
// "Ã©" for é, "â€œ" for “, "ðŸ˜€" for a face
const twice = new RegExp(`[\\xC2-\\xDF]${follow}|[\\xE0-\\xEF]${follow}{2}|[\\xF0-\\xF4]${follow}{3}`, "gu");
const telling = new RegExp(`Ã${follow}|â€${follow}|Â[\\xA0-\\xBF]`, "gu");
const notAscii = /[^\0-\x7F\uFEFF]/gu;
const fewest = 3;
const mostRounds = 2;

/**
 * Takes back a second encoding as UTF-8, where nothing else explains what stands there: at least three places, and no other character that is not ASCII.
 *
 *     La alcaldesa anunciÃ³ una inversiÃ³n de 3 millones en MÃ¡laga
 *                        ^^            ^^                    ^^
 */
export function mendDoubleEncoding(text: string): Decoded {
  let mended = text;
  let places = 0;
  for (let round = 0; round < mostRounds; round++) {
    const next = decodeAgain(mended);
    if (next === undefined) break;
    mended = next.text;
    places = Math.max(places, next.places);
  }
  if (places > 0) return { text: mended, note: `it was encoded twice as UTF-8; ${places} characters were mended.` };
  const suspects = text.match(telling);
  if (suspects === null) return { text };
  const note = `${suspects.length} of its characters look encoded twice (“${suspects[0]}”); they were left as they are; mend the file if they are wrong.`;
  return { text, note };
}

function decodeAgain(text: string): { text: string; places: number } | undefined {
  const others = text.match(notAscii)?.length ?? 0;
  if (others === 0) return undefined;
  const found = text.match(twice) ?? [];
  if (found.length < fewest || found.reduce((sum, each) => sum + [...each].length, 0) !== others) return undefined;
  try {
    const utf8 = new TextDecoder("utf-8", { fatal: true });
    const mended = text.replace(twice, (match) =>
      utf8.decode(Uint8Array.from([...match], (each) => byteOf.get(each) ?? each.charCodeAt(0))),
    );
    return { text: mended, places: found.length };
  } catch {
    return undefined;
  }
}
