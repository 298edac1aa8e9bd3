import type { TraceStep } from "../corpus/trace.ts";
import { chooseLanguage } from "../host.ts";
import { createCallHost } from "./call-host.ts";
import { type Format, formatBrief } from "./format.ts";
import { isLarge, type LiveCorpus, openLiveCorpus } from "./live-corpus.ts";
import { print } from "./output.ts";
import { showProgress } from "./progress.ts";
import { openCorpus, openSession, type Session } from "./session.ts";
import { sayStep } from "./trace.ts";

export interface AskOptions {
  readonly as: Format;
  readonly locale?: string;
  readonly corpus?: readonly string[];
  readonly trace?: boolean;
}

/** `dateline ask "/stance colombia" [--as …] [--locale …] [--corpus …]`: one command as a person in a chat would give it. */
export async function ask(words: readonly string[], options: AskOptions): Promise<number> {
  const session = await openSession();
  const { registry, config } = session;
  const language = chooseLanguage(registry.languages, options.locale ?? config.language, config.language);
  const trace = options.trace === true ? (step: TraceStep) => process.stderr.write(`${sayStep(step, language)}\n`) : undefined;
  // A trace tells of joining, which a store has done before.
  const live = trace === undefined && (await isLarge(session, options.corpus)) ? await openStored(session, options.corpus) : undefined;
  const host = createCallHost(session, live === undefined ? await openCorpus(session, { corpus: options.corpus, trace }) : live.corpusFor);
  const line = words.join(" ");
  const brief = await host.answer(line.startsWith("/") ? line : `/${line}`, {
    locale: options.locale,
    isAdmin: true,
    place: "command line",
  });
  await live?.close();
  if (brief.command === "error") {
    process.stderr.write(`dateline: ${String((brief.data as { error?: unknown }).error)}\n`);
    return 1;
  }
  await print(await formatBrief(brief, options.as, host));
  return 0;
}

/** A large corpus is analysed once and kept. */
function openStored(session: Session, corpus: readonly string[] | undefined): Promise<LiveCorpus> {
  return openLiveCorpus(session, { corpus, progress: showProgress(), isWaiting: true });
}
