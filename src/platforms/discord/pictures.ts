import { DiscordAPIError, type RawFile } from "discord.js";
import type { Brief } from "../../brief.ts";
import { paintChart } from "../../charts/paint/png.ts";
import type { Host } from "../../platform.ts";
import { describeFailure } from "./failures.ts";
import { limits } from "./limits.ts";
import type { DiscordPage } from "./render.ts";

/** Sends a page with its picture; where that cannot be drawn, or Discord does not take it, without: no picture is worth an answer. */
export async function sendWithPictures<Sent>(
  page: DiscordPage,
  brief: Brief,
  { log }: Pick<Host, "log">,
  send: (page: DiscordPage, files: RawFile[]) => Promise<Sent>,
): Promise<Sent> {
  const files = await paintPictures(page, brief, log);
  if (files.length === 0) return send(withoutPictures(page), []);
  try {
    return await send(page, files);
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.status >= 500) throw error;
    log.warn("discord: refused with a picture, sent without", describeFailure(error));
    return send(withoutPictures(page), []);
  }
}

async function paintPictures({ attachments = [] }: DiscordPage, { blocks }: Brief, log: Host["log"]): Promise<RawFile[]> {
  const [chart] = blocks.flatMap((block) => (block.kind === "chart" ? [block.chart] : []));
  const [attachment] = attachments;
  if (chart === undefined || attachment === undefined) return [];
  try {
    const { png } = await paintChart(chart);
    if (png.length > limits.fileBytes) return [];
    return [{ name: attachment.filename, data: Buffer.from(png), contentType: "image/png", key: `files[${attachment.id}]` }];
  } catch (error) {
    log.debug("discord: a picture could not be drawn", describeFailure(error));
    return [];
  }
}

function withoutPictures({ attachments, ...page }: DiscordPage): DiscordPage {
  if (attachments === undefined || attachments.length === 0) return page;
  return { ...page, embeds: page.embeds.map(({ image: _, ...embed }) => embed) };
}
