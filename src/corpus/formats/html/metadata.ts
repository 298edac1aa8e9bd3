import type { Origin, StatedField, StatedRecord } from "../../../article.ts";
import { tidyLine } from "../tidy.ts";
import type { Page } from "./dom.ts";
import { decodeEntities } from "./entities.ts";
import { type LinkedArticle, readLinkedData } from "./json-ld.ts";
import { findByline } from "./record/byline.ts";
import { type Candidate, itemText, linkOf, readMeta } from "./record/candidates.ts";
import { headMatterOf } from "./record/head-matter.ts";
import { findPublished } from "./record/published.ts";
import { findTitle } from "./record/title.ts";

export interface PageRecord {
  readonly stated: StatedRecord;
  /** What on the page said so. */
  readonly origins: Readonly<Partial<Record<StatedField, Origin>>>;
  readonly linked?: LinkedArticle;
}

const webAddress = /^https?:\/\/[^\s/]/iu;
const genres: readonly [RegExp, string][] = [
  [/^Opinion/u, "opinion"],
  [/^LiveBlog/u, "live"],
  [/^(?:Reportage|Report$)/u, "report"],
];

/** What a page says of itself: JSON-LD, then Open Graph and other meta elements, then microdata and its visible parts. */
export function readPageRecord(page: Page): PageRecord {
  const linked = readLinkedData(page);
  const meta = readMeta(page);
  const outlet = first([
    [linked?.publisher, "json-ld"],
    [meta("og:site_name"), "open-graph"],
    [meta("application-name"), "meta"],
    [meta("dc.publisher"), "meta"],
    [itemText(page, "publisher"), "microdata"],
  ]);
  const title = first(findTitle(page, linked, meta, outlet?.[0]));
  const matter = headMatterOf(page, title?.[0]);
  const found: Readonly<Record<string, readonly [string, Origin] | undefined>> = {
    title,
    outlet,
    byline: first(findByline(page, linked, meta, matter, [title?.[0], outlet?.[0]])),
    published: findPublished(page, linked, meta, matter).find(([value]) => value !== undefined) as readonly [string, Origin] | undefined,
    url: (
      [
        [linkOf(page, "canonical"), "meta"],
        [meta("og:url"), "open-graph"],
        [linked?.url, "json-ld"],
      ] as const
    ).find((each): each is [string, "meta" | "open-graph" | "json-ld"] => each[0] !== undefined && webAddress.test(each[0])),
    genre: genreOf(
      linked,
      first([
        [linked?.section, "json-ld"],
        [meta("article:section"), "open-graph"],
      ]),
    ),
  };
  const languages = readLanguages(page, linked, meta);
  const known = Object.entries(found).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return {
    stated: {
      ...Object.fromEntries(known.map(([name, [value]]) => [name, value])),
      ...(languages === undefined ? {} : { languages }),
    },
    origins: Object.fromEntries(known.map(([name, [, origin]]) => [name, origin])),
    ...(linked === undefined ? {} : { linked }),
  };
}

function genreOf(linked: LinkedArticle | undefined, section: readonly [string, Origin] | undefined): readonly [string, Origin] | undefined {
  for (const [pattern, genre] of genres) if (linked?.types.some((type) => pattern.test(type))) return [genre, "json-ld"];
  return section !== undefined && section[0].length <= 40 ? section : undefined;
}

/** Templates state the wrong language often: two places must agree. */
function readLanguages(
  page: Page,
  linked: LinkedArticle | undefined,
  meta: (name: string) => string | undefined,
): readonly string[] | undefined {
  const stated = [
    page.documentElement.getAttribute("lang"),
    linked?.language,
    meta("og:locale"),
    meta("content-language"),
    meta("dc.language"),
    meta("language"),
    page.querySelector('meta[http-equiv="content-language" i]')?.getAttribute("content"),
  ].flatMap((each) => /^[a-z]{2,3}(?=[-_]|$)/iu.exec(each ?? "")?.[0].toLowerCase() ?? []);
  const [code] = stated;
  return code !== undefined && stated.length > 1 && stated.every((each) => each === code) ? [code] : undefined;
}

/** Entities left in attributes and JSON are templates' doing. */
function first(candidates: readonly Candidate[]): readonly [string, Origin] | undefined {
  for (const [value, origin] of candidates) {
    const clean = value === undefined ? "" : tidyLine(decodeEntities(value));
    if (clean !== "") return [clean, origin];
  }
  return undefined;
}
