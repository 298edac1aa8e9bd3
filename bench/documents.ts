import { readFileSync } from "node:fs";
import type { Article } from "../src/article.ts";

/** The documents of a file of development data, a line each, as articles. */
export function documents(file: string): Article[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { doc: string; text: string; dct?: string })
    .map(({ doc, text, dct }) => ({ id: doc, text, stated: { published: dct } }));
}
