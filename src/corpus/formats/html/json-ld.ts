import type { Page } from "./dom.ts";

/** What schema.org says of the article; every field as the page writes it. */
export interface LinkedArticle {
  readonly types: readonly string[];
  readonly headline?: string;
  readonly published?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly section?: string;
  readonly language?: string;
  readonly url?: string;
  readonly body?: string;
}

type Fields = Readonly<Record<string, unknown>>;
const articleType = /(?:Article|NewsArticle|BlogPosting|Report|LiveBlogPosting)$/u;
const deepest = 6;

/** The first article that the JSON-LD of a page describes, else nothing. What is broken is passed over. */
export function readLinkedData(page: Page): LinkedArticle | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const value = parse(script.textContent ?? "");
    const found = findArticle(value, 0);
    if (found !== undefined) return describe(found, value);
  }
  return undefined;
}

function parse(source: string): unknown {
  const json = source.replace(/^\s*(?:\/\*)?\s*<!\[CDATA\[(?:\*\/)?|(?:\/\*)?\]\]>(?:\*\/)?\s*$/gu, "").replace(/;\s*$/u, "");
  try {
    return JSON.parse(json);
  } catch {
    try {
      // Line feeds inside strings are what templates get wrong most.
      return JSON.parse(json.replace(/[\0-\x1F]+/gu, " "));
    } catch {
      return undefined;
    }
  }
}

function findArticle(value: unknown, depth: number): Fields | undefined {
  if (depth > deepest || typeof value !== "object" || value === null) return undefined;
  const children = Array.isArray(value) ? value : [(value as Fields)["@graph"], (value as Fields).mainEntity];
  if (!Array.isArray(value) && typesOf(value as Fields).some((type) => articleType.test(type))) return value as Fields;
  for (const child of children) {
    const found = findArticle(child, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function describe(fields: Fields, whole: unknown): LinkedArticle {
  return {
    types: typesOf(fields),
    headline: words(fields.headline) ?? words(fields.name),
    published: words(fields.datePublished) ?? words(fields.dateCreated),
    authors: list(fields.author ?? fields.creator).flatMap((each) => nameOf(each, whole) ?? []),
    publisher: list(fields.publisher).flatMap((each) => nameOf(each, whole) ?? [])[0],
    section: words(list(fields.articleSection)[0]),
    language: words(fields.inLanguage),
    url: words(fields.url) ?? idOf(fields.mainEntityOfPage),
    body: words(fields.articleBody),
  };
}

/** A name, or that of the node of the graph that is referred to. */
function nameOf(value: unknown, whole: unknown): string | undefined {
  if (typeof value === "string") return words(value);
  if (typeof value !== "object" || value === null) return undefined;
  const own = words((value as Fields).name);
  if (own !== undefined) return own;
  const id = (value as Fields)["@id"];
  const graph = list(typeof whole === "object" && whole !== null ? (whole as Fields)["@graph"] : undefined);
  const node = graph.find((each) => typeof each === "object" && each !== null && (each as Fields)["@id"] === id && id !== undefined);
  return node === undefined ? undefined : words((node as Fields).name);
}

function idOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null ? words((value as Fields)["@id"]) : words(value);
}

function typesOf(fields: Fields): string[] {
  return list(fields["@type"]).filter((type) => typeof type === "string");
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function words(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
