import { array, union, type ZodMiniType } from "zod/mini";
import { findBrokenRules } from "./rules.ts";
import { pathsList, schema } from "./spec.ts";

/** Requests and answers that Discord's official OpenAPI description covers here, by method and path. */
const routes: readonly {
  readonly method: string;
  readonly path: string;
  readonly request?: ZodMiniType;
  readonly response?: ZodMiniType;
}[] = [
  { method: "GET", path: "/gateway/bot", response: schema("GatewayBotResponseSchema") },
  {
    method: "PUT",
    path: "/applications/{application_id}/commands",
    request: array(schema("ApplicationCommandUpdateRequestSchema")),
    response: array(schema("ApplicationCommandResponseSchema")),
  },
  {
    method: "PUT",
    path: "/applications/{application_id}/guilds/{guild_id}/commands",
    request: array(schema("ApplicationCommandUpdateRequestSchema")),
    response: array(schema("ApplicationCommandResponseSchema")),
  },
  {
    method: "POST",
    path: "/channels/{channel_id}/messages",
    request: schema("MessageCreateRequestSchema"),
    response: schema("MessageResponseSchema"),
  },
  {
    method: "POST",
    path: "/interactions/{interaction_id}/{interaction_token}/callback",
    request: union([
      schema("CreateMessageInteractionCallbackRequestSchema"),
      schema("UpdateMessageInteractionCallbackRequestSchema"),
      schema("ApplicationCommandAutocompleteCallbackRequestSchema"),
    ]),
    response: schema("InteractionCallbackResponseSchema"),
  },
  {
    method: "PATCH",
    path: "/webhooks/{webhook_id}/{webhook_token}/messages/@original",
    request: schema("IncomingWebhookUpdateRequestPartialSchema"),
    response: schema("MessageResponseSchema"),
  },
  {
    method: "POST",
    path: "/webhooks/{webhook_id}/{webhook_token}",
    request: schema("IncomingWebhookRequestPartialSchema"),
    response: schema("MessageResponseSchema"),
  },
];

/** What Discord would object to in a request; undefined operation: it is not in the description at all. */
export function judgeRequest(method: string, path: string, body: unknown): readonly string[] {
  if (!isKnownPath(method, path)) return [`no such operation: ${method} ${path}`];
  const route = findRoute(method, path);
  if (route?.request === undefined) return body === undefined ? [] : findBrokenRules(body);
  return [...problemsOf(route.request, withNumericPermissions(body)), ...findBrokenRules(body)];
}

/** What is wrong with an answer of the fake itself. */
export function judgeResponse(method: string, path: string, body: unknown): readonly string[] {
  const response = findRoute(method, path)?.response;
  return response === undefined || body === undefined ? [] : problemsOf(response, body);
}

/** The description says number, the documentation and all clients say string: "default_member_permissions (?string)". */
function withNumericPermissions(body: unknown): unknown {
  if (!Array.isArray(body)) return body;
  return body.map((command) =>
    "default_member_permissions" in command
      ? { ...command, default_member_permissions: Number(command.default_member_permissions) }
      : command,
  );
}

function problemsOf(type: ZodMiniType, body: unknown): string[] {
  const result = type.safeParse(body);
  return result.success ? [] : result.error.issues.map(({ path, message, code }) => `${path.join(".") || "/"}: ${message} (${code})`);
}

function findRoute(method: string, path: string) {
  return routes.find((route) => route.method === method && fits(route.path, path));
}

function isKnownPath(method: string, path: string): boolean {
  return (pathsList[method.toLowerCase()] ?? []).some((each) => fits(each, path));
}

function fits(template: string, path: string): boolean {
  const [wanted, given] = [template.split("/"), path.split("/")];
  return wanted.length === given.length && wanted.every((part, index) => part.startsWith("{") || part === given[index]);
}
