import { expect, test } from "vitest";
import { AddressError, checkAddress, isPublicAddress } from "../../src/sources/addresses.ts";

const nobody: ReadonlySet<string> = new Set();
const refused: readonly string[] = [
  "http://127.0.0.1/",
  "http://0x7f.1/",
  "http://2130706433/",
  "http://017700000001/",
  "http://127.1/",
  "http://0/",
  "http://0.0.0.0/",
  "http://10.1.2.3/",
  "http://172.31.255.255/",
  "http://192.168.0.1/feed.xml",
  "http://100.64.0.1/",
  "http://100.100.100.200/latest/meta-data/",
  "http://169.254.169.254/latest/meta-data/",
  "http://168.63.129.16/metadata",
  "http://192.0.0.192/",
  "http://198.18.0.1/",
  "http://224.0.0.1/",
  "http://255.255.255.255/",
  "http://[::]/",
  "http://[::1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::ffff:a9fe:a9fe]/",
  "http://[::127.0.0.1]/",
  "http://[64:ff9b::7f00:1]/",
  "http://[64:ff9b:1::a00:1]/",
  "http://[2002:7f00:1::]/",
  "http://[2001:0:7f00:1::]/",
  "http://[fd00:ec2::254]/",
  "http://[fe80::1]/",
  "http://[fec0::1]/",
  "http://[ff02::1]/",
  "http://[2001:db8::1]/",
  "http://localhost/",
  "http://LOCALHOST./",
  "http://a.localhost/",
  "http://router.local/",
  "http://metadata.google.internal/computeMetadata/v1/",
  "http://intranet/",
  "http://nas.home.arpa/",
  "http://１２７.０.０.１/",
  "http://127。0。0。1/",
  "http://example.org:22/",
  "http://example.org:6379/",
  "ftp://example.org/feed",
  "file:///etc/passwd",
  "gopher://example.org/",
  "data:text/html,x",
  "javascript:alert(1)",
  "http://user:secret@example.org/",
  "http://example.org@127.0.0.1/",
  "example.org",
  "",
  "http://",
];
for (const address of refused)
  test(`“${address}” is not fetched`, () => {
    expect(() => checkAddress(address, nobody)).toThrow(AddressError);
    try {
      checkAddress(address, nobody);
    } catch (error) {
      expect(String((error as Error).message)).toMatch(/^\S[^\n]{10,200}\.$/u);
    }
  });

const fetched: readonly (readonly [string, string])[] = [
  ["https://example.org/feed", "https://example.org/feed"],
  [" HTTP://Example.ORG:80/a#b ", "http://example.org/a"],
  ["https://example.org:8443/", "https://example.org:8443/"],
  ["http://93.184.215.14/", "http://93.184.215.14/"],
  ["http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/", "http://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/"],
  ["https://localnews.example/", "https://localnews.example/"],
  ["https://münchen.example/", "https://xn--mnchen-3ya.example/"],
];
for (const [address, as] of fetched) test(`“${address}” is fetched`, () => expect(checkAddress(address, nobody).href).toBe(as));

test("a private host is fetched where its owner names it, by its port if one is named, and no other is", () => {
  expect(checkAddress("http://intranet.example.lan:8080/x", new Set(["intranet.example.lan:8080"])).port).toBe("8080");
  expect(checkAddress("http://[::1]:9000/", new Set(["::1"])).hostname).toBe("[::1]");
  expect(() => checkAddress("http://intranet.example.lan:8081/x", new Set(["intranet.example.lan:8080"]))).toThrow(AddressError);
  expect(() => checkAddress("http://10.0.0.2/", new Set(["10.0.0.1"]))).toThrow(AddressError);
});

test("an address with a zone, or what is none, is not public", () => {
  for (const each of ["fe80::1%eth0", "::1%lo", "", "example.org", "1.2.3", "1.2.3.4.5"]) expect(isPublicAddress(each)).toBe(false);
});
