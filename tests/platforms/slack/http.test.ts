import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commandPayload, formBody, sign } from "../../fakes/slack/payloads.ts";
import { secrets } from "../../fakes/slack/server.ts";
import { type Session, startSession, until } from "../../fakes/slack/session.ts";
import { briefs } from "../../fixtures/briefs.ts";

let session: Session;
beforeEach(async () => {
  session = await startSession({ transport: "http" });
});
afterEach(() => session.end());

const form = "application/x-www-form-urlencoded";

async function post(body: string, headers: Record<string, string>): Promise<number> {
  const answer = await fetch(session.running.address ?? "", { method: "POST", body, headers: { "content-type": form, ...headers } });
  await answer.text();
  return answer.status;
}

const freshBody = (text = ""): string => formBody(commandPayload("/stance", text, session.slack.responseUrl()));
const now = (): number => Math.floor(Date.now() / 1_000);

describe("signed requests", () => {
  test("listens where it was told, and nowhere else", () => {
    expect(session.running.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/slack\/events$/u);
  });

  test("a port that is taken is refused with the variable's name", async () => {
    const taken = URL.parse(session.running.address ?? "")?.port ?? "";
    await expect(startSession({ transport: "http", slack: session.slack, environment: { SLACK_PORT: taken } })).rejects.toThrow(
      /EADDRINUSE.*SLACK_PORT/u,
    );
  });

  test("a valid one is answered", async () => {
    const body = freshBody();
    expect(await post(body, sign(body, secrets.signingSecret))).toBe(200);
    await until(() => session.host.asked.length === 1);
  });

  const forgeries: Readonly<Record<string, (body: string) => Record<string, string>>> = {
    "signed with another secret": (body) => sign(body, "another-secret-0123456789"),
    "signed for another body": (body) => sign(`${body}&x=1`, secrets.signingSecret),
    "without signature": () => ({}),
    "without timestamp": (body) => ({ "x-slack-signature": sign(body, secrets.signingSecret)["x-slack-signature"] ?? "" }),
    "of another version": (body) => {
      const headers = sign(body, secrets.signingSecret);
      return { ...headers, "x-slack-signature": (headers["x-slack-signature"] ?? "").replace("v0=", "v1=") };
    },
    "six minutes old": (body) => sign(body, secrets.signingSecret, now() - 360),
    "an hour in the future": (body) => sign(body, secrets.signingSecret, now() + 3_600),
    "six minutes in the future": (body) => sign(body, secrets.signingSecret, now() + 360),
    "with a timestamp that is no number": (body) => sign(body, secrets.signingSecret, "NaN"),
    "with a timestamp in other words": (body) => sign(body, secrets.signingSecret, `${now()}e0`),
    "with an empty signature": (body) => ({ ...sign(body, secrets.signingSecret), "x-slack-signature": "v0=" }),
  };
  for (const [name, headers] of Object.entries(forgeries)) {
    test(`${name}: refused, and nothing is asked`, async () => {
      const body = freshBody();
      expect(await post(body, headers(body))).toBe(401);
      expect(session.host.asked).toHaveLength(0);
    });
  }

  test("within five minutes either way is accepted", async () => {
    for (const skew of [-290, 290]) {
      const body = freshBody();
      expect(await post(body, sign(body, secrets.signingSecret, now() + skew))).toBe(200);
    }
    await until(() => session.host.asked.length === 2);
  });

  test("an exact replay is refused; the same command asked again is not", async () => {
    const body = freshBody();
    const headers = sign(body, secrets.signingSecret);
    expect(await post(body, headers)).toBe(200);
    expect(await post(body, headers)).toBe(401);
    await until(() => session.host.asked.length === 1);
    const again = freshBody();
    expect(await post(again, sign(again, secrets.signingSecret))).toBe(200);
    await until(() => session.host.asked.length === 2);
  });

  test("Slack's probe of the certificate is answered, and smuggles nothing in", async () => {
    expect(await post("ssl_check=1&token=x", {})).toBe(200);
    expect(await post(`${freshBody()}&ssl_check=1`, {})).toBe(200);
    expect(session.host.asked).toHaveLength(0);
  });

  test("the address is verified as Slack does it", async () => {
    const body = JSON.stringify({ type: "url_verification", challenge: "c123", token: "t" });
    const answer = await fetch(session.running.address ?? "", {
      method: "POST",
      body,
      headers: { "content-type": "application/json", ...sign(body, secrets.signingSecret) },
    });
    expect(await answer.json()).toEqual({ challenge: "c123" });
  });

  test("signed nonsense breaks nothing", async () => {
    for (const body of ['{"a":', "", "payload=%7B", "payload=null", "payload=7", "payload=[]", "null", "command=", "\u0000"])
      expect(await post(body, sign(body, secrets.signingSecret))).toBe(400);
    const body = freshBody();
    expect(await post(body, sign(body, secrets.signingSecret))).toBe(200);
  });

  test("stopping ends what runs, and idle connections do not hold it up", async () => {
    const slow = await startSession({ transport: "http", answer: () => sleep(500, briefs.short) });
    const url = slow.slack.responseUrl();
    await slow.deliver(commandPayload("/stance", "", url));
    const startMs = performance.now();
    await slow.running.stop(3_000);
    expect(performance.now() - startMs).toBeLessThan(1_500);
    expect(slow.slack.responses.get(new URL(url).pathname)).toHaveLength(1);
    await expect(fetch(slow.running.address ?? "")).rejects.toThrow();
    await slow.end();
  });

  test("another path or method is not found", async () => {
    const address = session.running.address ?? "";
    expect((await fetch(address)).status).toBe(404);
    expect((await fetch(address.replace("/slack/events", "/"), { method: "POST", body: "x" })).status).toBe(404);
  });

  test("a body that is too long is refused, and the next request on that connection is answered", async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const send = (body: string): Promise<number> =>
      new Promise((resolve, reject) => {
        const sent = request(
          session.running.address ?? "",
          {
            agent,
            method: "POST",
            timeout: 3_000,
            headers: { "content-type": form, "content-length": Buffer.byteLength(body), ...sign(body, secrets.signingSecret) },
          },
          (answer) => {
            answer.resume();
            if (answer.statusCode === 413) expect(answer.headers.connection).toBe("close");
            answer.on("end", () => resolve(answer.statusCode ?? 0));
          },
        );
        sent.on("timeout", () => sent.destroy(new Error("no answer")));
        sent.on("error", reject);
        sent.end(body);
      });
    for (const size of [1_100_000, 5_000_000]) {
      expect(await send("a".repeat(size)).catch((error: NodeJS.ErrnoException) => error.code)).toSatisfy((found) =>
        [413, "EPIPE", "ECONNRESET"].includes(found as string),
      );
      expect(await send(freshBody())).toBe(200);
    }
    agent.destroy();
  });
});
