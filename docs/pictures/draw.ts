import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "playwright-core";
import { createViteServer } from "vitest/node";
import type { Brief } from "../../src/brief.ts";
import { paintChart } from "../../src/charts/paint/png.ts";
import { createCallHost } from "../../src/cli/call-host.ts";
import { openCorpus, openSession } from "../../src/cli/session.ts";
import type { Host } from "../../src/platform.ts";
import { renderText } from "../../src/platforms/terminal/render.ts";
import { paintWith } from "../../src/platforms/terminal/style.ts";
import { loadPlatform } from "../../src/registry.ts";
import { type DiscordMessage, discordPage } from "./discord.ts";
import { slackPage } from "./slack.ts";
import { terminalPage } from "./terminal.ts";

/** What stands in the README: a platform and what is asked there. */
const readme: readonly (readonly [platform: string, line: string])[] = [
  ["discord", "/timeline castillo from:2022-12"],
  ["slack", "/stance mexico"],
  ["web", "/timeline"],
  ["terminal", "/quotes petro"],
];

/**
 * Draws answers as the platforms show them, out of the very payloads that they are sent.
 * `draw.ts` draws the README's; `draw.ts --into FOLDER [--corpus PATH] [--locale es] slack "/stance mexico" …` others.
 */
async function draw(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { into: { type: "string" }, corpus: { type: "string", multiple: true }, locale: { type: "string", default: "en" } },
  });
  const session = await openSession();
  const host = createCallHost(session, await openCorpus(session, { corpus: values.corpus }));
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: [...args, "--disable-component-update", "--disable-sync"],
  });
  const cacheDir = join(tmpdir(), `dateline-pictures-${process.pid}`);
  const modules = await serveModules(cacheDir);
  const asked = positionals.flatMap((platform, index) => (index % 2 === 0 ? [[platform, positionals[index + 1] ?? "/help"] as const] : []));
  const address = modules.resolvedUrls?.local[0] ?? "";
  const studio: Studio = { browser, host, locale: values.locale, modules: address, opened: asked.length === 0 };
  try {
    for (const [platform, line] of asked.length > 0 ? asked : readme) {
      const name = asked.length > 0 ? `${platform}-${values.locale}-${line.replace(/[^\w:.-]+/gu, "_").slice(1)}` : platform;
      await drawAnswer(platform, line, join(values.into ?? import.meta.dirname, `${name}.png`), studio);
    }
  } finally {
    await browser.close();
    await modules.close();
    await rm(cacheDir, { recursive: true, force: true });
  }
}

interface Studio {
  readonly browser: Browser;
  readonly host: Host;
  readonly locale: string;
  /** Where the modules of the pages are served. */
  readonly modules: string;
  /** Whether the page shows the first cited passage. */
  readonly opened: boolean;
}

async function drawAnswer(platform: string, line: string, path: string, studio: Studio): Promise<void> {
  if (platform === "web") return drawWeb(line, path, studio);
  const { browser, host, locale, modules } = studio;
  const html = await pageOf(platform, line, host, locale);
  const page = await browser.newPage({ viewport: { width: 800, height: 600 }, deviceScaleFactor: 1.3 });
  page.on("pageerror", (error) => process.stderr.write(`${path}: ${error.message}\n`));
  await page.route(`${modules}picture`, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto(`${modules}picture`, { waitUntil: "networkidle" });
  await page.locator("body").screenshot({ path });
  await page.close();
}

async function pageOf(platform: string, line: string, host: Host, locale: string): Promise<string> {
  const brief = await host.answer(line, { locale, isAdmin: true, place: "picture" });
  const language = host.languageFor(brief.locale);
  if (platform === "terminal") {
    const paint = paintWith(true);
    return terminalPage(`${paint("strong", "› ")}${line}\n\n${renderText(brief, { language, width: 100, colour: true })}`);
  }
  const pages = (await loadPlatform(platform)).render(brief, { language, buttonId: host.buttonId, commandLine: line });
  if (platform === "discord") return discordPage(pages[0] as DiscordMessage, line, await filesOf(brief));
  return slackPage((pages[0] as Parameters<typeof slackPage>[0] extends infer Blocks ? { readonly blocks: Blocks } : never).blocks);
}

/** The pictures that a message is sent with. */
async function filesOf({ blocks }: Brief): Promise<ReadonlyMap<string, Uint8Array>> {
  const charts = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
  return new Map(await Promise.all(charts.map(async (chart) => [`${chart.name}.png`, (await paintChart(chart)).png] as const)));
}

/** The page itself: as a window with the first cited passage open, or in its whole length. */
async function drawWeb(line: string, path: string, { browser, host, locale, opened }: Studio): Promise<void> {
  const platform = await loadPlatform("web");
  const running = await platform.start(platform.readSettings({ WEB_HOST: "127.0.0.1", WEB_PORT: "0" }), host);
  const page = await browser.newPage({ viewport: { width: 1200, height: 1000 } });
  try {
    await page.goto(`${running.address}/?lang=${locale}&q=${encodeURIComponent(line)}`);
    if (opened) await openPassage(page);
    await page.screenshot({ path, fullPage: !opened });
  } finally {
    await page.close();
    await running.stop(1_000);
  }
}

async function openPassage(page: Page): Promise<void> {
  const citation = page.locator(".turn a.cite").first();
  if ((await citation.count()) === 0) return;
  await citation.click();
  await page.locator("#panel mark").first().waitFor();
}

/** Serves what a page imports from node_modules; nothing comes from elsewhere. */
async function serveModules(cacheDir: string): Promise<Awaited<ReturnType<typeof createViteServer>>> {
  const root = join(import.meta.dirname, "../..");
  const server = await createViteServer({
    root,
    cacheDir,
    configFile: false,
    appType: "custom",
    logLevel: "error",
    optimizeDeps: { noDiscovery: true },
    // Modules may be links to elsewhere.
    server: { host: "127.0.0.1", port: 0, hmr: false, watch: null, fs: { strict: false } },
  });
  return server.listen();
}

await draw();
