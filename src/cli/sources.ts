import { readFileSync } from "node:fs";
import { UserError } from "../errors.ts";
import { fetchedFolder, keepFetched } from "../sources/fetched.ts";
import { readOpml, writeOpml } from "../sources/opml.ts";
import { visitSource } from "../sources/round.ts";
import type { Source, SourceState } from "../sources/source.ts";
import { openSourceStore, type SourceStore } from "../sources/store.ts";
import { openStorage } from "../storage/open.ts";
import { print } from "./output.ts";
import { openSession, type Session } from "./session.ts";
import { checked, type OpenedWeb, openSessionWeb } from "./web.ts";

interface Opened extends OpenedWeb {
  readonly session: Session;
  readonly store: SourceStore;
}

async function withSources(work: (opened: Opened) => Promise<number>): Promise<number> {
  const session = await openSession();
  const opened = openSessionWeb(session);
  const storage = openStorage(session.config.dataFolder);
  try {
    return await work({ ...opened, session, store: openSourceStore(storage.memory) });
  } finally {
    await Promise.all([storage.close(), opened.web.close()]);
  }
}

/** `dateline sources`: every feed and site, and how it is. */
export function listSources(): Promise<number> {
  return withSources(async ({ sources, store }) => {
    const all = [...sources, ...(await store.list())];
    if (all.length === 0) await print("No feed and no site is fetched. Add one: dateline sources add https://example.org/feed");
    for (const source of all) await print(await describe(source, await store.readState(source.address)));
    return 0;
  });
}

async function describe({ address, title, from }: Source, state: SourceState): Promise<string> {
  const name = state.title ?? title;
  const how =
    state.gone === true
      ? `gone: ${state.reason ?? ""}`
      : state.failures > 0
        ? `failing since ${state.failingSince}: ${state.reason ?? ""} Next try ${state.nextAt}.`
        : state.lastAt === undefined
          ? "not fetched yet"
          : `fetched ${state.lastAt}, last new ${state.lastNewAt ?? "never"}, next ${state.nextAt}`;
  const feed = state.feed === undefined || state.feed === address ? "" : `\n    feed ${state.feed}`;
  return `${address}${name === undefined ? "" : ` (${name})`}${from === "settings" ? " [settings]" : ""}${feed}\n    ${how}`;
}

/** `dateline sources add ADDRESS…`: adds feeds and sites, and fetches each once, so that one sees what it gives. */
export function addSources(addresses: readonly string[]): Promise<number> {
  return withSources(async ({ web, settings, session, sources, store }) => {
    let failedCount = 0;
    for (const address of addresses.map((each) => checked(each, web))) {
      const known = sources.some((each) => each.address === address) || (await store.add([{ address }])) === 0;
      if (known) {
        await print(`present  ${address}`);
        continue;
      }
      const plan = { now: new Date().toISOString(), chance: Math.random(), everyMinutes: settings.everyMinutes };
      const before = await store.readState(address);
      const { state, articles } = await visitSource({ address, from: "command" }, before, {
        fetcher: web.fetcher,
        plan,
        fetchPages: settings.fetchPages,
      });
      keepFetched(fetchedFolder(session.config.dataFolder), articles);
      await store.writeState(address, state);
      if (state.failures > 0) failedCount++;
      await print(
        state.failures > 0
          ? `added    ${address}, which cannot be read now: ${state.reason} It will be tried again while Dateline runs.`
          : `added    ${address}${state.title === undefined ? "" : ` (${state.title})`}: ${articles.length} articles${state.feed === undefined || state.feed === address ? "" : `, from ${state.feed}`}`,
      );
    }
    return failedCount > 0 ? 1 : 0;
  });
}

/** `dateline sources remove ADDRESS…`: what was fetched stays. */
export function removeSources(addresses: readonly string[]): Promise<number> {
  return withSources(async ({ store, sources }) => {
    for (const words of addresses) {
      const address = URL.parse(words)?.href ?? words;
      if (sources.some((source) => source.address === address))
        throw new UserError(`${address} is set by DATELINE_SOURCES; take it out there.`);
      if (!(await store.remove(address))) throw new UserError(`${address} is none of the sources. dateline sources lists them.`);
      await print(`removed  ${address}`);
    }
    return 0;
  });
}

/** `dateline sources import FILE`: adds the feeds of an OPML file, without fetching them yet. */
export function importSources(file: string): Promise<number> {
  return withSources(async ({ web, store }) => {
    let text: string;
    try {
      text = readFileSync(file, "utf8");
    } catch {
      throw new UserError(`${file} cannot be read; check the path.`);
    }
    const listed = readOpml(text, file);
    if (listed.length === 0) throw new UserError(`${file} lists no feed.`);
    const wanted: { address: string; title?: string }[] = [];
    let refused = 0;
    for (const feed of listed)
      try {
        wanted.push({ ...feed, address: checked(feed.address, web) });
      } catch (error) {
        refused++;
        await print(`refused  ${error instanceof Error ? error.message : String(error)}`);
      }
    const fresh = await store.add(wanted);
    await print(`added ${fresh} of ${listed.length}, ${wanted.length - fresh} were there, refused ${refused}`);
    return refused > 0 ? 1 : 0;
  });
}

/** `dateline sources export`: all of them as OPML. */
export function exportSources(): Promise<number> {
  return withSources(async ({ sources, store }) => {
    const all = [...sources, ...(await store.list())];
    const named = await Promise.all(
      all.map(async ({ address, title }) => {
        const state = await store.readState(address);
        const name = state.title ?? title;
        return { address: state.feed ?? address, ...(name === undefined ? {} : { title: name }) };
      }),
    );
    await print(writeOpml(named));
    return 0;
  });
}
