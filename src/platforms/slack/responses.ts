import type { webApi } from "@slack/bolt";
import type { Host } from "../../platform.ts";
import { describeError } from "./redact.ts";
import type { SlackPage } from "./render.ts";
import type { SlackSettings } from "./settings.ts";

/** Where an answer goes: a `response_url` (five uses in 30 minutes), and the channel should that fail. */
export interface Address {
  readonly responseUrl: string | undefined;
  readonly channel: string | undefined;
  readonly user: string;
}

/** How the answer stands to what is there. */
export type Manner = "in_channel" | "ephemeral" | "replace" | "delete";

/** Answers a command or a press. Never rejects: the asker is there, and the log tells the operator. */
export async function respond(
  address: Address,
  page: SlackPage | undefined,
  manner: Manner,
  { client, host, settings }: { readonly client: webApi.WebClient; readonly host: Host; readonly settings: SlackSettings },
): Promise<void> {
  try {
    if (address.responseUrl !== undefined && (await postResponse(address.responseUrl, page, manner, settings))) return;
    if (page === undefined || address.channel === undefined) return;
    const message = { ...page, blocks: [...page.blocks], channel: address.channel };
    if (manner === "in_channel") await client.chat.postMessage(message);
    else await client.chat.postEphemeral({ ...message, user: address.user });
  } catch (error) {
    host.log.error("slack: an answer could not be delivered", { manner, error: describeError(error) });
  }
}

/** True: delivered. False: refused, so that another way is safe. Throws where it may have been delivered. */
async function postResponse(url: string, page: SlackPage | undefined, manner: Manner, settings: SlackSettings): Promise<boolean> {
  const body = {
    ...page,
    ...(manner === "replace"
      ? { replace_original: true }
      : manner === "delete"
        ? { delete_original: true }
        : { replace_original: false, response_type: manner }),
  };
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(body),
    redirect: "error",
    signal: AbortSignal.timeout(settings.timeoutMs),
  });
  await response.body?.cancel();
  if (response.status >= 500) throw new Error(`a response address answered ${response.status}`);
  return response.ok;
}
