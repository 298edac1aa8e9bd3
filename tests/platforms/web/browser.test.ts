import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunningPlatform } from "../../../src/platform.ts";
import { platform } from "../../../src/platforms/web/index.ts";
import { createFakeHost, type FakeHostOptions } from "../../fakes/host.ts";
import { briefs } from "../../fixtures/briefs.ts";

const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const hasBrowser = existsSync(executablePath);
if (!hasBrowser) console.warn(`no browser at ${executablePath}: the page is not tried in one (CHROMIUM_PATH names another)`);

let browser: Browser | undefined;
const opened: RunningPlatform[] = [];

beforeAll(async () => {
  if (!hasBrowser) return;
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  browser = await chromium.launch({ executablePath, args });
}, 30_000);

afterAll(async () => {
  await browser?.close();
  await Promise.all(opened.map((running) => running.stop(200)));
});

interface Opened {
  readonly page: Page;
  readonly base: string;
  /** What the browser complained of: errors of scripts, refusals by policy. */
  readonly complaints: string[];
  readonly asked: () => readonly string[];
}

async function open(path: string, options: Parameters<Browser["newPage"]>[0] = {}, host: FakeHostOptions = { complete }): Promise<Opened> {
  if (browser === undefined) throw new Error("no browser");
  const fake = createFakeHost(host);
  const running = await platform.start({ host: "127.0.0.1", port: 0, portIsFixed: true }, fake);
  opened.push(running);
  const page = await browser.newPage({ locale: "en-GB", viewport: { width: 1280, height: 800 }, ...options });
  await page.addInitScript({ path: fileURLToPath(new URL("./in-page.js", import.meta.url)) });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  const base = running.address ?? "";
  await page.goto(base + path);
  const asked = () => fake.asked.map(({ line }) => line);
  return { page, base, complaints, asked };
}

function complete(_command: string, option: string, partial: string) {
  const values = option === "id" ? ["003", "004"] : ["pilots-guild", "port-board"];
  return values.filter((value) => value.startsWith(partial)).map((value) => ({ value, label: `${value} (label)` }));
}

const inBrowser = test.skipIf(!hasBrowser);

inBrowser("a question is answered on the page, and the address becomes its permanent link", async () => {
  const { page, base, complaints } = await open("/?lang=en");
  await page.fill("#question", "/help");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "The harbour" }).waitFor();
  expect(page.url()).toBe(`${base}/?q=%2Fhelp&lang=en`);
  expect(await page.title()).toBe("The harbour · Dateline");
  await page.fill("#question", "/stance");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Positions on the new tariff" }).waitFor();
  expect(await page.locator(".turn").count()).toBe(2);
  expect(complaints).toEqual([]);
});

inBrowser("an example is a question to press", async () => {
  const { page, asked } = await open("/?lang=en");
  await page.getByText("/stance pilots-guild").click();
  await page.getByRole("heading", { name: "Positions on the new tariff" }).waitFor();
  expect(asked()).toEqual(["/stance pilots-guild"]);
});

inBrowser("a citation opens its passage beside the answer, and Escape leads back to it", async () => {
  const { page, complaints } = await open("/?q=%2Fhelp&lang=en");
  const citation = page.locator("a.cite").first();
  await citation.click();
  const mark = page.locator("#panel mark");
  await mark.waitFor();
  expect(await mark.textContent()).toBe("“The gates stay shut,” the pilot said, “until we are heard.”");
  expect(await page.evaluate("isInWindow('#panel mark')")).toBe(true);
  expect(await page.evaluate("isFocused('#panel-title')")).toBe(true);
  await page.keyboard.press("Escape");
  expect(await page.locator("#panel").isHidden()).toBe(true);
  expect(await page.evaluate("isFocused('main a.cite')")).toBe(true);
  expect(complaints).toEqual([]);
});

inBrowser("suggestions can be chosen by keys alone", async () => {
  const { page, asked } = await open("/?lang=en");
  const line = page.getByRole("combobox");
  await line.pressSequentially("/sta");
  const options = page.getByRole("option");
  await options.first().waitFor();
  expect(await line.getAttribute("aria-expanded")).toBe("true");
  expect(await options.allTextContents()).toEqual([
    "/stanceWho takes which position toward whom, with the words that show it",
    "/statusHow Dateline itself is doing (for admins)",
  ]);
  await page.keyboard.press("ArrowDown");
  expect(await line.getAttribute("aria-activedescendant")).toBe(await options.first().getAttribute("id"));
  await page.keyboard.press("Enter");
  expect(await line.inputValue()).toBe("/stance ");
  await page.getByRole("option", { name: "pilots-guild" }).waitFor();
  await page.keyboard.press("Tab");
  expect(await line.inputValue()).toBe("/stance pilots-guild ");
  await page.keyboard.press("Escape");
  expect(await line.getAttribute("aria-expanded")).toBe("false");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Positions on the new tariff" }).waitFor();
  expect(asked()).toEqual(["/stance pilots-guild"]);
});

inBrowser("Enter sends what is typed, not what was suggested for other words", async () => {
  const { page, asked } = await open("/?lang=en");
  await page.getByRole("combobox").pressSequentially("/st");
  await page.getByRole("option").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.fill("#question", "/help");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "The harbour" }).waitFor();
  expect(asked()).toEqual(["/help"]);
});

inBrowser("the arrow keys bring back what was asked", async () => {
  const { page } = await open("/?lang=en");
  for (const question of ["/help", "/stance"]) {
    await page.fill("#question", question);
    await page.keyboard.press("Enter");
  }
  await page.fill("#question", "half typed");
  const seen: string[] = [];
  for (const key of ["ArrowUp", "ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown"]) {
    await page.keyboard.press(key);
    seen.push(await page.inputValue("#question"));
  }
  expect(seen).toEqual(["/stance", "/help", "/help", "/stance", "half typed"]);
});

inBrowser("show more adds what follows and keeps what was read", async () => {
  const { page, complaints } = await open("/?q=%2Ftimeline&lang=en");
  const days = async () =>
    (await page.locator(".entry .telling > p").allTextContents()).map((text) => Number(/On day (\d+)/u.exec(text)?.[1]));
  const before = (await days()).length;
  await page.getByRole("link", { name: "Show more" }).click();
  await page.locator(".entry").nth(before).waitFor();
  expect(await days()).toEqual(Array.from({ length: 60 }, (_, index) => index));
  expect(await page.locator(".pager").count()).toBe(0);
  expect(complaints).toEqual([]);
});

inBrowser("going back shows the question before", async () => {
  const { page } = await open("/?q=%2Fhelp&lang=en");
  await page.fill("#question", "/stance");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Positions on the new tariff" }).waitFor();
  await page.goBack();
  expect(page.url()).toContain("q=%2Fhelp");
  expect(await page.evaluate("isInWindow('main .title')")).toBe(true);
});

inBrowser("a page turned off says so in place of an answer", async () => {
  const { page } = await open("/?lang=en");
  await opened.at(-1)?.stop(100);
  await page.fill("#question", "/help");
  await page.keyboard.press("Enter");
  await page.getByText("No answer came.").first().waitFor();
});

inBrowser("without a script: the form, the citations and the pages work as links", async () => {
  const { page } = await open("/?lang=en", { javaScriptEnabled: false });
  await page.fill("#question", "/timeline");
  await page.click("button[type=submit]");
  expect(await page.locator(".entry").count()).toBeGreaterThan(10);
  await page.getByRole("link", { name: "Next page" }).click();
  expect(await page.getByText("On day 59 ").count()).toBe(1);
  await page.locator("a.cite").first().click();
  expect(await page.locator("mark").textContent()).toContain("until we are heard");
});

inBrowser("a hostile answer runs nothing and loads nothing from elsewhere", async () => {
  const requested: string[] = [];
  const { page, base, complaints } = await open("/?lang=en", {}, { answer: () => briefs.hostile });
  page.on("request", (request) => requested.push(request.url()));
  page.on("dialog", (dialog) => {
    complaints.push(dialog.message());
    return dialog.dismiss();
  });
  await page.fill("#question", '/search "><img src=x onerror=alert(1)>');
  await page.keyboard.press("Enter");
  await page.locator(".turn .title").waitFor();
  expect(requested.filter((url) => !url.startsWith(base))).toEqual([]);
  expect(await page.locator("main script, main img, main iframe, main [onclick], main [onerror]").count()).toBe(0);
  expect(complaints).toEqual([]);
});

for (const colorScheme of ["light", "dark"] as const)
  inBrowser(`a phone in ${colorScheme}: nothing is wider than the screen, and text stands out`, async () => {
    const { page } = await open("/?q=%2Fstance&lang=en", { viewport: { width: 360, height: 740 }, colorScheme });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    const pale = await page.evaluate("findPaleText()");
    expect(pale).toEqual([]);
  });
