import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { platform } from "../../../src/platforms/slack/index.ts";
import { createFakeHost } from "../../fakes/host.ts";
import { commandPayload } from "../../fakes/slack/payloads.ts";
import { type Delivery, secrets, startFakeSlack } from "../../fakes/slack/server.ts";
import { type Session, startSession, until } from "../../fakes/slack/session.ts";
import { briefs } from "../../fixtures/briefs.ts";

let session: Session;
const unhandled: unknown[] = [];
const note = (reason: unknown): void => void unhandled.push(reason);
beforeEach(() => void process.on("unhandledRejection", note));
afterEach(async () => {
  await session.end();
  process.off("unhandledRejection", note);
  expect(unhandled).toEqual([]);
});

describe("Socket Mode", () => {
  test("keeps two sockets open, and answers without a gap while they are renewed", async () => {
    session = await startSession();
    const { slack, host, running } = session;
    // The second is there for the fake a moment before its greeting has come back.
    await until(() => slack.sockets.size === 2 && running.state() === "ready");
    const deliveries: Delivery[] = [];
    for (let index = 0; index < 30; index += 1) {
      deliveries.push(slack.deliver(commandPayload("/stance", `n${index}`, slack.responseUrl())));
      if (index === 5) slack.disconnect("warning");
      if (index === 18) slack.disconnect("refresh_requested");
      await sleep(40);
    }
    await until(() => deliveries.every(({ acks }) => acks.length === 1));
    expect(new Set(host.asked.map(({ line }) => line)).size).toBe(30);
    await until(() => slack.sockets.size === 2 && running.state() === "ready");
  });

  test("comes back after both sockets are torn at once", async () => {
    session = await startSession();
    const { slack, running } = session;
    await until(() => slack.sockets.size === 2);
    const torn = [...slack.sockets];
    for (const socket of torn) socket.terminate();
    await until(() => slack.sockets.size === 2 && torn.every((socket) => !slack.sockets.has(socket)) && running.state() === "ready");
    expect(await session.type("/stance")).toHaveLength(1);
  });

  test("comes back when Slack answers 503 and 429 to a renewal", async () => {
    session = await startSession();
    const { slack, running } = session;
    await until(() => slack.sockets.size === 2);
    slack.faults.push(
      { method: "apps.connections.open", kind: "503", times: 2 },
      { method: "apps.connections.open", kind: "429", times: 1 },
    );
    slack.disconnect("refresh_requested", "all");
    await until(() => running.state() === "connecting");
    await until(() => running.state() === "ready");
    expect(await session.type("/stance")).toHaveLength(1);
  });

  test("asks the process to end when Slack refuses the token, and does not ask Slack again and again", async () => {
    session = await startSession();
    const { slack, host, running } = session;
    await until(() => slack.sockets.size === 2);
    slack.faults.push({ method: "apps.connections.open", kind: "error", error: "invalid_auth", times: 100 });
    const before = slack.calls.length;
    slack.disconnect("refresh_requested", "all");
    await until(() => host.stops.length > 0);
    await sleep(700);
    expect(host.stops).toHaveLength(1);
    expect(slack.calls.length - before).toBeLessThanOrEqual(2);
    expect(running.state()).toBe("stopped");
  });

  test("asks the process to end when Socket Mode is switched off", async () => {
    session = await startSession();
    const { slack, host } = session;
    await until(() => slack.sockets.size === 2);
    slack.disconnect("link_disabled");
    await until(() => host.stops.length > 0);
    expect(host.lines.some(({ level, message }) => level === "error" && message.includes("SLACK_APP_TOKEN"))).toBe(true);
  });

  test("what is delivered over two sockets is answered once", async () => {
    session = await startSession();
    const { slack, host } = session;
    await until(() => slack.sockets.size === 2);
    const delivery = slack.deliver(commandPayload("/stance", "", slack.responseUrl()), { to: "all" });
    await until(() => delivery.acks.length === 2);
    await sleep(100);
    expect(host.asked).toHaveLength(1);
  });

  test("stopping takes nothing new, and ends what runs", async () => {
    session = await startSession({ answer: () => sleep(600, briefs.short) });
    const { slack, running } = session;
    await until(() => slack.sockets.size === 2);
    const url = slack.responseUrl();
    await session.deliver(commandPayload("/stance", "", url));
    const startMs = performance.now();
    await running.stop(3_000);
    expect(performance.now() - startMs).toBeLessThan(2_000);
    expect(slack.responses.get(new URL(url).pathname)).toHaveLength(1);
    expect(running.state()).toBe("stopped");
    await until(() => slack.sockets.size === 0);
    await sleep(400);
    expect(slack.sockets.size).toBe(0);
  });

  test("stopping does not wait beyond its deadline", async () => {
    session = await startSession({ answer: () => sleep(5_000, briefs.short, { ref: false }) });
    const { slack, host, running } = session;
    await session.deliver(commandPayload("/stance", "", slack.responseUrl()));
    const startMs = performance.now();
    await running.stop(300);
    expect(performance.now() - startMs).toBeLessThan(2_000);
    expect(host.lines.some(({ message }) => message.includes("left behind"))).toBe(true);
  });
});

describe("starting", () => {
  test("a refused token is named, with how to mend it", async () => {
    session = await startSession();
    const slack = await startFakeSlack();
    const settings = platform.readSettings({
      SLACK_BOT_TOKEN: secrets.botToken,
      SLACK_APP_TOKEN: secrets.appToken,
      SLACK_API_URL: slack.apiUrl,
    });
    if (settings === undefined) throw new Error("no settings");
    slack.faults.push({ method: "auth.test", kind: "error", error: "account_inactive", times: 1 });
    await expect(platform.start(settings, createFakeHost())).rejects.toThrow(/SLACK_BOT_TOKEN \(account_inactive\).*install it again/u);
    slack.faults.push({ method: "apps.connections.open", kind: "error", error: "not_allowed_token_type", times: 1 });
    await expect(platform.start(settings, createFakeHost())).rejects.toThrow(/SLACK_APP_TOKEN \(not_allowed_token_type\)/u);
    await slack.stop();
  });
});
