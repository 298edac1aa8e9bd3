import { BlockList, isIP } from "node:net";

/** Why an address is not fetched: one sentence for its owner, which says what to do. */
export class AddressError extends Error {
  override readonly name = "AddressError";
}

// Everything that the IANA registries of special addresses keep from the public net, and the one public address on which a cloud answers its own machines.
const ipv4Nets: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["168.63.129.16", 32],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];
// Of IPv6 only 2000::/3 is the public net; these parts of it wrap an IPv4 address, or are kept for documents and tests.
const ipv6Public: readonly [string, number] = ["2000::", 3];
const ipv6Nets: readonly (readonly [string, number])[] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const closed = new BlockList();
for (const [net, prefix] of ipv4Nets) closed.addSubnet(net, prefix, "ipv4");
const closed6 = new BlockList();
for (const [net, prefix] of ipv6Nets) closed6.addSubnet(net, prefix, "ipv6");
const open6 = new BlockList();
open6.addSubnet(...ipv6Public, "ipv6");

/** Whether an IP address is one of the public net. What maps an IPv4 address into IPv6 (::ffff:…, 64:ff9b::…, 2002:…) is not: nobody publishes there. */
export function isPublicAddress(ip: string): boolean {
  const bare = ip.replace(/%.*$/u, "");
  switch (isIP(bare)) {
    case 4:
      return !closed.check(bare, "ipv4");
    case 6:
      return open6.check(bare, "ipv6") && !closed6.check(bare, "ipv6");
    default:
      return false;
  }
}

const localNames = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|onion)$/u;
const openPorts = new Set(["", "80", "443", "8080", "8443"]);

/** Names (`news.corp.example`) or names with a port (`127.0.0.1:8080`) that are fetched although they are private. */
export type AllowedHosts = ReadonlySet<string>;

/** Host and port as an owner would write them, without brackets and a last dot. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/\.$/u, "").replace(/^\[|\]$/gu, "");
}

export function isAllowedHost(url: URL, allowed: AllowedHosts): boolean {
  const host = hostOf(url);
  return allowed.has(host) || allowed.has(`${host}:${url.port || (url.protocol === "https:" ? "443" : "80")}`);
}

/**
 * The address as it will be fetched. Throws an `AddressError` on what is no public web address; names are checked again once they are resolved.
 * Odd notations (0x7f.1, 2130706433) are what `URL` makes of them before they are judged.
 */
export function checkAddress(address: string, allowed: AllowedHosts): URL {
  const url = URL.parse(address.trim());
  if (url === null) throw new AddressError("it is not an address; write it as https://example.org/feed.");
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw new AddressError(`only http and https are fetched, not ${url.protocol.slice(0, -1).slice(0, 20)}.`);
  if (url.username !== "" || url.password !== "") throw new AddressError("it carries a name or a password; take it out of the address.");
  url.hash = "";
  if (isAllowedHost(url, allowed)) return url;
  const host = hostOf(url);
  if (!openPorts.has(url.port))
    throw new AddressError(`port ${url.port} is not fetched; name ${host}:${url.port} in DATELINE_ALLOW_HOSTS if it is yours.`);
  const isPrivate = isIP(host) === 0 ? !host.includes(".") || localNames.test(host) : !isPublicAddress(host);
  if (isPrivate) throw new AddressError(privateReason(host));
  return url;
}

export function privateReason(host: string): string {
  return `${host} is in a private network, which is not fetched; name it in DATELINE_ALLOW_HOSTS if it is yours.`;
}
