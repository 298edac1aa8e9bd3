import { Argument, Command, CommanderError, Option } from "commander";
import { isDebugging, packageVersion } from "../config.ts";
import { UserError } from "../errors.ts";
import { redact } from "../log.ts";

/** Exit codes of the contract. */
const done = 0;
const failed = 1;
const wrongCall = 2;

/** Of `subscriptions add`, besides --cron and --to. */
const digestFlags = [
  "timezone",
  "about",
  "outlets",
  "articles",
  "language",
  "period",
  "when-empty",
  "deadline",
  "missed",
  "quiet",
  "holidays",
  "spread",
  "when-unsure",
] as const;

const collect = (value: string, before: readonly string[] | undefined): string[] => [...(before ?? []), value];

/** Runs one call of the executable; returns its exit code. Each call's file is loaded when it is called. */
export async function runCommandLine(words: readonly string[]): Promise<number> {
  let code = done;
  const run =
    <Arguments extends readonly unknown[]>(load: () => Promise<(...args: Arguments) => Promise<number>>) =>
    async (...args: Arguments): Promise<void> => {
      code = await (await load())(...args);
    };
  const program = new Command("dateline")
    .description("A news-briefing bot whose every line is grounded in a cited passage.")
    .version(packageVersion())
    .exitOverride()
    .configureOutput({
      writeErr: (text) => process.stderr.write(text),
      outputError: (text, write) => write(`${sentence(text)} Try dateline --help.\n`),
    })
    .showSuggestionAfterError(true);

  const corpus = (): Option =>
    new Option("--corpus <path>", "a folder or file with articles, or the address of a feed or site; may be given several times").argParser(
      collect,
    );
  program.hook("preAction", async (_, call) => {
    const { corpus } = call.opts<{ corpus?: readonly string[] }>();
    if (corpus !== undefined && corpus.length > 0) await (await import("./fetch-named.ts")).fetchNamed(corpus);
  });
  const as = (): Option =>
    new Option("--as <format>", "how the answer is printed")
      .choices(["text", "json", "markdown", "discord", "slack", "html"])
      .default("text");

  program
    .command("start")
    .description("load the corpus and start every platform that is configured, and the digests")
    .addOption(corpus())
    .action(run(async () => (await import("./start.ts")).start));
  program
    .command("ask")
    .description('answer one slash command and exit: dateline ask "/stance colombia"')
    .argument("<command...>", "the slash command")
    .addOption(as())
    .option("--locale <code>", "language of the answer")
    .option("--trace", "tell on standard error how dates and entries came about")
    .addOption(corpus())
    .action(run(async () => (await import("./ask.ts")).ask));
  program
    .command("analyze")
    .description("what the analysis found in documents")
    .argument("<path...>", "files or folders")
    .option("--json", "one article a line, as JSON Lines")
    .option("--published <date>", "the publication date of what states none (YYYY-MM-DD)")
    .action(run(async () => (await import("./analyze.ts")).analyze));
  program
    .command("import")
    .description("add documents to the corpus")
    .argument("<path...>", "files, folders, or addresses of pages, feeds and sites")
    .option("--into <folder>", "the folder of the corpus")
    .action(run(async () => (await import("./import.ts")).importDocuments));
  program
    .command("digest")
    .description("build the digest that would be posted, and post it")
    .argument("[name]", "one of the configured digests; all without it")
    .option("--at <instant>", "as if it were this instant (ISO)")
    .option("--dry-run", "print it, post nothing")
    .addOption(as())
    .addOption(corpus())
    .action(run(async () => (await import("./digest.ts")).digest));
  const store = program.command("store").description("the corpus as it is kept: move it from a file to PostgreSQL or back");
  store
    .command("export")
    .description("all articles with their earlier versions, as JSON Lines on standard output")
    .action(run(async () => (await import("./store.ts")).exportStore));
  store
    .command("import")
    .description("fill an empty store")
    .argument("<file>", "what store export printed")
    .action(run(async () => (await import("./store.ts")).importStore));
  program
    .command("worker")
    .description("help with the corpus of a PostgreSQL database, on any machine")
    .option("--once", "until nothing is left to do")
    .action(run(async () => (await import("./worker.ts")).worker));
  program.command("corpus-thread", { hidden: true }).action(run(async () => (await import("./corpus-pass.ts")).corpusThread));
  const subscriptions = program
    .command("subscriptions")
    .description("the digests: those of the environment and those kept in the store")
    .action(run(async () => (await import("./subscription-calls.ts")).subscriptions));
  const add = subscriptions
    .command("add")
    .description("keep a digest in the store; options as DIGEST_<NAME>_… in .env.example")
    .argument("<name>", "its name")
    .requiredOption("--cron <fields>", "minute hour day month weekday")
    .requiredOption("--to <targets>", "discord:CHANNEL_ID,slack:CHANNEL_ID");
  for (const flag of digestFlags) add.option(`--${flag} <value>`);
  add.action(run(async () => (await import("./subscription-calls.ts")).addSubscriptionCall));
  subscriptions
    .command("remove")
    .description("remove a digest from the store")
    .argument("<name>", "its name")
    .action(run(async () => (await import("./subscription-calls.ts")).removeSubscriptionCall));
  const deliveries = program
    .command("deliveries")
    .description("what became of digests: those to look at, or all")
    .option("--state <states>", "all, or planned, sending, sent, unknown, superseded, late, dead, cancelled, with commas")
    .option("--digest <name>", "of one digest")
    .option("--limit <count>", "how many", "50")
    .option("--json", "one a line, as JSON Lines")
    // An option after the name of a subcommand is the subcommand's.
    .enablePositionalOptions()
    .action(run(async () => (await import("./deliveries.ts")).deliveries));
  deliveries
    .command("why")
    .description("all that is known of one")
    .argument("<delivery>", "its key, a part of it, or the id of a message")
    .action(run(async () => (await import("./deliveries.ts")).why));
  deliveries
    .command("retry")
    .description("try again what was given up")
    .argument("<delivery>", "its key, a part of it, or the id of a message")
    .option("--repeat", "post it even where it cannot be learnt whether it is there")
    .action(run(async () => (await import("./deliveries.ts")).retry));
  deliveries
    .command("cancel")
    .description("end what was not begun")
    .argument("<delivery>", "its key, a part of it, or the id of a message")
    .action(run(async () => (await import("./deliveries.ts")).cancel));
  deliveries
    .command("redrive")
    .description("try all dead ones again")
    .option("--digest <name>", "of one digest")
    .option("--target <target>", "of one target: discord:CHANNEL_ID")
    .action(run(async () => (await import("./deliveries.ts")).redrive));
  deliveries
    .command("resume")
    .description("post again to a target that had refused")
    .argument("<target>", "discord:CHANNEL_ID, or discord:* for the whole platform")
    .action(run(async () => (await import("./deliveries.ts")).resumeCall));
  program
    .command("doctor")
    .description("check configuration, corpus, stores, tokens and permissions")
    .addOption(corpus())
    .action(run(async () => (await import("./doctor.ts")).doctor));
  program
    .command("export")
    .description("answers for other programs")
    .addArgument(new Argument("<what>", "what to export").choices(["timeline", "stances", "sources"]))
    .addOption(new Option("--format <format>", "how").choices(["json", "csv", "md", "ics"]).makeOptionMandatory())
    .option("--locale <code>", "language of Dateline's own words")
    .addOption(corpus())
    .action(run(async () => (await import("./export.ts")).exportAnswers));

  const sources = program
    .command("sources")
    .description("feeds and sites that are fetched: list, add, remove; OPML in and out")
    .action(run(async () => (await import("./sources.ts")).listSources));
  sources
    .command("list")
    .description("every feed and site, and how it is")
    .action(run(async () => (await import("./sources.ts")).listSources));
  sources
    .command("add")
    .description("add feeds or sites, and fetch each once")
    .argument("<address...>", "addresses")
    .action(run(async () => (await import("./sources.ts")).addSources));
  sources
    .command("remove")
    .description("fetch them no more; what was fetched stays")
    .argument("<address...>", "addresses")
    .action(run(async () => (await import("./sources.ts")).removeSources));
  sources
    .command("import")
    .description("add the feeds of an OPML file")
    .argument("<file>", "the file")
    .action(run(async () => (await import("./sources.ts")).importSources));
  sources
    .command("export")
    .description("all of them as OPML, on standard output")
    .action(run(async () => (await import("./sources.ts")).exportSources));

  try {
    await program.parseAsync(withDefault(words), { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? done : wrongCall;
    process.stderr.write(`${explain(error)}\n`);
    return failed;
  }
}

/** One sentence; where it came from only when asked for. */
function explain(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack = isDebugging() && error instanceof Error ? `\n${error.stack ?? ""}` : "";
  return redact(
    error instanceof UserError
      ? `dateline: ${message}${stack}`
      : `dateline: a fault of Dateline's own: ${message}. Run again with LOG_LEVEL=debug and report it.${stack}`,
  );
}

/** Without a call, or with options alone, the main job is meant. */
function withDefault(words: readonly string[]): readonly string[] {
  const [first] = words;
  return first === undefined || (first.startsWith("-") && !["-h", "--help", "-V", "--version"].includes(first))
    ? ["start", ...words]
    : words;
}

function sentence(text: string): string {
  const said = text
    .replace(/^error: /u, "dateline: ")
    .trim()
    .replace(/\s*\n\s*/gu, ". ");
  return /[.!?)]$/u.test(said) ? said : `${said}.`;
}
