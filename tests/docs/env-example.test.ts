import { expect, test } from "vitest";
import { variables as general } from "../../src/config.ts";
import { variables as digests } from "../../src/digests/settings.ts";
import type { Variable } from "../../src/platform.ts";
import { loadPlatform, platformNames } from "../../src/registry.ts";
import { variables as sources } from "../../src/sources/settings.ts";

const width = 110;

function section(title: string, variables: readonly Variable[]): string {
  return [
    `# ${title}`,
    "",
    ...variables.flatMap((variable) => [...wrap(variable.description), `#${variable.name}=${variable.default ?? ""}`, ""]),
  ].join("\n");
}

function wrap(sentence: string): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines;
}

test(".env.example names every variable that is read, with its default (npm test -- -u writes it anew)", async () => {
  const platforms = await Promise.all(platformNames().map(loadPlatform));
  const text = [
    "# Settings of Dateline. Copy this file to .env, take away the # before a name and fill in its value.\n# Every setting has a default or may be left out; the environment of the process wins over this file.\n",
    section("Corpus and answers", general),
    section("Sources: feeds and sites that are fetched", sources),
    section("Digests: one block a digest; the name (here MORNING) is yours", digests),
    ...platforms.map((platform) => section(`Platform: ${platform.name}`, platform.variables)),
  ].join("\n");
  await expect(text).toMatchFileSnapshot("../../.env.example");
});
