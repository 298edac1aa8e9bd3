import { isIP } from "node:net";
import { UserError } from "../../errors.ts";
import type { Environment, Variable } from "../../platform.ts";

export interface WebSettings {
  readonly host: string;
  readonly port: number;
  /** The operator chose the port: where it is taken, another one is no help. */
  readonly portIsFixed: boolean;
  /** Where readers reach the page, if not under the address that it is bound to; without a slash at the end. */
  readonly publicUrl?: string;
}

export const variables: readonly Variable[] = [
  { name: "WEB_ENABLED", default: "true", description: "The web page: true or false." },
  {
    name: "WEB_HOST",
    default: "127.0.0.1",
    description: "Address that the web page is bound to; 0.0.0.0 opens it to the network, where everybody may read the corpus.",
  },
  { name: "WEB_PORT", default: "8600", description: "Port of the web page; left empty, the next free one from 8600; 0 is any free one." },
  {
    name: "WEB_PUBLIC_URL",
    description: "Address under which readers reach the web page, behind a proxy for example; permanent links begin with it.",
  },
];

export function readWebSettings(environment: Environment): WebSettings | undefined {
  const enabled = environment.WEB_ENABLED?.trim().toLowerCase() || "true";
  if (!/^(?:true|false|yes|no|on|off|1|0)$/u.test(enabled))
    throw new UserError(`WEB_ENABLED is “${environment.WEB_ENABLED}”. Set it to true or false, or leave it out.`);
  const host = environment.WEB_HOST?.trim() || "127.0.0.1";
  if (isIP(host) === 0 && !hostName.test(host))
    throw new UserError(`WEB_HOST is “${host}”. Set it to an address such as 127.0.0.1 or 0.0.0.0, or leave it out.`);
  const port = environment.WEB_PORT?.trim() || undefined;
  if (port !== undefined && !(/^\d{1,5}$/u.test(port) && Number(port) <= 65_535))
    throw new UserError(`WEB_PORT is “${port}”. Set it to a number from 0 to 65535, or leave it out.`);
  const publicUrl = readPublicUrl(environment.WEB_PUBLIC_URL?.trim() || undefined);
  if (/^(?:false|no|off|0)$/u.test(enabled)) return undefined;
  return { host, port: Number(port ?? 8600), portIsFixed: port !== undefined, publicUrl };
}

function readPublicUrl(url: string | undefined): string | undefined {
  if (url === undefined) return undefined;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const fits = parsed && /^https?:$/u.test(parsed.protocol) && parsed.pathname === "/" && parsed.search === "" && parsed.username === "";
  if (!fits) throw new UserError(`WEB_PUBLIC_URL is “${url}”. Set it to an address such as https://briefs.example.org, or leave it out.`);
  return parsed.origin;
}

const hostName = /^[a-z\d](?:[a-z\d.-]{0,252})$/iu;
