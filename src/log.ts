import pino from "pino";
import type { Log } from "./platform.ts";

export interface LogSettings {
  readonly level: string;
}

// xoxb-… xapp-… | Bot tokens (three dotted parts) | /interactions/ID/TOKEN, /webhooks/ID/TOKEN | hooks.slack.com/… | ticket=, state=, code=, token=
const secrets = [
  /xox[abeprs]-[\w-]+/gu,
  /xapp-[\w-]+/gu,
  /\b[\w-]{23,28}\.[\w-]{6}\.[\w-]{27,}/gu,
  /(?<=\/(?:interactions|webhooks)\/\d{1,20}\/)[\w-]{20,}/gu,
  /(?<=hooks\.slack\.com\/)\S+/gu,
  /(?<=\b(?:ticket|state|code|token)=)[^&\s"]+/gu,
  /(?<=:\/\/[^\s/:@]{1,64}:)[^\s/@]+(?=@)/gu,
];

/** The text without tokens, tickets and passwords, for anything that leaves the process. */
export function redact(text: string): string {
  return secrets.reduce((safe, pattern) => safe.replace(pattern, "[redacted]"), text);
}

/** Structured log on standard error, one JSON object a line, secrets redacted. Standard output is kept for answers. */
export function createLog(room: string, settings: LogSettings): Log {
  const logger = pino(
    {
      level: settings.level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { cause: describe },
    },
    { write: (line: string) => process.stderr.write(redact(line)) },
  );
  const write = (level: "debug" | "info" | "warn" | "error") => (message: string, fields?: Readonly<Record<string, unknown>>) =>
    logger[level](fields ?? {}, `${room}: ${message}`);
  return { debug: write("debug"), info: write("info"), warn: write("warn"), error: write("error") };
}

/** Name, message and stack alone: platform errors carry requests, and requests carry tokens. */
function describe(cause: unknown): unknown {
  return cause instanceof Error ? { name: cause.name, message: cause.message, stack: cause.stack } : String(cause);
}
