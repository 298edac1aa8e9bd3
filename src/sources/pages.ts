import type { Fetched } from "./fetch.ts";
import { type ReadArticle, readAnswer } from "./reading.ts";
import type { VisitOptions } from "./round.ts";
import type { Source } from "./source.ts";

const mostPages = 30;

/** Where the feed has a summary, the page is fetched for the rest; what the feed states of an article stays. A host that is busy or says no is not asked again this time. */
export async function completeSummaries(
  items: readonly { readonly article: ReadArticle; readonly isSummary: boolean }[],
  { address: from }: Source,
  { fetcher, fetchPages }: VisitOptions,
): Promise<readonly ReadArticle[]> {
  const done: ReadArticle[] = [];
  const refusing = new Set<string>();
  let pages = 0;
  for (const { article, isSummary } of items) {
    const url = URL.parse(article.stated.url ?? "");
    if (!fetchPages || !isSummary || url === null || refusing.has(url.host) || pages >= mostPages) {
      done.push(article);
      continue;
    }
    pages++;
    const fetched = await fetcher.fetch(url.href, { accept: "text/html, application/xhtml+xml;q=0.9, */*;q=0.1", from });
    if (fetched.kind === "forbidden" || (fetched.kind === "failed" && fetched.retryAfterMs !== undefined)) refusing.add(url.host);
    done.push(fetched.kind === "document" ? await withPage(article, fetched) : article);
  }
  return done;
}

async function withPage(article: ReadArticle, { body, headers, url }: Extract<Fetched, { kind: "document" }>): Promise<ReadArticle> {
  const reading = await readAnswer(body, headers["content-type"], url);
  if (reading.kind !== "page" || reading.article === undefined || reading.article.text.length <= article.text.length) return article;
  const { title: _, ...feedRecord } = article.stated;
  const { title: __, ...feedOrigins } = article.origins ?? {};
  return {
    ...reading.article,
    id: article.id,
    stated: { ...reading.article.stated, ...feedRecord },
    origins: { ...reading.article.origins, ...feedOrigins },
  };
}
