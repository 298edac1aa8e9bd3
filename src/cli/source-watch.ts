import type { Log } from "../platform.ts";
import { fetchedFolder, keepFetched } from "../sources/fetched.ts";
import type { FetchedArticle } from "../sources/round.ts";
import { type Memory, openSourceStore } from "../sources/store.ts";
import { type SourceWatch, watchSources } from "../sources/watch.ts";
import type { Session } from "./session.ts";
import { openSessionWeb } from "./web.ts";

export interface SourceWatchOptions {
  readonly memory: Memory;
  /** In place of DATELINE_CORPUS: addresses in it are sources. */
  readonly corpus?: readonly string[];
  readonly log: Log;
  /** Takes what is new, and returns once it cannot be lost. Default: it is added to the files of the fetched folder. */
  readonly deliver?: (articles: readonly FetchedArticle[]) => Promise<void> | void;
  readonly tellAdmins?: (address: string, reason: string) => Promise<void> | void;
}

/** While Dateline runs, feeds and sites are visited when they are due. */
export function startSourceWatch(session: Session, { memory, corpus, log, deliver, tellAdmins }: SourceWatchOptions): SourceWatch {
  const { web, settings, sources } = openSessionWeb(session, corpus);
  const folder = fetchedFolder(session.config.dataFolder);
  const watch = watchSources({
    sources,
    store: openSourceStore(memory),
    fetcher: web.fetcher,
    fetchPages: settings.fetchPages,
    everyMinutes: settings.everyMinutes,
    deliver: deliver ?? ((articles) => void keepFetched(folder, articles)),
    ...(tellAdmins === undefined ? {} : { tellAdmins }),
    now: () => new Date().toISOString(),
    chance: Math.random,
    log,
  });
  watch.round().catch((error: unknown) => log.error("the sources could not be visited", { cause: error }));
  return {
    ...watch,
    stop: async () => {
      // Requests under way end with the client, and their visits with them.
      await Promise.all([watch.stop(), web.close()]);
    },
  };
}
