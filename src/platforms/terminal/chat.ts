import { createInterface } from "node:readline/promises";
import type { Action, Brief } from "../../brief.ts";
import type { Language } from "../../language.ts";
import { completeLine } from "../../line-completion.ts";
import type { Asker, Host, RunningPlatform } from "../../platform.ts";
import { cleanText } from "./clean.ts";
import { longestHistory, readHistory, writeHistory } from "./history.ts";
import { openKeyboard } from "./keyboard.ts";
import { pageText } from "./pager.ts";
import { renderText } from "./render.ts";
import { answerLine, readWish } from "./reply.ts";
import type { TerminalSettings } from "./settings.ts";
import { hasColour, paintWith } from "./style.ts";

/** A conversation on a terminal, or with a pipe: lines in, briefs out, one after the other. */
export async function startChat({ historyPath, locale, streams }: TerminalSettings, host: Host): Promise<RunningPlatform> {
  const { input, output } = streams;
  const asker: Asker = { locale: locale ?? systemLocale(), isAdmin: true, place: "terminal" };
  const language = host.languageFor(asker.locale);
  const phrases = language.phrases.terminal;
  const colour = hasColour(output);
  const paint = paintWith(colour);
  const isTerminal = input.isTTY === true && output.isTTY === true;
  const keyboard = openKeyboard(input);
  let history = await readHistory(historyPath);
  const readline = createInterface({
    input: keyboard.input,
    output: isTerminal ? output : undefined,
    terminal: isTerminal,
    prompt: paint("strong", "› "),
    history: [...history],
    historySize: longestHistory,
    removeHistoryDuplicates: true,
    completer: async (line: string): Promise<[string[], string]> => {
      const { start, choices } = await completeLine(line, host, { language, asker, limit: longestList });
      const typed = line.slice(start);
      const inserts = [
        ...choices.map(({ insert }) => cleanText(insert).replace(newlines, " ")),
        ...("/quit".startsWith(line) ? ["/quit"] : []),
      ];
      // Readline types what all choices begin with: those found by another name would keep it from typing anything.
      const alike = inserts.filter((insert) => insert.toLowerCase().startsWith(typed.toLowerCase()));
      return [alike.length > 0 ? alike : inserts, typed];
    },
  });

  const queue: string[] = [];
  let steps: readonly Action[] = [];
  let open = true;
  let working: Promise<void> | undefined;
  const width = () => Math.min(output.columns ?? widest, widest);
  const show = (brief: Brief, inLanguage: Language = language) =>
    pageText(renderText(brief, { language: inLanguage, width: width(), colour }), {
      output,
      readKey: keyboard.readKey,
      prompt: (percent) =>
        paint(
          "faint",
          phrases.more.replace("{percent}", () => String(percent)),
        ),
    });
  const prompt = () => {
    if (open && isTerminal) readline.prompt();
  };

  const converse = async () => {
    await undefined; // Lines that come together are queued first.
    for (let line = queue.shift(); line !== undefined; line = queue.shift()) {
      const wish = readWish(line, steps, language);
      if (wish.kind === "quit") {
        queue.length = 0;
        if (open) readline.close();
        break;
      }
      if ("remark" in wish && wish.remark !== undefined) output.write(`${paint("faint", cleanText(wish.remark).replace(newlines, " "))}\n`);
      if (wish.kind !== "ask") continue;
      if (open) readline.pause();
      const brief = await answerLine(wish.line, host, asker);
      steps = brief.actions;
      output.write("\n");
      await show(brief);
      output.write("\n");
      if (open) readline.resume();
    }
    working = undefined;
    prompt();
  };

  readline.on("line", (line) => {
    queue.push(line);
    working ??= converse();
  });
  readline.on("history", (newestFirst) => {
    history = newestFirst;
  });
  readline.on("SIGINT", () => {
    if (readline.line === "") readline.close();
    else {
      output.write("^C\n");
      readline.write(null, { ctrl: true, name: "e" });
      readline.write(null, { ctrl: true, name: "u" });
    }
  });
  // Whoever read the answers is gone (a closed pipe): nobody is left to talk to.
  output.on("error", (cause) => {
    host.log.debug("terminal: nobody reads the answers", { cause: String(cause) });
    if (open) readline.close();
  });
  const stopped = new Promise<void>((resolve) => {
    readline.once("close", async () => {
      open = false;
      await working;
      if (isTerminal) await writeHistory(historyPath, history, host.log);
      keyboard.close();
      resolve();
      if (!stopping) {
        output.write(`${isTerminal ? "\n" : ""}${phrases.goodbye}\n`);
        host.requestStop("terminal: the reader left");
      }
    });
  });
  let stopping = false;

  output.write(
    `${paint(
      "title",
      phrases.welcome.replace("{version}", () => host.version),
    )}\n${paint("faint", phrases.hint)}\n\n`,
  );
  prompt();

  return {
    name: "terminal",
    state: () => (open ? "ready" : "stopped"),
    send: async (_target, brief, inLanguage, { key }) => {
      output.write("\n");
      output.write(renderText(brief, { language: inLanguage, width: width(), colour }));
      output.write("\n");
      prompt();
      return { messages: [key] };
    },
    check: async () => [],
    stop: async (deadlineMs) => {
      stopping = true;
      if (open) readline.close();
      await Promise.race([stopped, new Promise<void>((resolve) => setTimeout(resolve, deadlineMs).unref())]);
    },
  };
}

/** The machine's language; undefined where it names none: Node then says en-US, or und, and the default language is the better guess. */
function systemLocale(): string | undefined {
  const { locale } = new Intl.DateTimeFormat().resolvedOptions();
  return locale === "en-US" || locale === "und" ? undefined : locale;
}

const widest = 100;
const longestList = 40;
const newlines = /\n/gu;
