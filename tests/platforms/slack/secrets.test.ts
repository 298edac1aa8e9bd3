import { inspect } from "node:util";
import { afterEach, describe, expect, test } from "vitest";
import { language as en } from "../../../src/languages/en/index.ts";
import { describeError, redact } from "../../../src/platforms/slack/redact.ts";
import { firstPost } from "../../fakes/posts.ts";
import { actionPayload, commandPayload } from "../../fakes/slack/payloads.ts";
import { secrets } from "../../fakes/slack/server.ts";
import { type Session, startSession, type Transport, until } from "../../fakes/slack/session.ts";
import { briefs } from "../../fixtures/briefs.ts";

let session: Session | undefined;
afterEach(async () => {
  await session?.end();
  session = undefined;
});

describe("secrets", () => {
  for (const transport of ["socket", "http"] satisfies Transport[])
    test(`none is logged over ${transport}, whatever goes wrong`, async () => {
      const triggers: string[] = [];
      session = await startSession({ transport, timeoutMs: 400 });
      const { slack, running, host, deliver } = session;
      const note = (payload: ReturnType<typeof commandPayload>) => {
        triggers.push(String(payload.trigger_id));
        return payload;
      };
      for (const kind of ["429", "503", "lost", "hang"] as const) {
        slack.faults.push({ method: "chat.postMessage", kind, times: 1 });
        await running.send("C0NEWS", briefs.short, en, firstPost(`post ${kind}`)).catch(() => {});
      }
      slack.faults.push({ method: "users.info", kind: "503", times: 3 });
      await deliver(note(commandPayload("/stance", "CANARYQUESTION", "http://127.0.0.1:1/response/CANARYRESPONSE")));
      await deliver(note(commandPayload("/stance", "", slack.responseUrl(), { channel: "C0OTHER" })));
      await deliver(note(actionPayload({ type: "button", action_id: "page:next", value: "nobody" }, "http://127.0.0.1:1/CANARYRESPONSE")));
      slack.faults.push({ method: "apps.connections.open", kind: "503", times: 1 }, { method: "auth.test", kind: "hang", times: 1 });
      slack.disconnect("refresh_requested", "all");
      if (transport === "http") {
        for (const headers of [
          { "x-slack-signature": "" },
          { "x-slack-signature": "v0=CANARYSIGNATURE", "x-slack-request-timestamp": "1" },
        ] as Record<string, string>[])
          await slack.post(running.address ?? "", note(commandPayload("/stance", "", slack.responseUrl())), headers);
      }
      await running.check(["C0NEWS"]);
      await until(() => host.lines.some(({ message }) => message.includes("delivered")));
      await running.stop(500);
      const lines = host.lines.map((line) => `${line.message} ${inspect(line.fields, { depth: 9 })}`).join("\n");
      expect(lines).toContain("posting failed");
      expect(lines).not.toContain("CANARY");
      for (const secret of [...Object.values(secrets), ...triggers]) expect(lines).not.toContain(secret);
    });

  test("what is redacted, and what is not", () => {
    const trigger = "13345224609.738474920.8088930838d88f008e0";
    for (const secret of [
      "xoxb-1-2-a",
      "xapp-1-A-2-b",
      "xoxe.xoxp-1-c",
      "wss://x.slack.com/link/?ticket=1",
      "https://hooks.slack.com/commands/T/1/x",
      trigger,
      "ticket=abc",
    ])
      expect(redact(`before ${secret} after`)).toBe("before [redacted] after");
    expect(redact("channel_not_found in C0123 at 1700000000.000100")).toBe("channel_not_found in C0123 at 1700000000.000100");
    expect(describeError(new Error("refused xoxb-1-2-a", { cause: new Error("at wss://x.slack.com/?ticket=1") }))).toBe(
      "Error: refused [redacted] (Error: at [redacted]",
    );
    expect(describeError(new TypeError("fetch failed", { cause: new Error("connect ECONNREFUSED") }))).toBe(
      "TypeError: fetch failed (Error: connect ECONNREFUSED)",
    );
  });

  test("50,000 hostile characters are read in a moment", () => {
    const startMs = performance.now();
    for (const unit of ["xox", "1", "1.", "123456.", "https://", "token=", "v0=a", "xoxb-"]) redact(unit.repeat(50_000 / unit.length));
    expect(performance.now() - startMs).toBeLessThan(500);
  });
});
