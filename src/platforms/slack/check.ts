import type { webApi } from "@slack/bolt";
import type { Finding } from "../../platform.ts";
import { pictureScope } from "./pictures.ts";
import { describeError } from "./redact.ts";
import { channelOf } from "./sender.ts";
import { codeOf, remedies } from "./wire.ts";

/** Scopes, what fails without them, and whether that is an error. */
const scopes: readonly { readonly names: readonly string[]; readonly severity: Finding["severity"]; readonly without: string }[] = [
  { names: ["chat:write"], severity: "error", without: "nothing can be posted" },
  { names: ["commands"], severity: "error", without: "no command reaches Dateline" },
  { names: ["users:read"], severity: "warning", without: "everybody is answered in the default language, and nobody counts as an admin" },
  {
    names: ["channels:history", "groups:history"],
    severity: "warning",
    without: "a post whose answer got lost cannot be looked for, and is not sent again",
  },
  { names: [pictureScope], severity: "warning", without: "charts are left out" },
  { names: ["channels:read", "groups:read"], severity: "warning", without: "it cannot be checked that the bot is in a channel" },
];

/** What would keep Dateline from posting to these channels, each with how to mend it. */
export async function checkTargets(targets: readonly string[], client: webApi.WebClient): Promise<readonly Finding[]> {
  let granted: ReadonlySet<string> | undefined;
  try {
    const { response_metadata } = await client.auth.test();
    granted = response_metadata?.scopes === undefined ? undefined : new Set(response_metadata.scopes);
  } catch (error) {
    const code = codeOf(error);
    const remedy = code === undefined ? "Check the network, and that slack.com can be reached." : remedies[code];
    return [{ severity: "error", what: `Slack does not accept the bot token: ${code ?? describeError(error)}.`, remedy }];
  }
  const missing = granted === undefined ? [] : missingScopes(granted);
  const channels = await Promise.all(targets.map((target) => checkChannel(channelOf(target), granted, client)));
  return [...missing, ...channels];
}

function missingScopes(granted: ReadonlySet<string>): readonly Finding[] {
  return scopes.flatMap(({ names, severity, without }) =>
    names
      .filter((name) => !granted.has(name))
      .map((name) => ({
        severity,
        what: `The Slack app has no scope ${name}: ${without}.`,
        remedy: `Add ${name} under “OAuth & Permissions”, “Bot Token Scopes”, and install the app again.`,
      })),
  );
}

async function checkChannel(channel: string, granted: ReadonlySet<string> | undefined, client: webApi.WebClient): Promise<Finding> {
  if (!/^[CGD][A-Z0-9]{2,}$/u.test(channel))
    return {
      severity: "error",
      what: `“${channel}” is no channel id of Slack.`,
      remedy: "Open the channel's details in Slack and copy the id at the end (C…).",
    };
  try {
    const { channel: found } = await client.conversations.info({ channel });
    if (found?.is_archived === true)
      return { severity: "error", what: `The Slack channel ${channel} is archived.`, remedy: "Choose another channel." };
    if (found?.is_member === true || found?.is_im === true) return { severity: "ok", what: `The bot is in the Slack channel ${channel}.` };
    if (found?.is_private !== true && granted?.has("chat:write.public") === true)
      return { severity: "ok", what: `The bot may post to the public Slack channel ${channel}.` };
    return { severity: "error", what: `The bot is not in the Slack channel ${channel}.`, remedy: remedies.not_in_channel };
  } catch (error) {
    const code = codeOf(error);
    if (code === "missing_scope")
      return {
        severity: "warning",
        what: `It cannot be checked that the bot is in ${channel}.`,
        remedy: "Grant channels:read, and groups:read for private channels.",
      };
    const remedy = code === undefined ? "Try again; check the network." : remedies[code];
    return { severity: "error", what: `The Slack channel ${channel} cannot be reached: ${code ?? describeError(error)}.`, remedy };
  }
}
