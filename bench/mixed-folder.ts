import { spawnSync } from "node:child_process";
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { argv, execPath } from "node:process";
import { loadArticles, readArticles } from "../src/corpus/load.ts";
import { brokenFiles, goodFiles, story, telling } from "./mixed-folder/documents.ts";

// node bench/mixed-folder.ts [--large]: a folder of every format, broken input, encodings and bombs is loaded by a process of its own; what is refused and
// why, its memory, and whether anything was fetched. With --large: JSON Lines and a mailbox of a gigabyte each.

const [mode, path] = argv.slice(2);
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(0);
const peakBytes = () => process.resourceUsage().maxRSS * 1024;

if (mode === "--load" && path !== undefined) {
  const { articles, refusals, notes } = await loadArticles([path]);
  console.log(JSON.stringify({ articles, refusals, notes, peak: peakBytes() }));
} else if (mode === "--count" && path !== undefined) {
  let count = 0;
  let characters = 0;
  for await (const found of readArticles([path])) {
    count += found.articles.length;
    for (const { text } of found.articles) characters += text.length;
  }
  console.log(JSON.stringify({ count, characters, peak: peakBytes() }));
} else {
  const folder = mkdtempSync(join(tmpdir(), "dateline-mixed-"));
  try {
    await small(folder);
    if (mode === "--large") large(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Outcome {
  readonly articles: readonly { readonly path: string; readonly text: string }[];
  readonly refusals: readonly { readonly source: string; readonly reason: string }[];
  readonly notes: readonly { readonly source: string; readonly reason: string }[];
  readonly peak: number;
}

function run<Result>(words: readonly string[]): Result {
  const { stdout, stderr, status } = spawnSync(execPath, [import.meta.filename, ...words], { encoding: "utf8", maxBuffer: 1024 ** 3 });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Result;
}

async function small(folder: string): Promise<void> {
  let asked = 0;
  const spy = createServer((_, response) => {
    asked++;
    response.end("secret");
  });
  await new Promise<void>((resolve) => spy.listen(0, "127.0.0.1", resolve));
  const good = await goodFiles(`http://127.0.0.1:${(spy.address() as AddressInfo).port}`);
  const broken = await brokenFiles();
  const files = join(folder, "mixed");
  mkdirSync(files);
  for (const [name, content] of Object.entries({ ...good, ...broken })) writeFileSync(join(files, name), content);
  // Asynchronous, so that the spy can answer.
  const { spawn } = await import("node:child_process");
  const child = spawn(execPath, [import.meta.filename, "--load", files], { stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  for await (const part of child.stdout) output += String(part);
  const { articles, refusals, notes, peak } = JSON.parse(output) as Outcome;
  spy.close();

  const nameOf = (source: string) => source.slice(files.length + 1).split(/[/:]/u)[0] ?? "";
  for (const { source, reason } of refusals) console.log(`refused  ${source.slice(files.length + 1).padEnd(34)} ${reason}`);
  for (const { source, reason } of notes) console.log(`note     ${basename(source).padEnd(34)} ${reason}`);
  const read = articles.filter(({ text }) => text.replace(/\s+/gu, " ").includes(telling)).map((article) => basename(article.path));
  const missing = Object.keys(good).filter((name) => !read.includes(name));
  const wrong = articles.filter(({ path }) => !(basename(path) in good)).map((article) => basename(article.path));
  const silent = Object.keys(broken).filter((name) => !refusals.some(({ source }) => nameOf(source) === name));
  const bombs = Object.keys(broken).filter((name) => name.startsWith("bomb")).length;
  console.log(
    `read ${read.length} of ${Object.keys(good).length} good files; refused ${Object.keys(broken).length - silent.length} of ${Object.keys(broken).length} broken ones, ${bombs} bombs among them; ` +
      `missing: ${missing.join(", ") || "none"}; taken by mistake: ${wrong.join(", ") || "none"}; not refused: ${silent.join(", ") || "none"}`,
  );
  console.log(`memory of the process at its peak: ${megabytes(peak)} MB; requests to a private address: ${asked}`);
}

function large(folder: string): void {
  const paragraph = `${story} `.repeat(30);
  const lists: readonly (readonly [string, (n: number) => string])[] = [
    ["wire.jsonl", (n) => `${JSON.stringify({ id: `w${n}`, title: `Agua ${n}`, text: paragraph })}\n`],
    [
      "box.mbox",
      (n) =>
        `From a@w.example  Thu Jan 26 10:00:00 2023\nFrom: Desk <d@w.example>\nSubject: Agua ${n}\nMessage-ID: <${n}@w.example>\n\n${paragraph}\n\n`,
    ],
  ];
  for (const [name, write] of lists) {
    const file = join(folder, name);
    const handle = openSync(file, "w");
    let size = 0;
    let count = 0;
    while (size < 1024 ** 3) {
      let part = "";
      for (let n = 0; n < 500; n++) part += write(count++);
      size += writeSync(handle, part);
    }
    closeSync(handle);
    const started = performance.now();
    const found = run<{ count: number; peak: number }>(["--count", file]);
    console.log(
      `${name}: ${megabytes(size)} MB, ${found.count} of ${count} articles, ${((performance.now() - started) / 1000).toFixed(0)} s, memory at its peak ${megabytes(found.peak)} MB`,
    );
    rmSync(file);
  }
}
