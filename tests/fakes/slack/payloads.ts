import { createHmac, randomUUID } from "node:crypto";

export type Payload = Readonly<Record<string, unknown>>;

/** Who does something in the invented workspace, and where. */
export interface Actor {
  readonly user?: string;
  readonly channel?: string;
}

/** https://docs.slack.dev/interactivity/implementing-slash-commands: the fields of a command; `text` comes with & < > as entities. */
export function commandPayload(
  command: string,
  text: string,
  responseUrl: string,
  { user = "UADA", channel = "C0NEWS" }: Actor = {},
): Payload {
  return {
    token: "legacy-verification",
    team_id: "T0001",
    team_domain: "harbour",
    channel_id: channel,
    channel_name: "news",
    user_id: user,
    user_name: user.toLowerCase(),
    command,
    text: text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"),
    api_app_id: "A0001",
    is_enterprise_install: "false",
    response_url: responseUrl,
    trigger_id: triggerId(),
  };
}

/** https://docs.slack.dev/reference/interaction-payloads/block_actions-payload: a press of a button, or a choice in a menu. */
export function actionPayload(element: Payload, responseUrl: string, { user = "UADA", channel = "C0NEWS" }: Actor = {}): Payload {
  const chosen = element.type === "button" ? { value: element.value, text: element.text } : { selected_option: element.selected_option };
  return {
    type: "block_actions",
    team: { id: "T0001", domain: "harbour" },
    user: { id: user, username: user.toLowerCase(), team_id: "T0001" },
    api_app_id: "A0001",
    token: "legacy-verification",
    container: { type: "message", message_ts: "1700000000.000100", channel_id: channel, is_ephemeral: false },
    trigger_id: triggerId(),
    channel: { id: channel, name: "news" },
    response_url: responseUrl,
    actions: [{ type: element.type, action_id: element.action_id, block_id: "b1", action_ts: "1700000001.000100", ...chosen }],
  };
}

/** https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload */
export function suggestionPayload(actionId: string, value: string, { user = "UADA", channel = "C0NEWS" }: Actor = {}): Payload {
  return {
    type: "block_suggestion",
    team: { id: "T0001", domain: "harbour" },
    user: { id: user, name: user.toLowerCase(), team_id: "T0001" },
    api_app_id: "A0001",
    token: "legacy-verification",
    container: { type: "message", message_ts: "1700000000.000100", channel_id: channel, is_ephemeral: true },
    channel: { id: channel, name: "news" },
    action_id: actionId,
    block_id: "b1",
    value,
  };
}

/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
export function sign(body: string, secret: string, timestamp: number | string = Math.floor(Date.now() / 1_000)): Record<string, string> {
  const digest = createHmac("sha256", secret).update(`v0:${timestamp}:${body}`).digest("hex");
  return { "x-slack-request-timestamp": String(timestamp), "x-slack-signature": `v0=${digest}` };
}

/** The body of an HTTP delivery: commands as a form, interactions as JSON in a form's field. */
export function formBody(payload: Payload): string {
  if ("command" in payload) return new URLSearchParams(Object.entries(payload).map(([key, value]) => [key, String(value)])).toString();
  return new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
}

function triggerId(): string {
  return `1700000000001.1700000000002.${randomUUID().replaceAll("-", "")}`;
}
