import { isMap, parseDocument } from "yaml";
import { idOfFile, type ReadFormat, readRecord } from "./format.ts";

// ---\ntitle: …\n---\n at the very start
const frontMatter = /^\uFEFF?---[ \t]*\r?\n(?<yaml>[\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/u;

/** Markdown with or without YAML front matter; the text of the article is the whole file, front matter included. */
export const readMarkdown: ReadFormat = (text, fileName) => {
  const match = frontMatter.exec(text);
  if (match === null)
    return {
      articles: text.trim() === "" ? [] : [{ id: idOfFile(fileName), text, stated: {} }],
      refused: text.trim() === "" ? [{ reason: "it is empty." }] : [],
    };
  // Dates stay as the document writes them: the core schema has no timestamps.
  const document = parseDocument(match.groups?.yaml ?? "", { schema: "core", uniqueKeys: true });
  const error = document.errors[0];
  if (error !== undefined)
    return {
      articles: [],
      refused: [{ reason: `its front matter is not valid YAML (${error.message.split("\n")[0]}); mend it or remove it.` }],
    };
  const fields =
    document.contents === null
      ? {}
      : isMap(document.contents)
        ? (document.toJS({ maxAliasCount: 20 }) as Record<string, unknown>)
        : undefined;
  if (fields === undefined)
    return { articles: [], refused: [{ reason: "its front matter is not a list of “name: value” lines; mend it or remove it." }] };
  const read = readRecord(fields);
  if (read.reason !== undefined) return { articles: [], refused: [{ reason: `in its front matter, ${read.reason}` }] };
  const id = fields.id;
  return {
    articles: [
      {
        id: typeof id === "string" && id !== "" ? id : typeof id === "number" ? String(id) : idOfFile(fileName),
        text,
        stated: read.record,
        recordSpan: { start: 0, end: match[0].length },
      },
    ],
    refused: [],
  };
};
