import type { Article, Origin, StatedField, StatedRecord } from "../../article.ts";

/** A document that could not be taken, with one sentence that says why and what to do. */
export interface Refused {
  readonly reason: string;
  /** Line of the file, from 1, where the format has records. */
  readonly line?: number;
  /** Name of the file inside it, where the format is an archive. */
  readonly part?: string;
}

export interface ReadDocument {
  readonly articles: readonly Omit<Article, "path">[];
  readonly refused: readonly Refused[];
  /** What was read, but not as it stood: a wrong encoding that was mended, for instance. One sentence each. */
  readonly notes?: readonly string[];
}

/** Reads one decoded file of a format. Pure; never throws: what cannot be taken is refused with a reason. */
export type ReadFormat = (text: string, fileName: string) => ReadDocument;

/** Reads one file of a format that is no text, or of several encodings. The same promises. */
export type ReadBytes = (bytes: Uint8Array, fileName: string) => Promise<ReadDocument>;

/** Reads a file that is a list of documents as it comes, some of them at a time, so that its length costs no memory. The same promises. */
export type ReadParts = (chunks: AsyncIterable<Uint8Array>, fileName: string) => AsyncGenerator<ReadDocument>;

export const refuse = (reason: string): ReadDocument => ({ articles: [], refused: [{ reason }] });

const statedFields: readonly StatedField[] = ["title", "outlet", "byline", "published", "url", "genre"];

/** Every field of a record with the one place that it comes from. */
export function originsOf(stated: StatedRecord, origin: Origin): NonNullable<Article["origins"]> {
  return Object.fromEntries(statedFields.filter((field) => stated[field] !== undefined).map((field) => [field, origin]));
}

const originNames: ReadonlySet<unknown> = new Set<Origin>([
  "json-ld",
  "open-graph",
  "meta",
  "microdata",
  "markup",
  "feed",
  "mail",
  "record",
]);

/** Origins as Dateline wrote them beside an article that it fetched; nothing of what else may stand there. */
export function readOrigins(value: unknown): Article["origins"] {
  if (typeof value !== "object" || value === null) return undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  const found = statedFields.filter((field) => originNames.has(fields[field])).map((field) => [field, fields[field]]);
  return found.length === 0 ? undefined : Object.fromEntries(found);
}

/** "003_f7d7.txt" -> "003"; "Crisis en el Perú.md" -> "crisis-en-el-peru". */
export function idOfFile(fileName: string): string {
  const stem = fileName.replace(/\.[^.]*$/u, "");
  return /^\d+/u.exec(stem)?.[0] ?? slug(stem);
}

/** "https://example.org/2024/05/a-vote" -> "example-org-2024-05-a-vote"; what is longer keeps its end, which tells one from another. */
export function idOfAddress(address: string): string {
  const id = slug(address.replace(/^(?:https?:\/\/(?:www\.)?|<|urn:|tag:)/iu, ""));
  return id.length <= longestId ? id : id.slice(-longestId).replace(/^[^-]*-/u, "");
}

const longestId = 100;

function slug(words: string): string {
  const folded = words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return folded.replace(/[^\p{L}\p{Nd}]+/gu, "-").replace(/^-|-$/gu, "") || "article";
}

/** The fields of a record that an article keeps, whatever the format spells around them; `reason` where one is of the wrong type. */
export function readRecord(
  fields: Readonly<Record<string, unknown>>,
): { readonly record: StatedRecord; readonly reason?: undefined } | { readonly reason: string } {
  const record: Record<string, string | readonly string[]> = {};
  for (const name of ["title", "outlet", "byline", "published", "url", "genre", "kind", "reportBy"] as const) {
    const value = fields[name];
    if (value === undefined || value === null || value === "") continue;
    if (typeof value === "string") record[name] = value;
    else if (typeof value === "number") record[name] = String(value);
    else return { reason: `its “${name}” must be text; put it between quotation marks.` };
  }
  const languages = fields.languages ?? fields.language;
  if (languages !== undefined && languages !== null) {
    const list = Array.isArray(languages) ? languages : [languages];
    if (!list.every((code) => typeof code === "string" && /^[a-z]{2,3}(?:-[a-z0-9]+)*$/iu.test(code)))
      return { reason: "its “languages” must be a list of language codes such as [en, es]." };
    if (list.length > 0) record.languages = list.map((code: string) => code.toLowerCase().split("-")[0] ?? code);
  }
  return { record: record as StatedRecord };
}
