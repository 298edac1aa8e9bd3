import { packageVersion } from "../config.ts";
import type { Corpus } from "../corpus/corpus.ts";
import { createHost, type HostParts } from "../host.ts";
import { createLog } from "../log.ts";
import type { Host } from "../platform.ts";
import { openStorage } from "../storage/open.ts";
import type { Session } from "./session.ts";

/** A host for one call of the command line: it answers, and remembers nothing. */
export function createCallHost({ config, registry }: Session, corpus: Corpus | HostParts["corpus"]): Host {
  const version = packageVersion();
  const startedAt = new Date().toISOString();
  return createHost({
    corpus: typeof corpus === "function" ? corpus : () => corpus,
    commands: registry.commands,
    languages: registry.languages,
    defaultLanguage: config.language,
    timeZone: config.timeZone,
    version,
    storage: openStorage(":memory:"),
    log: createLog("call", { level: config.logLevel === "debug" ? "debug" : "error" }),
    now: () => new Date().toISOString(),
    operations: () => ({ version, startedAt, platforms: [], stores: [], digests: [] }),
    linkBase: () => undefined,
    health: () => ({ ok: true, detail: {} }),
    requestStop: () => undefined,
  });
}
