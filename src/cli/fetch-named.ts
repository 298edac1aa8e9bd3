import { existsSync } from "node:fs";
import { join } from "node:path";
import { idOfAddress } from "../corpus/formats/format.ts";
import { UserError } from "../errors.ts";
import { fetchedFolder, keepFetched } from "../sources/fetched.ts";
import { visitSource } from "../sources/round.ts";
import { openSourceStore } from "../sources/store.ts";
import { openStorage } from "../storage/open.ts";
import { openSession } from "./session.ts";
import { checked, isAddress, openSessionWeb } from "./web.ts";

/** Fetches what is new at the addresses that a call names as its corpus; what was fetched before is not fetched again. Throws `UserError` where there is nothing. */
export async function fetchNamed(named: readonly string[]): Promise<void> {
  const addresses = named.filter(isAddress);
  if (addresses.length === 0) return;
  const session = await openSession();
  const { web, settings } = openSessionWeb(session);
  const storage = openStorage(session.config.dataFolder);
  const store = openSourceStore(storage.memory);
  const folder = fetchedFolder(session.config.dataFolder);
  try {
    for (const address of addresses.map((each) => checked(each, web))) {
      const plan = { now: new Date().toISOString(), chance: Math.random(), everyMinutes: settings.everyMinutes };
      const before = await store.readState(address);
      const source = { address, from: "command" } as const;
      const { state, articles } = await visitSource(source, before, { fetcher: web.fetcher, plan, fetchPages: settings.fetchPages });
      keepFetched(folder, articles);
      await store.writeState(address, state);
      if (state.failures === 0) continue;
      if (!existsSync(join(folder, idOfAddress(address))))
        throw new UserError(`${address} cannot be fetched: ${state.reason ?? "no reason given."}`);
      process.stderr.write(`note ${address}: ${state.reason ?? ""} What was fetched before is read.\n`);
    }
  } finally {
    await Promise.all([storage.close(), web.close()]);
  }
}
