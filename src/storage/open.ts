import { mkdirSync } from "node:fs";
import { join } from "node:path";
import Keyv from "keyv";
import { UserError } from "../errors.ts";
import { SqliteKeyvAdapter } from "./sqlite-keyv.ts";

/** The stores of a process, opened once. */
export interface Storage {
  /** What a digest has posted, and for which instant. */
  readonly digests: Keyv<string>;
  /** Command lines behind buttons. */
  readonly buttons: Keyv<string>;
  /** Events of platforms that were answered. */
  readonly seen: Keyv<string>;
  /** Small values of platforms. */
  readonly memory: Keyv<string>;
  readonly location: string;
  close(): Promise<void>;
}

/** Opens the stores in a folder, which is made if it is not there; ":memory:" keeps nothing. */
export function openStorage(folder: string): Storage {
  const file = folder === ":memory:" ? folder : join(folder, "dateline.sqlite");
  const adapters: SqliteKeyvAdapter[] = [];
  const open = (namespace: string): Keyv<string> => {
    const adapter = new SqliteKeyvAdapter(file);
    adapters.push(adapter);
    // Without this a failed write is only an event, and a digest would count as remembered.
    return new Keyv<string>({ store: adapter, namespace, throwOnErrors: true });
  };
  try {
    if (folder !== ":memory:") mkdirSync(folder, { recursive: true });
    const stores = { digests: open("digests"), buttons: open("buttons"), seen: open("seen"), memory: open("memory") };
    return {
      ...stores,
      location: file,
      close: async () => {
        await Promise.all(adapters.map((each) => each.disconnect()));
      },
    };
  } catch (error) {
    throw new UserError(
      `The data folder ${folder} cannot be used (${error instanceof Error ? error.message : String(error)}). Set DATELINE_DATA to a folder that may be written.`,
    );
  }
}
