import { createHash } from "node:crypto";
import type { webApi } from "@slack/bolt";
import type { Asker, Host } from "../../platform.ts";
import { describeError } from "./redact.ts";
import { codeOf } from "./wire.ts";

/** Who presses or types, as Slack's payloads name them. */
export interface Origin {
  readonly team: string | undefined;
  readonly channel: string | undefined;
  readonly user: string;
}

interface Person {
  readonly locale?: string;
  readonly isAdmin: boolean;
  readonly readAtMs: number;
}

/** How long a person's language and rights are taken as they were. */
const keepMs = 5 * 60_000;
const maxPeople = 1_000;
const unknownPerson = { isAdmin: false } as const;

/** Finds the asker's language and rights, where the app may (scope users:read); otherwise the default language, and no rights. */
export function createAskers(client: webApi.WebClient, host: Host): (origin: Origin) => Promise<Asker> {
  const people = new Map<string, Person>();
  let forbiddenUntilMs = 0;

  const read = async (user: string): Promise<Pick<Person, "locale" | "isAdmin">> => {
    const nowMs = Date.now();
    const known = people.get(user);
    if (known !== undefined && nowMs - known.readAtMs < keepMs) return known;
    if (nowMs < forbiddenUntilMs) return unknownPerson;
    try {
      const { user: found } = await client.users.info({ user, include_locale: true });
      const person = { locale: found?.locale, isAdmin: found?.is_admin === true || found?.is_owner === true, readAtMs: nowMs };
      if (people.size >= maxPeople) people.clear();
      people.set(user, person);
      return person;
    } catch (error) {
      if (codeOf(error) === "missing_scope") forbiddenUntilMs = nowMs + keepMs;
      host.log.warn("slack: a person's language and rights cannot be read", { error: describeError(error) });
      return unknownPerson;
    }
  };

  return async ({ team, channel, user }) => {
    const { locale, isAdmin } = await read(user);
    const person = createHash("sha256").update(user).digest("hex").slice(0, 12);
    return { locale, isAdmin, place: ["slack", team ?? "-", channel ?? "-", person].join(":") };
  };
}
