import type { Brief } from "../brief.ts";
import type { Host } from "../platform.ts";
import { loadPlatform } from "../registry.ts";

export type Format = "text" | "json" | "markdown" | "discord" | "slack" | "html";

/** A brief as one string: for a person (text, markdown, html), for a program (json), or as the very payloads that a platform would be sent. */
export async function formatBrief(brief: Brief, format: Format, host: Pick<Host, "languageFor" | "buttonId">): Promise<string> {
  const language = host.languageFor(brief.locale);
  switch (format) {
    case "json":
      return JSON.stringify(brief.data, null, 2);
    case "text":
      return (await import("../platforms/terminal/render.ts")).renderText(brief, { language, width: 100, colour: false });
    case "markdown":
      return (await import("../platforms/terminal/markdown.ts")).renderMarkdown(brief, { language });
    case "html":
      return (await import("../platforms/web/render.ts")).renderHtml(brief, { language });
    case "discord":
    case "slack":
      return JSON.stringify((await loadPlatform(format)).render(brief, { language, buttonId: host.buttonId }), null, 2);
  }
}
