import { afterEach, describe, expect, test } from "vitest";
import { type Session, startSession } from "../../fakes/slack/session.ts";

let session: Session;
afterEach(() => session.end());

async function start(): Promise<Session> {
  session = await startSession({ timeoutMs: 600 });
  return session;
}

describe("checking", () => {
  const findings = async (...targets: string[]): Promise<string> =>
    (await session.running.check(targets)).map(({ severity, what }) => `${severity}: ${what}`).join("\n");

  test("nothing to find", async () => {
    await start();
    expect(await findings("slack:C0NEWS")).toBe("ok: The bot is in the Slack channel C0NEWS.");
  });

  test("channels that cannot be posted to, each with a remedy", async () => {
    await start();
    const found = await session.running.check(["C0OTHER", "C0GONE", "C0OLD", "#news"]);
    expect(found.map(({ severity }) => severity)).toEqual(["error", "error", "error", "error"]);
    for (const { remedy } of found) expect(remedy).toMatch(/\w{3,}.*\.$/u);
  });

  test("a public channel that the bot is not in, with chat:write.public", async () => {
    const { slack } = await start();
    slack.scopes.add("chat:write.public");
    expect(await findings("C0OTHER")).toMatch(/^ok:/u);
  });

  test("missing scopes, and what fails without them", async () => {
    const { slack } = await start();
    for (const scope of ["chat:write", "users:read", "channels:read", "files:write"]) slack.scopes.delete(scope);
    const found = await findings("C0NEWS");
    expect(found).toContain("error: The Slack app has no scope chat:write");
    expect(found).toContain("warning: The Slack app has no scope users:read");
    expect(found).toContain("warning: The Slack app has no scope files:write: charts are left out");
    expect(found).toContain("warning: It cannot be checked that the bot is in C0NEWS");
  });

  test("a token that Slack refuses, and a Slack that is not there", async () => {
    const { slack } = await start();
    slack.faults.push({ method: "auth.test", kind: "error", error: "token_revoked", times: 1 });
    expect(await findings("C0NEWS")).toContain("error: Slack does not accept the bot token: token_revoked");
    await slack.stop();
    expect(await findings("C0NEWS")).toMatch(/^error: /u);
  });
});
