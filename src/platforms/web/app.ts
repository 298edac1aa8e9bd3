import { type Context, Hono } from "hono";
import type { Language } from "../../language.ts";
import { completeLine } from "../../line-completion.ts";
import type { Asker, Host } from "../../platform.ts";
import { answerTyped } from "./answer.ts";
import type { readAssets } from "./assets.ts";
import { createRateLimit, isLoopback, isOwnHost, isOwnOrigin, securityHeaders } from "./guard.ts";
import { longestLine, renderPage, renderTurn } from "./page.ts";
import type { WebSettings } from "./settings.ts";
import { renderWelcome } from "./welcome.ts";

export interface AppParts {
  readonly host: Host;
  readonly settings: WebSettings;
  readonly assets: ReturnType<typeof readAssets>;
  /** The port that it is bound to, known once it listens. */
  readonly port: () => number;
  readonly nowMs: () => number;
  /** Requests that a client may send at once, and how many more a second. */
  readonly rate?: { readonly burst: number; readonly perSecond: number };
}

type Bindings = { readonly Bindings: { readonly incoming?: { readonly socket: { readonly remoteAddress?: string } } } };

/** The page's routes. Reads only: whatever is asked, nothing changes. */
export function createApp({ host, settings, assets, port, nowMs, rate = { burst: 120, perSecond: 20 } }: AppParts): Hono<Bindings> {
  const app = new Hono<Bindings>();
  const limit = createRateLimit(rate);
  const languageOf = (context: Context<Bindings>) => chooseLanguage(context, host);
  const askerOf = (context: Context<Bindings>, language: Language): Asker => ({
    locale: language.code,
    isAdmin: isLoopback(settings.host) && settings.publicUrl === undefined && context.req.header("x-forwarded-for") === undefined,
    place: "web",
  });

  app.use(async (context, next) => {
    for (const [name, value] of Object.entries(securityHeaders)) context.header(name, value);
    context.header("Cache-Control", "no-cache");
    const phrases = languageOf(context).phrases.web;
    const isProbe = context.req.path === "/healthz";
    // A probe of an orchestrator comes under the address of the machine.
    const takesAnyHost = isProbe && !isLoopback(settings.host);
    if (!takesAnyHost && !isOwnHost(context.req.header("host"), port(), settings)) return context.text(phrases.wrongHost, 421);
    if (context.req.method !== "GET" && context.req.method !== "HEAD") return context.text("", 405, { Allow: "GET, HEAD" });
    if (context.req.path.startsWith("/api/") && !isOwnOrigin(context.req.header("sec-fetch-site"))) return context.text("", 403);
    if (!isProbe && !limit.take(context.env?.incoming?.socket.remoteAddress ?? "", nowMs()))
      return context.text(phrases.tooMany, 429, { "Retry-After": "2" });
    return next();
  });

  app.get("/", async (context) => {
    const language = languageOf(context);
    const options = { language, languages: host.languages, version: host.version, assetVersion: assets.version };
    const typed = context.req.query("q")?.trim() ?? "";
    if (typed === "") return context.html(renderPage(await renderWelcome(host, language, askerOf(context, language)), {}, options));
    const turn = await answerTyped(typed, readPage(context.req.query("page")), { host, language, asker: askerOf(context, language) });
    const title = turn.brief.title.trim() || turn.line;
    return context.html(renderPage(renderTurn(turn, language), { title, typed: turn.line }, options), statusOf(typed));
  });

  app.get("/api/answer", async (context) => {
    const language = languageOf(context);
    const typed = context.req.query("q")?.trim() ?? "";
    if (typed === "") return context.text("", 400);
    const turn = await answerTyped(typed, readPage(context.req.query("page")), { host, language, asker: askerOf(context, language) });
    return context.html(renderTurn(turn, language), statusOf(typed));
  });

  app.get("/api/complete", async (context) => {
    const language = languageOf(context);
    const line = context.req.query("line") ?? "";
    if (line.length > longestLine) return context.json({ start: line.length, choices: [] });
    return context.json(await completeLine(line, host, { language, asker: askerOf(context, language), limit: 12 }));
  });

  app.get("/healthz", (context) => {
    const { ok, detail } = host.health();
    return context.json({ ok, version: host.version, detail }, ok ? 200 : 503);
  });

  for (const [path, { type, body }] of assets.files)
    app.get(path, (context) => {
      const isVersioned = context.req.query("v") === assets.version;
      if (isVersioned) context.header("Cache-Control", "public, max-age=31536000, immutable");
      return context.body(body, 200, { "Content-Type": type });
    });

  app.notFound((context) => context.text(languageOf(context).phrases.web.notFound, 404));
  app.onError((cause, context) => {
    const id = host.buttonId(context.req.path);
    host.log.error("web: a request failed", { id, path: context.req.path, cause });
    return context.text(
      languageOf(context).phrases.errors.internal.replace("{id}", () => id),
      500,
    );
  });
  return app;
}

function statusOf(typed: string): 200 | 414 {
  return typed.length > longestLine ? 414 : 200;
}

function readPage(text: string | undefined): number | "all" {
  if (text === "all") return "all";
  return text !== undefined && /^[1-9]\d{0,4}$/u.test(text) ? Number(text) : 1;
}

/** ?lang=, else the first language of the browser that is installed, else the default. */
function chooseLanguage({ req }: Context<Bindings>, host: Host): Language {
  const installed = new Set(host.languages.map(({ code }) => code));
  const asked = req.query("lang");
  if (asked !== undefined && installed.has(asked)) return host.languageFor(asked);
  const accepted = (req.header("accept-language") ?? "")
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const weight = parameters.map((parameter) => /^\s*q=(?<value>[\d.]+)/u.exec(parameter)?.groups?.value).find(Boolean);
      return { code: tag.toLowerCase().split("-")[0] ?? "", weight: Number(weight ?? 1) };
    })
    .filter(({ code, weight }) => installed.has(code) && weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return host.languageFor(accepted[0]?.code);
}
