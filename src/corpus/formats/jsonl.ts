import type { Article } from "../../article.ts";
import { type ReadFormat, type Refused, readRecord } from "./format.ts";

/** JSON Lines: {"id", "text", "title"?, "outlet"?, "byline"?, "published"?, "languages"?, "url"?}, one article a line. */
export const readJsonLines: ReadFormat = (text) => {
  const articles: Omit<Article, "path">[] = [];
  const refused: Refused[] = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const outcome = readLine(line);
    if (typeof outcome === "string") refused.push({ line: index + 1, reason: outcome });
    else articles.push(outcome);
  });
  return { articles, refused };
};

function readLine(line: string): Omit<Article, "path"> | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return "it is not valid JSON; write one object a line.";
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return "it is not an object; write one object a line.";
  const { id, text, ...fields } = value as Record<string, unknown>;
  if (typeof text !== "string" || text.trim() === "") return "its “text” is missing or empty.";
  if ((typeof id !== "string" && typeof id !== "number") || id === "") return "its “id” is missing.";
  const read = readRecord(fields);
  return read.reason === undefined ? { id: String(id), text, stated: read.record } : read.reason;
}
