import { UserError } from "../errors.ts";
import type { Environment, Variable } from "../platform.ts";

export interface SourceSettings {
  /** Addresses of feeds and sites, and OPML files. */
  readonly sources: readonly string[];
  /** Mail address or page, for those whose servers are asked. */
  readonly contact?: string;
  readonly allowedHosts: ReadonlySet<string>;
  /** Whether the page is fetched of what a feed gives a summary of. */
  readonly fetchPages: boolean;
  readonly everyMinutes: number;
}

export const variables: readonly Variable[] = [
  {
    name: "DATELINE_SOURCES",
    description:
      "Feeds and sites whose articles are fetched while Dateline runs, and OPML files that list them, separated by commas. More are added with dateline sources add.",
  },
  {
    name: "DATELINE_CONTACT",
    description: "A mail address or page of yours: fetched sites are told whom to write to.",
  },
  {
    name: "DATELINE_FETCH_PAGES",
    default: "yes",
    description: "Where a feed gives summaries: yes fetches the pages too, as far as a site lets robots; no keeps to the summaries.",
  },
  {
    name: "DATELINE_FETCH_MINUTES",
    default: "30",
    description: "How often a feed is fetched that does not say how often it changes: 10 to 1440.",
  },
  {
    name: "DATELINE_ALLOW_HOSTS",
    description:
      "Names or addresses (with or without a port) that may be fetched although they are in a private network, separated by commas. Example: intranet.example:8080",
  },
];

/** Reads the settings. Throws `UserError` naming the variable and what would be right. */
export function readSourceSettings(environment: Environment): SourceSettings {
  const value = (name: string): string | undefined => environment[name]?.trim() || undefined;
  const list = (name: string): string[] =>
    (value(name) ?? "")
      .split(",")
      .map((each) => each.trim())
      .filter((each) => each !== "");
  const pages = (value("DATELINE_FETCH_PAGES") ?? "yes").toLowerCase();
  if (!/^(?:yes|no|true|false|1|0)$/u.test(pages)) throw new UserError(`DATELINE_FETCH_PAGES="${pages}" is not known. Write yes or no.`);
  const everyMinutes = Number(value("DATELINE_FETCH_MINUTES") ?? "30");
  if (!Number.isInteger(everyMinutes) || everyMinutes < 10 || everyMinutes > 1_440)
    throw new UserError(`DATELINE_FETCH_MINUTES="${value("DATELINE_FETCH_MINUTES")}" is not a number of minutes from 10 to 1440.`);
  const contact = value("DATELINE_CONTACT");
  if (contact !== undefined && !/^[\x21-\x7E]{3,200}$/u.test(contact))
    throw new UserError(
      `DATELINE_CONTACT="${contact}" is no mail address or page. Write it as desk@example.org or https://example.org/bot.`,
    );
  const hosts = list("DATELINE_ALLOW_HOSTS").map((host) => host.toLowerCase());
  const wrong = hosts.find((host) => /[/\s]|:\/\//u.test(host));
  if (wrong !== undefined)
    throw new UserError(`DATELINE_ALLOW_HOSTS: "${wrong}" is not a host. Write a name such as intranet.example or 10.0.0.5:8080.`);
  return {
    sources: list("DATELINE_SOURCES"),
    ...(contact === undefined ? {} : { contact }),
    allowedHosts: new Set(hosts.map((host) => host.replace(/^\[(?<ip>[^\]]+)\]/u, "$<ip>"))),
    fetchPages: /^(?:yes|true|1)$/u.test(pages),
    everyMinutes,
  };
}

/** "Dateline/0.1.0 (news briefing bot; +desk@example.org)" */
export function userAgent(version: string, contact: string | undefined): string {
  return `Dateline/${version} (news briefing bot${contact === undefined ? "" : `; +${contact}`})`;
}
