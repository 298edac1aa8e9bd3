import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { UserError } from "../../errors.ts";
import { type Host, type Platform, type RunningPlatform, SendError } from "../../platform.ts";
import { createApp } from "./app.ts";
import { readAssets } from "./assets.ts";
import { isLoopback } from "./guard.ts";
import { splitPages } from "./pages.ts";
import { answerHref, renderBriefPage } from "./render.ts";
import { readWebSettings, variables, type WebSettings } from "./settings.ts";

/** A local page that is a chat. A payload is the HTML of one page of a brief. */
export const platform: Platform<WebSettings, string> = {
  name: "web",
  variables,
  readSettings: readWebSettings,
  render: (brief, { language, linkBase }) => {
    const href = (command: string) => answerHref(command, { base: linkBase, lang: language.code });
    return splitPages(brief.blocks).map((_blocks, index) => renderBriefPage(brief, { language, href, page: index + 1 }));
  },
  start: startWeb,
};

async function startWeb(settings: WebSettings, host: Host): Promise<RunningPlatform> {
  let port = settings.port;
  let state: ReturnType<RunningPlatform["state"]> = "connecting";
  const app = createApp({ host, settings, assets: readAssets(), port: () => port, nowMs: () => performance.now() });
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { maxHeaderSize: 32_768, requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
  }) as Server;
  port = await listen(server, settings);
  state = "ready";
  const shownHost = settings.host === "0.0.0.0" || settings.host === "::" ? "127.0.0.1" : settings.host;
  const address = settings.publicUrl ?? `http://${shownHost.includes(":") ? `[${shownHost}]` : shownHost}:${port}`;
  if (!isLoopback(settings.host)) host.log.warn("web: open to the network", { host: settings.host, port });
  return {
    name: "web",
    address,
    state: () => state,
    send: async () => {
      throw new SendError("refused", "Nothing can be posted to the web page: readers come to it. Name a Discord or Slack channel instead.");
    },
    check: async (targets) =>
      targets.map((target) => ({
        severity: "error",
        what: `web:${target} is no place to post to.`,
        remedy: "Name a Discord or Slack channel.",
      })),
    stop: async (deadlineMs) => {
      state = "stopped";
      await close(server, deadlineMs);
    },
  };
}

/** Ports tried where the operator named none. */
const portsTried = 20;

async function listen(server: Server, { host, port, portIsFixed }: WebSettings): Promise<number> {
  const last = portIsFixed ? port : port + portsTried - 1;
  for (let tried = port; tried <= last; tried++) {
    const found = await tryListen(server, host, tried);
    if (found !== undefined) return found;
  }
  throw new UserError(
    portIsFixed
      ? `Port ${port} on ${host} is taken. Set WEB_PORT to another one, or leave it out.`
      : `No port from ${port} to ${last} is free on ${host}. Set WEB_PORT to one that is, or WEB_ENABLED to false.`,
  );
}

/** undefined: the port is taken. */
function tryListen(server: Server, host: string, port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE") resolve(undefined);
      else
        reject(
          new UserError(`The web page cannot use ${host}:${port} (${error.code}). Set WEB_HOST and WEB_PORT to what this machine has.`, {
            cause: error,
          }),
        );
    };
    const onListening = () => {
      server.off("error", onError);
      resolve((server.address() as AddressInfo).port);
    };
    server.once("error", onError);
    server.once("listening", onListening);
    server.listen(port, host);
  });
}

/** Takes no new request, lets running ones end, then cuts what is left. */
async function close(server: Server, deadlineMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), deadlineMs);
  await closed;
  clearTimeout(timer);
}
