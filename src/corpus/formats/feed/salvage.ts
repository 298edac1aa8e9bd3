import { parseFeed } from "feedsmith";
import { itemsOf } from "./items.ts";

export type ParsedFeed = ReturnType<typeof parseFeed>;

export interface Salvaged {
  readonly feed?: ParsedFeed;
  /** Items that no reading mends. */
  readonly broken: number;
  /** The last item has no end: a download that stopped. */
  readonly cutOff: boolean;
}

const itemStart = /<(?:item|entry)(?=[\s>])/giu;
const itemEnd = /<\/(?:item|entry)\s*>/iu;
const wrapped = /<!\[CDATA\[[\s\S]*?(?:\]\]>|$)/gu;
// "rose by < 3 percent"
const strayBracket = /<(?![a-z/!?])/giu;
const longestRoot = 8_000;
const lastPlaces = 50;
const mostTries = 1_000;

/** How many items a feed seems to hold, by its tags. */
export function countItems(source: string): number {
  return source.replace(wrapped, "").match(itemStart)?.length ?? 0;
}

/** Reads a feed that no parser takes as it stands, an item at a time: what is whole is had, whatever stands beside it. */
export function salvageFeed(source: string): Salvaged {
  if (source.trimStart().startsWith("{")) return salvageJson(source);
  const bare = source.replace(wrapped, (part) => part.replaceAll("<", " "));
  const starts = [...bare.matchAll(itemStart)].map(({ index }) => index);
  const [first] = starts;
  if (first === undefined) return { broken: 0, cutOff: false };
  const head = source.slice(0, first);
  const root = rootOf(head);
  const found: string[] = [];
  let cutOff = false;
  starts.forEach((start, index) => {
    const stop = starts[index + 1] ?? source.length;
    const end = itemEnd.exec(bare.slice(start, stop));
    const name = /^<(?<name>[a-z]+)/iu.exec(bare.slice(start, start + 10))?.groups?.name ?? "item";
    if (end !== null) found.push(source.slice(start, start + end.index + end[0].length));
    else if (index === starts.length - 1) cutOff = true;
    else found.push(`${source.slice(start, stop)}</${name}>`);
  });
  const whole = wholeItems(found.map(mendBrackets), root);
  const broken = found.length - whole.length;
  if (whole.length === 0) return { broken, cutOff };
  const items = whole.join("\n");
  const feed = parse(mendBrackets(head) + items + closings(head)) ?? parse(root + items + closings(root));
  return { ...(feed === undefined ? {} : { feed }), broken, cutOff };
}

/** Those that a parser takes: all at once, else each half by itself, as far down as it needs. */
function wholeItems(items: readonly string[], root: string): readonly string[] {
  let tries = 0;
  const search = (some: readonly string[]): readonly string[] => {
    if (some.length === 0 || ++tries > mostTries) return [];
    const feed = parse(root + some.join("\n") + closings(root));
    if (feed !== undefined && itemsOf(feed).items.length === some.length) return some;
    if (some.length === 1) return [];
    const half = some.length >> 1;
    return [...search(some.slice(0, half)), ...search(some.slice(half))];
  };
  return search(items);
}

/** Of a JSON feed, what stands before the last item that is whole. */
function salvageJson(source: string): Salvaged {
  let end = source.length;
  for (let place = 0; place < lastPlaces; place++) {
    end = source.lastIndexOf("}", end - 1);
    if (end <= 0) break;
    const feed = parse(`${source.slice(0, end + 1)}]}`);
    if (feed !== undefined) return { feed, broken: 0, cutOff: true };
  }
  return { broken: 0, cutOff: false };
}

/** The tag of the root with its namespaces, and the channel that items stand in. */
function rootOf(head: string): string {
  const root = /<(?:rss|feed|rdf:RDF)\b[^>]{0,8000}>/iu.exec(head.slice(0, longestRoot))?.[0];
  if (root === undefined) return '<rss version="2.0"><channel>';
  return /^<rss/iu.test(root) ? `${root}<channel>` : root;
}

function closings(head: string): string {
  if (/<feed[\s>]/iu.test(head)) return "</feed>";
  if (/<rdf:RDF[\s>]/iu.test(head)) return "</rdf:RDF>";
  return "</channel></rss>";
}

function mendBrackets(part: string): string {
  const kept: string[] = [];
  const without = part.replace(wrapped, (each) => `\0${kept.push(each) - 1}\0`);
  return without.replace(strayBracket, "&lt;").replace(/\0(?<index>\d+)\0/gu, (_, index: string) => kept[Number(index)] ?? "");
}

function parse(source: string): ParsedFeed | undefined {
  try {
    return parseFeed(source);
  } catch {
    return undefined;
  }
}
