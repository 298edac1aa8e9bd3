import { existsSync, readFileSync } from "node:fs";
import { packageVersion } from "../config.ts";
import { UserError } from "../errors.ts";
import { openWeb, type Web } from "../sources/open.ts";
import { readOpml } from "../sources/opml.ts";
import { readSourceSettings, type SourceSettings } from "../sources/settings.ts";
import type { Source } from "../sources/source.ts";
import type { Session } from "./session.ts";

export interface OpenedWeb {
  readonly web: Web;
  readonly settings: SourceSettings;
  /** Feeds and sites that the settings name, those of OPML files among them. */
  readonly sources: readonly Source[];
}

const address = /^[a-z][a-z0-9+.-]*:\/\//iu;

/** "https://example.org/feed", in place of a path. */
export function isAddress(words: string): boolean {
  return address.test(words);
}

/** The way out to the web as the settings have it. Throws `UserError` naming the setting that is wrong. */
export function openSessionWeb({ config }: Session, corpus = config.corpus): OpenedWeb {
  const settings = readSourceSettings(config.environment);
  const web = openWeb(settings, packageVersion());
  const named = [...settings.sources, ...corpus.filter(isAddress)];
  return { web, settings, sources: named.flatMap((each) => sourcesOf(each, web)) };
}

function sourcesOf(named: string, web: Web): Source[] {
  if (isAddress(named)) return [{ address: checked(named, web), from: "settings" }];
  if (!existsSync(named)) throw new UserError(`DATELINE_SOURCES: there is no file ${named}; write addresses as https://example.org/feed.`);
  return readOpml(readFileSync(named, "utf8"), named).map((feed) => ({ ...feed, from: "settings" }));
}

/** The address as it is kept. Throws `UserError` where it would never be fetched. */
export function checked(words: string, web: Web): string {
  try {
    return web.check(words).href;
  } catch (error) {
    throw new UserError(`${words} is not fetched: ${error instanceof Error ? error.message : String(error)}`);
  }
}
