import type { webApi } from "@slack/bolt";
import type { Chart } from "../../brief.ts";
import { paintChart } from "../../charts/paint/png.ts";
import type { Host } from "../../platform.ts";
import { maxAltText } from "./limits.ts";
import { describeError } from "./redact.ts";
import type { SlackSettings } from "./settings.ts";
import { cleanText, shorten } from "./text.ts";

/** Where a picture goes: a channel, and the thread of a message there. */
export interface Wall {
  readonly channel: string;
  readonly thread?: string;
}

/** Shows a chart in a channel, after the answer that it belongs to. Never rejects: the words are there already. */
export type ShowPicture = (chart: Chart, wall: Wall) => Promise<void>;

/** `granted`: the token's scopes as far as Slack says them. Without files:write no picture is drawn; `dateline doctor` says so. */
export function createPictures(
  client: webApi.WebClient,
  host: Host,
  settings: SlackSettings,
  granted: readonly string[] | undefined,
): ShowPicture {
  if (granted !== undefined && !granted.includes(pictureScope)) return async () => {};
  return async (chart, wall) => {
    const image = await paintChart(chart).catch((error: unknown) => {
      host.log.debug("slack: a picture could not be drawn", { error: describeError(error) });
      return undefined;
    });
    if (image === undefined) return;
    try {
      const alt = shorten(cleanText(chart.alt).replace(/\s+/gu, " ").trim(), maxAltText);
      // Typed, the client would send `alt_text`; Slack reads `alt_txt`.
      const place = await client.apiCall("files.getUploadURLExternal", {
        filename: image.filename,
        length: image.png.length,
        alt_txt: alt,
      });
      const { upload_url: url, file_id: id } = place as { readonly upload_url?: string; readonly file_id?: string };
      if (url === undefined || id === undefined) throw new Error("Slack names no place for the upload");
      await uploadBytes(url, image.png, settings.timeoutMs);
      const title = shorten(cleanText(chart.title).replace(/\s+/gu, " ").trim(), maxTitle);
      const destination = wall.thread === undefined ? { channel_id: wall.channel } : { channel_id: wall.channel, thread_ts: wall.thread };
      await client.files.completeUploadExternal({ files: [{ id, title }], ...destination });
    } catch (error) {
      host.log.warn("slack: a picture could not be shown; the answer is there", { error: describeError(error) });
    }
  };
}

/** https://docs.slack.dev/reference/methods/files.getUploadURLExternal: raw bytes, answered with 200. */
async function uploadBytes(url: string, png: Uint8Array, timeoutMs: number): Promise<void> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: new Uint8Array(png),
    redirect: "error",
    signal: AbortSignal.timeout(timeoutMs),
  });
  await response.body?.cancel();
  if (!response.ok) throw new Error(`the upload was answered ${response.status}`);
}

/** Slack's scope without which there are no pictures. */
export const pictureScope = "files:write";
const maxTitle = 100;
