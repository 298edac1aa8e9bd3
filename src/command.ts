import type { Brief } from "./brief.ts";
import type { Operations } from "./briefs/status.ts";
import type { Corpus, CorpusQuestion } from "./corpus/corpus.ts";
import type { Language } from "./language.ts";

/** What an option holds; platforms pick the control and the autocompletion by it. */
export type OptionType = "text" | "actor" | "article" | "outlet" | "topic" | "language" | "date" | "period" | "span" | "number";

export interface CommandOption {
  readonly name: string;
  /** Key of `Phrases.options`: the description that readers see. */
  readonly description: string;
  readonly type: OptionType;
  readonly required?: boolean;
  /** Not offered on platforms (used by links and buttons only). */
  readonly hidden?: boolean;
}

export interface Command {
  readonly name: string;
  /** Key of `Phrases.commands`: the description that readers see. */
  readonly description: string;
  readonly options: readonly CommandOption[];
  readonly adminOnly?: boolean;
  /**
   * What the answer reads of the corpus: of one that is not held in memory this part alone is fetched. The context's corpus holds the
   * totals. Absent: a little of everything about the actors named.
   */
  asks?(args: CommandArgs, context: CommandContext): CorpusQuestion;
  /** Answers. Throws `UserError` for what the reader can mend; nothing found is a Brief that says so. */
  run(args: CommandArgs, context: CommandContext): Brief | Promise<Brief>;
}

/** Option name -> what the reader wrote, trimmed, never empty. */
export type CommandArgs = Readonly<Record<string, string | undefined>>;

export interface CommandContext {
  readonly corpus: Corpus;
  /** The asker's language, one of the installed ones. */
  readonly language: Language;
  readonly languages: readonly Language[];
  readonly commands: readonly Command[];
  /** The clock, ISO instant. */
  readonly now: string;
  /** IANA zone in which "today" is meant. */
  readonly timeZone: string;
  /** What only the running process knows, for /status and /digest; absent on the command line. */
  readonly operations?: Operations;
}

export type { Operations };

export function defineCommand(command: Command): Command {
  return command;
}
