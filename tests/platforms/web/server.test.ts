import { createServer, request, type Server } from "node:http";
import { expect, test } from "vitest";
import { UserError } from "../../../src/errors.ts";
import { SendError } from "../../../src/platform.ts";
import { platform } from "../../../src/platforms/web/index.ts";
import type { WebSettings } from "../../../src/platforms/web/settings.ts";
import { createFakeHost, type FakeHostOptions } from "../../fakes/host.ts";
import { firstPost } from "../../fakes/posts.ts";
import { briefs } from "../../fixtures/briefs.ts";

function start(settings: Partial<WebSettings>, host: FakeHostOptions = {}) {
  return platform.start({ host: "127.0.0.1", port: 0, portIsFixed: true, ...settings }, createFakeHost(host));
}

/** A port that somebody else has. */
async function takePort(): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return { server, port: typeof address === "object" && address !== null ? address.port : 0 };
}

test("port 0 is any free one, and the address says which", async () => {
  const running = await start({});
  expect(running.address).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/u);
  expect(running.state()).toBe("ready");
  expect((await fetch(`${running.address}/healthz`)).status).toBe(200);
  await running.stop(500);
  expect(running.state()).toBe("stopped");
  await expect(fetch(`${running.address}/healthz`)).rejects.toThrow();
});

test("a taken port is refused where the operator chose it, and passed over where not", async () => {
  const { port, server } = await takePort();
  await expect(start({ port })).rejects.toThrow(UserError);
  await expect(start({ port })).rejects.toThrow("WEB_PORT");
  const running = await start({ port, portIsFixed: false });
  expect(running.address).not.toContain(`:${port}`);
  await running.stop(500);
  server.close();
});

test("an address that the machine does not have is refused by name", async () => {
  await expect(start({ host: "192.0.2.1" })).rejects.toThrow("WEB_HOST");
});

test("an answer on its way is let end when the page stops", async () => {
  let release: (() => void) | undefined;
  const asked = new Promise<void>((begun) => {
    release = begun;
  });
  const answer = async () => {
    release?.();
    await new Promise((resolve) => setTimeout(resolve, 150));
    return briefs.short;
  };
  const running = await start({}, { answer });
  const response = fetch(`${running.address}/?q=%2Fhelp&lang=en`);
  await asked;
  await running.stop(5_000);
  expect(await (await response).text()).toContain("The harbour");
});

test("an answer that never ends does not hold the stop longer than its deadline", async () => {
  let release: (() => void) | undefined;
  const asked = new Promise<void>((begun) => {
    release = begun;
  });
  const answer = () => {
    release?.();
    return new Promise<never>(() => undefined);
  };
  const running = await start({}, { answer });
  const response = fetch(`${running.address}/?q=%2Fhelp`).catch(() => "cut");
  await asked;
  const before = performance.now();
  await running.stop(100);
  expect(performance.now() - before).toBeLessThan(3_000);
  expect(await response).toBe("cut");
});

test("the Host header of a real request is checked", async () => {
  const running = await start({});
  const { port } = new URL(running.address ?? "");
  const status = await new Promise((resolve, reject) => {
    request({ port, host: "127.0.0.1", headers: { host: "rebound.example" } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
  expect(status).toBe(421);
  await running.stop(500);
});

test("nothing can be posted to a page, and the refusal says what to do", async () => {
  const running = await start({});
  const language = createFakeHost().languageFor("en");
  await expect(running.send("anybody", briefs.short, language, firstPost("key"))).rejects.toThrow(SendError);
  expect(await running.check(["anybody"])).toMatchObject([{ severity: "error" }]);
  expect(await running.check([])).toEqual([]);
  await running.stop(500);
});
