import { createHash } from "node:crypto";
import type { Fetched, Fetcher } from "./fetch.ts";
import { type FoundFeed, feedTypes, findFeed } from "./find-feed.ts";
import { completeSummaries } from "./pages.ts";
import { type ReadArticle, readAnswer } from "./reading.ts";
import { nextAfterAnswer, nextAfterFailure, type Plan } from "./schedule.ts";
import type { Source, SourceState } from "./source.ts";

/** An article, and where and when it was fetched. */
export interface FetchedArticle {
  readonly article: ReadArticle;
  /** The address of its source. */
  readonly from: string;
  readonly at: string;
}

export interface Visit {
  readonly state: SourceState;
  /** What was not there at the last visits. */
  readonly articles: readonly FetchedArticle[];
  readonly notes: readonly string[];
}

export interface VisitOptions {
  readonly fetcher: Fetcher;
  readonly plan: Plan;
  readonly fetchPages: boolean;
}

const leastSeen = 500;
const mostSeen = 20_000;

/** Visits a source once: finds its feed if need be, asks for what is new, fetches the pages of summaries where that is wanted. Never rejects. */
export async function visitSource(source: Source, before: SourceState, options: VisitOptions, found?: FoundFeed): Promise<Visit> {
  const { fetcher, plan } = options;
  const address = before.feed ?? source.address;
  const { etag, lastModified } = before;
  const validators = { ...(etag === undefined ? {} : { etag }), ...(lastModified === undefined ? {} : { lastModified }) };
  const fetched = found?.fetched ?? (await fetcher.fetch(address, { accept: feedTypes, validators, from: source.address }));
  const lastAt = plan.now;
  if (fetched.kind === "gone")
    return { state: { ...before, gone: true, lastAt, failures: before.failures + 1, reason: fetched.reason }, articles: [], notes: [] };
  if (fetched.kind === "forbidden" || fetched.kind === "failed") return failed(source, before, fetched, plan);
  const moved = fetched.movedTo === undefined ? {} : { feed: fetched.movedTo };
  if (fetched.kind === "unchanged") {
    const nextAt = nextAfterAnswer(fetched.headers, undefined, plan);
    return { state: { ...alive(before), ...moved, lastAt, nextAt }, articles: [], notes: [] };
  }
  const reading = await readAnswer(fetched.body, fetched.headers["content-type"], fetched.url);
  if (reading.kind === "page") {
    const feed = found === undefined ? await findFeed(reading.html, fetched.url, source, fetcher) : undefined;
    if (feed === undefined)
      return failed(source, before, { kind: "failed", reason: "no feed was found on it; name the feed itself." }, plan);
    return visitSource(source, { ...withoutValidators(before), feed: feed.address }, options, feed);
  }
  if (reading.kind !== "feed")
    return failed(
      source,
      before,
      { kind: "failed", reason: reading.kind === "refused" ? reading.reason : "it is a document, not a feed." },
      plan,
    );
  const { feed } = reading;
  const marked = feed.items.map((item) => ({ ...item, mark: markOf(item.article) }));
  const seen = new Set(before.seen);
  const fresh = marked.filter(({ mark }) => !seen.has(mark));
  const articles = await completeSummaries(fresh, source, options);
  const title = feed.outlet ?? before.title;
  const marks = [...new Set([...marked.map(({ mark }) => mark), ...before.seen])];
  return {
    state: {
      ...alive(withoutValidators(before)),
      feed: fetched.movedTo ?? address,
      ...(title === undefined ? {} : { title }),
      ...fetched.validators,
      lastAt,
      ...(fresh.length > 0 ? { lastNewAt: lastAt } : {}),
      nextAt: nextAfterAnswer(fetched.headers, feed.minutes, plan),
      seen: marks.slice(0, Math.min(Math.max(leastSeen, marked.length * 2), mostSeen)),
    },
    articles: articles.map((article) => ({ article, from: source.address, at: lastAt })),
    notes: feed.notes,
  };
}

/** A feed that fails again and again is looked for anew where it was found: sites move theirs. */
const lookAgainAfter = 4;

function failed(
  { address }: Source,
  before: SourceState,
  { reason, ...rest }: Extract<Fetched, { kind: "failed" | "forbidden" }>,
  plan: Plan,
): Visit {
  const failures = before.failures + 1;
  const { feed, ...forgetful } = before;
  const isFound = feed !== undefined && feed !== address;
  const kept = isFound && failures % lookAgainAfter === 0 ? withoutValidators(forgetful) : before;
  const retryAfterMs = rest.kind === "failed" ? rest.retryAfterMs : undefined;
  return {
    state: {
      ...kept,
      failures,
      failingSince: before.failingSince ?? plan.now,
      lastAt: plan.now,
      nextAt: nextAfterFailure(failures, retryAfterMs, plan),
      reason,
    },
    articles: [],
    notes: [],
  };
}

function alive({ reason: _, failingSince: __, told: ___, ...state }: SourceState): SourceState {
  return { ...state, failures: 0 };
}

function withoutValidators({ etag: _, lastModified: __, ...state }: SourceState): SourceState {
  return state;
}

/** Equal for the same words under the same id: an item that is only dated anew is not new. */
function markOf({ id, text }: ReadArticle): string {
  return createHash("sha256").update(`${id}\0${text}`).digest("base64url").slice(0, 16);
}
