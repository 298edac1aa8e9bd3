import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { loadRegistry } from "../../src/registry.ts";

const root = join(import.meta.dirname, "../..");
const documents = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter(
    (entry) =>
      entry.isFile() && entry.name.endsWith(".md") && !/node_modules|\.git(?:\/|$)|data\/articles|tests\/snapshots/u.test(entry.parentPath),
  )
  .map((entry) => join(entry.parentPath, entry.name));

// [words](path) and ![words](path), not addresses | `src/…`, `tests/…` and the like
const link = /\]\((?<path>(?!https?:)[^)#\s]+)/gu;
const named = /`(?<path>(?:src|commands|tests|data|bin|bench|docs)\/[\w./-]*)`/gu;

for (const document of documents)
  test(`every path that ${relative(root, document)} names exists`, () => {
    const text = readFileSync(document, "utf8");
    const links = [...text.matchAll(link)].map(({ groups }) => join(dirname(document), groups?.path ?? ""));
    const names = [...text.matchAll(named)].map(({ groups }) => join(root, groups?.path ?? ""));
    const missing = [...links, ...names].filter((path) => !existsSync(path)).map((path) => relative(root, path));
    expect(missing).toEqual([]);
  });

test("the README names every command, and no other", async () => {
  const { commands } = await loadRegistry();
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const table = [...readme.matchAll(/^\| `\/(?<name>[a-z]+)/gmu)].map(({ groups }) => groups?.name);
  expect(table.toSorted()).toEqual(commands.map((command) => command.name).toSorted());
});

test("every dependency has its reason in ARCHITECTURE.md", () => {
  const { dependencies, optionalDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<
    string,
    Record<string, string>
  >;
  const architecture = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
  const silent = Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => !architecture.includes(`**${name}**`));
  expect(silent).toEqual([]);
});

test("nothing names a path of a machine", () => {
  const files = ["src", "commands", "tests", "bin", "data", "docs", "bench"]
    .filter((room) => existsSync(join(root, room)))
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:ts|mjs|js|md|ya?ml|json|css|html)$/u.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    );
  // Written in two parts, so that this file does not name one.
  const machinePath = new RegExp(`(?<![\\w.])/(?:${["work", "root", "home/\\w+"].join("|")})/`, "u");
  expect(files.filter((file) => machinePath.test(readFileSync(file, "utf8"))).map((file) => relative(root, file))).toEqual([]);
});
