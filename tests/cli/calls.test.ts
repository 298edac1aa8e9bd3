import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const bin = join(import.meta.dirname, "../../bin/dateline.mjs");
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dateline-cli-"));
  writeFileSync(join(folder, "one.txt"), "VALMERE, 7 March 2023 - The harbour minister, Ada Stern, met dockers on Monday.\n");
  writeFileSync(join(folder, "two.txt"), new Uint8Array([1, 0, 2]));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
function dateline(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [bin, ...words],
      { cwd: folder, env: { PATH: process.env.PATH, DATELINE_DATA: join(folder, "data"), ...environment } },
      (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

test("an answer goes to standard output, what was read and refused to standard error", async () => {
  const { code, out, err } = await dateline(["ask", "/timeline", "--corpus", folder, "--as", "json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ command: "timeline" });
  expect(err).toContain("two.txt");
  expect(err).toContain("read 1 article, refused 1");
});

test("the same question twice gives the same bytes", async () => {
  for (const format of ["json", "text", "markdown", "html", "discord", "slack"]) {
    const [first, second] = await Promise.all([1, 2].map(() => dateline(["ask", "/timeline", "--as", format])));
    expect(first?.out.length).toBeGreaterThan(100);
    expect(second?.out).toBe(first?.out);
  }
}, 90_000);

test("an answer in Spanish", async () => {
  const { out } = await dateline(["ask", "/help", "--locale", "es-419"]);
  expect(out).toContain("Pasos siguientes");
});

const wrong: readonly (readonly [readonly string[], number, string])[] = [
  [["anylize"], 2, "analyze"],
  [["ask"], 2, "missing required argument"],
  [["ask", "/help", "--as", "xml"], 2, "Allowed choices"],
  [["ask", "/timelin"], 1, "/timeline"],
  [["ask", "/source 999"], 1, "999"],
  [["ask", "/timeline from:yesterdayish"], 1, "yesterdayish"],
  [["ask", "/help", "--corpus", "/nowhere/at/all"], 1, "No article could be read"],
  [["analyze", "/nowhere/at/all"], 1, "no such file"],
  [["analyze", ".", "--published", "soon"], 1, "YYYY-MM-DD"],
  [["digest"], 1, "DIGEST_<NAME>_CRON"],
  [["export", "sources", "--format", "ics"], 1, "calendar"],
  [["import", "https://news.example/a"], 1, "--into"],
  [["sources", "add", "http://169.254.169.254/latest"], 1, "private network"],
  [["ask", "/help", "--corpus", "http://10.0.0.1/feed"], 1, "private network"],
  [["sources", "add", "ftp://news.example/feed"], 1, "http and https"],
  [["sources", "remove", "https://news.example/feed"], 1, "dateline sources"],
  [["sources", "import", "/nowhere/at/all.opml"], 1, "check the path"],
];
for (const [words, code, says] of wrong)
  test(`dateline ${words.join(" ")} ends with ${code} and one sentence that says ${says}`, async () => {
    const ended = await dateline(words);
    expect(ended.code).toBe(code);
    expect(ended.out).toBe("");
    expect(ended.err).toContain(says);
    expect(ended.err).not.toMatch(/^\s+at /mu);
  });

const badSettings: readonly (readonly [Readonly<Record<string, string>>, string])[] = [
  [{ DATELINE_LANGUAGE: "fr" }, "DATELINE_LANGUAGE"],
  [{ DATELINE_TIMEZONE: "Lima" }, "America/Lima"],
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL"],
  [{ DATELINE_DATA: "/dev/null/x" }, "DATELINE_DATA"],
  [{ DIGEST_A_CRON: "never", DIGEST_A_TARGETS: "slack:C1" }, "DIGEST_A_CRON"],
  [{ WEB_PORT: "many" }, "WEB_PORT"],
];
for (const [environment, says] of badSettings)
  test(`start with ${JSON.stringify(environment)} is refused, naming ${says}`, async () => {
    const { code, err } = await dateline(["start"], { WEB_PORT: "0", ...environment });
    expect(code).toBe(1);
    expect(err).toContain(says);
  });

test("doctor names what a digest is missing, and ends with 1", async () => {
  const { code, out } = await dateline(["doctor"], { DIGEST_A_CRON: "0 8 * * *", DIGEST_A_TARGETS: "discord:1" });
  expect(code).toBe(1);
  expect(out).toContain("DISCORD_TOKEN");
});

test("doctor of an empty environment finds nothing wrong", async () => {
  const { code, out } = await dateline(["doctor"]);
  expect(code).toBe(0);
  expect(out).not.toContain("ERROR");
});

test("import adds what is new, tells what is there, refuses what cannot be read", async () => {
  const into = join(folder, "corpus");
  const first = await dateline(["import", folder, "--into", into]);
  expect(first.out).toMatch(/added {4}.*one\.txt/u);
  expect(first.out).toMatch(/refused {2}.*two\.txt/u);
  const second = await dateline(["import", join(folder, "one.txt"), "--into", into]);
  expect(second.out).toMatch(/present {2}.*one\.txt/u);
  expect(readdirSync(into)).toEqual(["one.txt"]);
});

test("exports: CSV with a header, a calendar, Markdown", async () => {
  expect((await dateline(["export", "timeline", "--format", "csv"])).out).toMatch(/^id,from,to,/u);
  expect((await dateline(["export", "timeline", "--format", "ics"])).out).toMatch(/^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR\s*$/u);
  expect((await dateline(["export", "stances", "--format", "md"])).out).toMatch(/^# /u);
});

test("a digest is printed without posting", async () => {
  const { code, out } = await dateline(["digest", "a", "--dry-run", "--at", "2023-02-01T08:00:00Z"], {
    DIGEST_A_CRON: "0 8 * * *",
    DIGEST_A_TARGETS: "slack:C1",
    DIGEST_A_PERIOD: "7d",
  });
  expect(code).toBe(0);
  expect(out).toContain("2023");
});

test("analyze prints one article a line, every span verbatim", async () => {
  const { out } = await dateline(["analyze", join(folder, "one.txt"), "--json"]);
  const record = JSON.parse(out) as { id: string; timexes: { start: number; end: number; text: string }[] };
  const text = "VALMERE, 7 March 2023 - The harbour minister, Ada Stern, met dockers on Monday.\n";
  expect(record.id).toBe("one");
  for (const { start, end, text: words } of record.timexes) expect(text.slice(start, end)).toBe(words);
});
