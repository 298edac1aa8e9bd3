import { mendDoubleEncoding } from "./double-encoding.ts";

export interface Decoded {
  readonly text: string;
  readonly note?: string;
}

// <?xml version="1.0" encoding="ISO-8859-1"?> | <meta charset=utf-8> | <meta http-equiv="Content-Type" content="text/html; charset=…">
const xmlEncoding = /^\s{0,20}<\?xml[^>]{0,200}\sencoding\s*=\s*["'](?<label>[\w.:-]{1,40})/iu;
const metaCharset = /<meta\s[^>]{0,300}charset\s*=\s*["']?\s*(?<label>[\w.:-]{1,40})/iu;
// A sequence of UTF-8, or a byte that is none.
const utf8OrByte = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}|[\x80-\xFF]/gu;
const sniffedBytes = 2048;

/**
 * The text of bytes. A mark at the start wins; what is valid UTF-8 is UTF-8 whatever its header says; else the declared encoding, if it fits;
 * else UTF-8 with the odd bytes read as Windows-1252 where most is UTF-8; else Windows-1252, which takes any byte. Undefined for what is no text.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes) };
  if (bytes.includes(0)) return decodeUnmarked16(bytes);
  const label = declared ?? declaredLabel(bytes);
  // ISO-2022 is ASCII to the eye: its header alone tells.
  if (label !== undefined && /^iso-2022-/iu.test(label)) {
    const text = decodeAs(bytes, label);
    if (text !== undefined) return { text };
  }
  const utf8 = decodeAs(bytes, "utf-8");
  if (utf8 !== undefined) return mendDoubleEncoding(utf8);
  if (label !== undefined && !/^(?:utf-?8|(?:us-)?ascii|utf-?16.*)$/iu.test(label)) {
    const text = decodeAs(bytes, label);
    if (text !== undefined) return { text };
  }
  return decodeMixed(bytes);
}

function declaredLabel(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(sniffedBytes, bytes.length)).toString("latin1").replace(/^ï»¿/u, "");
  if (!head.trimStart().startsWith("<")) return undefined;
  return (xmlEncoding.exec(head) ?? metaCharset.exec(head))?.groups?.label;
}

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: nearly every second byte is zero, always on the same side. */
function decodeUnmarked16(bytes: Uint8Array): Decoded | undefined {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, 4096);
  for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const enough = (many: number, few: number) => length >= 4 && many > length * 0.35 && few === 0;
  const text = enough(odd, even) ? decodeAs(bytes, "utf-16le") : enough(even, odd) ? decodeAs(bytes, "utf-16be") : undefined;
  return text === undefined || text.includes("\0") ? undefined : { text };
}

function decodeMixed(bytes: Uint8Array): Decoded {
  const windows = new TextDecoder("windows-1252");
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  let sequences = 0;
  let odd = 0;
  for (const [match] of raw.matchAll(utf8OrByte)) match.length > 1 ? sequences++ : odd++;
  if (sequences < odd * 2) return { text: windows.decode(bytes) };
  const text = raw.replace(utf8OrByte, (match) => {
    const part = Buffer.from(match, "latin1");
    return (match.length > 1 ? decodeAs(part, "utf-8") : undefined) ?? windows.decode(part);
  });
  return { text, note: `it mixes encodings: ${odd} bytes that are not UTF-8 were read as Windows-1252; save it as UTF-8.` };
}
