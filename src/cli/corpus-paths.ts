import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundledCorpus, type Config } from "../config.ts";
import { idOfAddress } from "../corpus/formats/format.ts";
import { fetchedFolder } from "../sources/fetched.ts";
import { isAddress } from "./web.ts";

/** Folders and files of the corpus: those that are named, or those of the settings with what was fetched. An address stands for what was fetched from it. */
export function corpusPaths(config: Config, named?: readonly string[]): readonly string[] {
  const fetched = fetchedFolder(config.dataFolder);
  const local = (paths: readonly string[]) =>
    paths.map((path) => (isAddress(path) ? join(fetched, idOfAddress(new URL(path).href)) : path));
  if (named !== undefined) return local(named);
  const files = config.corpus.filter((path) => !isAddress(path));
  // Until something was fetched there is something to look at.
  if (!existsSync(fetched)) return files.length === 0 ? [bundledCorpus] : files;
  // Who fetches articles of their own does not want the ones that come along.
  const own = files.filter((path) => resolve(path) !== resolve(bundledCorpus));
  return [...own, fetched];
}
