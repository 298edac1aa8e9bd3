import { idOfFile, type ReadFormat } from "./format.ts";

/** Plain text: the file itself is the article. */
export const readText: ReadFormat = (text, fileName) => ({
  articles: text.trim() === "" ? [] : [{ id: idOfFile(fileName), text, stated: {} }],
  refused: text.trim() === "" ? [{ reason: "it is empty." }] : [],
});
