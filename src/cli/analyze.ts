import { analysisRecord } from "../briefs/analysis-record.ts";
import { buildCorpus } from "../corpus/build.ts";
import { loadArticles } from "../corpus/load.ts";
import { UserError } from "../errors.ts";
import { readableAnalysis } from "./analysis-report.ts";
import { print } from "./output.ts";
import { openSession } from "./session.ts";

export interface AnalyzeOptions {
  readonly json?: boolean;
  readonly published?: string;
}

/** `dateline analyze PATH… [--json] [--published DATE]` */
export async function analyze(paths: readonly string[], options: AnalyzeOptions): Promise<number> {
  if (options.published !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(options.published))
    throw new UserError(`--published ${options.published} is not a day. Write YYYY-MM-DD.`);
  const { registry } = await openSession();
  const { articles, refusals, notes } = await loadArticles(paths);
  for (const { source, reason } of refusals) process.stderr.write(`refused ${source}: ${reason}\n`);
  for (const { source, reason } of notes) process.stderr.write(`note ${source}: ${reason}\n`);
  process.stderr.write(`read ${articles.length}, refused ${refusals.length}\n`);
  const dated = articles.map((article) =>
    options.published === undefined || article.stated.published !== undefined
      ? article
      : { ...article, stated: { ...article.stated, published: options.published } },
  );
  const corpus = buildCorpus(dated, registry.languages);
  const language = registry.languages[0];
  if (language === undefined) throw new Error("analyze: no language is installed");
  for (const analysed of corpus.articles)
    await print(options.json === true ? JSON.stringify(analysisRecord(analysed, language)) : readableAnalysis(analysed));
  return articles.length === 0 ? 1 : 0;
}
