import type { Brief } from "../brief.ts";
import { packageVersion } from "../config.ts";
import { createHost } from "../host.ts";
import { createLog } from "../log.ts";
import { openStorage } from "../storage/open.ts";
import { type Format, formatBrief } from "./format.ts";
import { print } from "./output.ts";
import { openCorpus, openSession } from "./session.ts";

export interface AskOptions {
  readonly as: Format;
  readonly locale?: string;
  readonly corpus?: readonly string[];
  readonly trace?: boolean;
}

/** `dateline ask "/stance colombia" [--as …] [--locale …] [--corpus …]`: one command as a person in a chat would give it. */
export async function ask(words: readonly string[], options: AskOptions): Promise<number> {
  const session = await openSession();
  const { config, registry } = session;
  const trace =
    options.trace === true ? (step: string, detail: unknown) => process.stderr.write(`${step}: ${JSON.stringify(detail)}\n`) : undefined;
  const corpus = openCorpus(session, { corpus: options.corpus, trace });
  const startedAt = new Date().toISOString();
  const host = createHost({
    corpus: () => corpus,
    commands: registry.commands,
    languages: registry.languages,
    defaultLanguage: config.language,
    timeZone: config.timeZone,
    version: packageVersion(),
    storage: openStorage(":memory:"),
    log: createLog("ask", { level: config.logLevel === "debug" ? "debug" : "error" }),
    now: () => new Date().toISOString(),
    operations: () => ({ version: packageVersion(), startedAt, platforms: [], stores: [], digests: [] }),
    linkBase: () => undefined,
    health: () => ({ ok: true, detail: {} }),
    requestStop: () => undefined,
  });
  const line = words.join(" ");
  const brief: Brief = await host.answer(line.startsWith("/") ? line : `/${line}`, {
    locale: options.locale,
    isAdmin: true,
    place: "command line",
  });
  if (brief.command === "error") {
    process.stderr.write(`dateline: ${String((brief.data as { error?: unknown }).error)}\n`);
    return 1;
  }
  await print(await formatBrief(brief, options.as, host));
  return 0;
}
