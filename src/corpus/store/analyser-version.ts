import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const source = join(import.meta.dirname, "..", "..");

/** What the analysis of one article depends on: its code and the languages. */
export function analyserVersion(): string {
  return hashOf(["article.ts", "language.ts", "language", "languages", "text"]);
}

/** What joining depends on beside: the rest of the corpus's code, without the formats. */
export function joinVersion(): string {
  return hashOf(
    ["article.ts", "language.ts", "language", "languages", "text", "corpus"],
    (file) => !file.startsWith(join("corpus", "formats")),
  );
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
