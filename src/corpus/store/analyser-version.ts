import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const source = join(import.meta.dirname, "..", "..");

/** What the analysis of one article depends on: its code and the languages. */
export function analyserVersion(): string {
  return hashOf(["article.ts", "language.ts", "language", "languages", "text"]);
}

/** What of the store's own code decides what is written of a window. */
const rows = [
  "actor-parts",
  "copies",
  "entry-rows",
  "join-window",
  "merge-entries",
  "minhash",
  "packed",
  "places",
  "summary",
  "window-rows",
];

/** What joining depends on beside: the rest of the corpus's code, without the formats and what only reads the store. */
export function joinVersion(): string {
  const written = rows.map((name) => join("corpus", "store", `${name}.ts`));
  const isMeant = (file: string) =>
    !file.startsWith(join("corpus", "formats")) && (!file.startsWith(join("corpus", "store")) || written.includes(file));
  return hashOf(["article.ts", "language.ts", "language", "languages", "text", "corpus"], isMeant);
}

function hashOf(paths: readonly string[], isMeant: (file: string) => boolean = () => true): string {
  const hash = createHash("sha256");
  const files = paths.flatMap((path) =>
    path.endsWith(".ts")
      ? [join(source, path)]
      : readdirSync(join(source, path), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name)),
  );
  for (const file of files.filter((each) => isMeant(relative(source, each))).sort())
    hash.update(relative(source, file)).update(readFileSync(file));
  return hash.digest("hex").slice(0, 12);
}
