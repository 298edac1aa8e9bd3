import { type Logger, LogLevel } from "@slack/bolt";
import type { Log } from "../../platform.ts";
import { describeError, redact } from "./redact.ts";

/** Bolt's logger: only warnings and errors, and of them only words. Its debug lines hold whole payloads with their secrets. */
export function createBoltLogger(log: Log): Logger {
  const words = (parts: readonly unknown[]): string =>
    redact(parts.flatMap((part) => (typeof part === "string" ? [part] : part instanceof Error ? [describeError(part)] : [])).join(" "));
  return {
    debug: () => {},
    info: () => {},
    warn: (...parts) => log.warn(`slack: ${words(parts)}`),
    error: (...parts) => log.error(`slack: ${words(parts)}`),
    setLevel: () => {},
    getLevel: () => LogLevel.WARN,
    setName: () => {},
  };
}
