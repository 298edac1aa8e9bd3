import { createReadStream, existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { exportLines, importLines } from "../corpus/store/move.ts";
import { type CorpusStore, openStore } from "../corpus/store/store.ts";
import { UserError } from "../errors.ts";
import { print } from "./output.ts";
import { openSession } from "./session.ts";

/** `dateline store export`: everything that the store was given, as JSON Lines on standard output. */
export async function exportStore(): Promise<number> {
  return withStore(async (store) => {
    for await (const line of exportLines(store)) await print(line);
  });
}

/** `dateline store import FILE`: fills the empty store of DATELINE_DATA or DATABASE_URL; `dateline start` or `dateline worker` then analyses it. */
export async function importStore(file: string): Promise<number> {
  if (!existsSync(file)) throw new UserError(`There is no file ${file}. Make one with: dateline store export > FILE`);
  return withStore(async (store) => {
    const articles = await importLines(store, createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY }));
    await print(`imported ${articles} ${articles === 1 ? "article" : "articles"} into ${store.location}`);
  });
}

async function withStore(work: (store: CorpusStore) => Promise<void>): Promise<number> {
  const { config } = await openSession();
  const store = await openStore({ folder: config.dataFolder, url: config.databaseUrl });
  try {
    await work(store);
  } finally {
    await store.close();
  }
  return 0;
}
