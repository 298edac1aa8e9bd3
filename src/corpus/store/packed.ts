import { constants, zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { AnalysedArticle, Article } from "../../article.ts";

/** A tree as bytes: what was found in an article is five times its text, and a fourth of that packed. */
export function pack(value: unknown): Uint8Array {
  return zstdCompressSync(JSON.stringify(value), { params: { [constants.ZSTD_c_compressionLevel]: 3 } });
}

export function unpack<Value>(bytes: Uint8Array): Value {
  return JSON.parse(zstdDecompressSync(bytes).toString()) as Value;
}

/** The text stands beside what was found in it, not in it. */
export function packFindings({ article: _, ...findings }: AnalysedArticle): Uint8Array {
  return pack(findings);
}

export function unpackFindings(article: Article, bytes: Uint8Array): AnalysedArticle {
  return { article, ...unpack<Omit<AnalysedArticle, "article">>(bytes) };
}

export interface StoredArticle {
  readonly id: string;
  readonly text: string;
  /** JSON of the rest of the article. */
  readonly record: string;
}

/** A text that no database keeps as it is (half a surrogate pair, a NUL) is kept as JSON. */
export function storedFrom({ id, text, ...rest }: Article): StoredArticle {
  const isPlain = text.isWellFormed() && !text.includes("\0");
  return isPlain
    ? { id, text, record: JSON.stringify(rest) }
    : { id, text: JSON.stringify(text), record: JSON.stringify({ ...rest, escaped: true }) };
}

export function articleFrom({ id, text, record }: StoredArticle): Article {
  const { escaped, ...rest } = JSON.parse(record) as Omit<Article, "id" | "text"> & { readonly escaped?: true };
  return { id, text: escaped === true ? (JSON.parse(text) as string) : text, ...rest };
}

/** What a column of text can hold. */
export function plain(words: string | undefined): string | undefined {
  return words?.toWellFormed().replaceAll("\0", "");
}
