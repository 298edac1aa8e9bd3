import { UserError } from "../../errors.ts";
import type { Environment, Variable } from "../../platform.ts";

export interface SlackSettings {
  readonly botToken: string;
  /** How Slack reaches us: over a socket that we open, or by signed requests to an address of ours. */
  readonly intake:
    | { readonly kind: "socket"; readonly appToken: string }
    | { readonly kind: "http"; readonly signingSecret: string; readonly host: string; readonly port: number };
  /** Whether answers to commands are seen by the whole channel or by the asker only. */
  readonly answers: "in_channel" | "ephemeral";
  /** Ends with a slash. */
  readonly apiUrl: string;
  /** Between two pages of one post: Slack takes about one message a second a channel. */
  readonly paceMs: number;
  /** How long one call to Slack may take. */
  readonly timeoutMs: number;
}

const defaults = {
  SLACK_PORT: "3000",
  SLACK_HOST: "127.0.0.1",
  SLACK_ANSWERS: "in_channel",
  SLACK_API_URL: "https://slack.com/api/",
} as const;

export const variables: readonly Variable[] = [
  { name: "SLACK_BOT_TOKEN", secret: true, description: "Bot token of the Slack app (xoxb-…); with it Slack is switched on." },
  {
    name: "SLACK_APP_TOKEN",
    secret: true,
    description: "App-level token (xapp-…) with connections:write, for Socket Mode: no public address is needed.",
  },
  {
    name: "SLACK_SIGNING_SECRET",
    secret: true,
    description: "Signing secret of the app, for signed HTTP requests in place of Socket Mode; read where SLACK_APP_TOKEN is not set.",
  },
  { name: "SLACK_PORT", default: defaults.SLACK_PORT, description: "Port for signed HTTP requests; their path is /slack/events." },
  {
    name: "SLACK_HOST",
    default: defaults.SLACK_HOST,
    description: "Address to listen on for signed HTTP requests; put a proxy with TLS before it.",
  },
  {
    name: "SLACK_ANSWERS",
    default: defaults.SLACK_ANSWERS,
    description: "Who sees the answer to a command: in_channel (everybody there) or ephemeral (the asker).",
  },
  { name: "SLACK_API_URL", default: defaults.SLACK_API_URL, description: "Base address of Slack's Web API; only for tests and gateways." },
];

/** undefined: Slack is not configured. Throws `UserError` naming the variable and what would be right. */
export function readSettings(environment: Environment): SlackSettings | undefined {
  const read = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const botToken = read("SLACK_BOT_TOKEN");
  const appToken = read("SLACK_APP_TOKEN");
  const signingSecret = read("SLACK_SIGNING_SECRET");
  if (botToken === undefined) {
    const given = appToken !== undefined ? "SLACK_APP_TOKEN" : signingSecret !== undefined ? "SLACK_SIGNING_SECRET" : undefined;
    if (given === undefined) return undefined;
    throw new UserError(
      `SLACK_BOT_TOKEN is missing although ${given} is set. Copy the “Bot User OAuth Token” (xoxb-…) of the Slack app into it.`,
    );
  }
  if (!/^xox[be][.\w-]{8,}$/u.test(botToken))
    throw new UserError("SLACK_BOT_TOKEN is not a bot token. It begins with xoxb- and is found under “OAuth & Permissions”.");
  const answers = read("SLACK_ANSWERS") ?? defaults.SLACK_ANSWERS;
  if (answers !== "in_channel" && answers !== "ephemeral")
    throw new UserError(`SLACK_ANSWERS is “${answers}”. It must be in_channel (everybody sees answers) or ephemeral (only the asker).`);
  return {
    botToken,
    intake: appToken !== undefined ? socketIntake(appToken) : httpIntake(signingSecret, read("SLACK_HOST"), read("SLACK_PORT")),
    answers,
    apiUrl: readApiUrl(read("SLACK_API_URL") ?? defaults.SLACK_API_URL),
    paceMs: 1_100,
    timeoutMs: 10_000,
  };
}

function socketIntake(appToken: string): SlackSettings["intake"] {
  if (!/^xapp-[\w-]{8,}$/u.test(appToken))
    throw new UserError(
      "SLACK_APP_TOKEN is not an app-level token. It begins with xapp- and is made under “Basic Information”, “App-Level Tokens”.",
    );
  return { kind: "socket", appToken };
}

function httpIntake(
  signingSecret: string | undefined,
  host: string = defaults.SLACK_HOST,
  port: string = defaults.SLACK_PORT,
): SlackSettings["intake"] {
  if (signingSecret === undefined)
    throw new UserError("SLACK_APP_TOKEN is missing. Set it (xapp-…) for Socket Mode, or SLACK_SIGNING_SECRET for signed HTTP requests.");
  if (!/^[\w-]{16,}$/u.test(signingSecret))
    throw new UserError(
      "SLACK_SIGNING_SECRET is not a signing secret. It is found under “Basic Information” and has 32 letters and digits.",
    );
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535)
    throw new UserError(`SLACK_PORT is “${port}”. It must be a port from 0 to 65535, such as 3000.`);
  if (!/^[\w.:-]{1,255}$/u.test(host))
    throw new UserError(`SLACK_HOST is “${host}”. It must be an address to listen on, such as 127.0.0.1.`);
  return { kind: "http", signingSecret, host, port: Number(port) };
}

function readApiUrl(text: string): string {
  const url = URL.parse(text);
  const local = url !== null && ["127.0.0.1", "localhost", "[::1]"].includes(url.hostname);
  if (url === null || !(url.protocol === "https:" || (url.protocol === "http:" && local)))
    throw new UserError(`SLACK_API_URL is “${text}”. It must be an https address, such as ${defaults.SLACK_API_URL}`);
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
