import fc from "fast-check";
import { expect, test } from "vitest";
import { readFeed, readFeedDocument } from "../../../src/corpus/formats/feed.ts";

const channel = (items: string, title = "Radio Ostrava") =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${title}</title>${items}</channel></rss>`;
const only = (feed: string) => {
  const { articles, refused } = readFeed(feed, "feed.xml");
  expect(refused).toEqual([]);
  expect(articles).toHaveLength(1);
  return articles[0];
};

const kinds: readonly [string, string][] = [
  [
    "RSS 0.91",
    `<rss version="0.91"><channel><title>O</title><item><title>The ferry sails</title><link>https://o.example/1</link><description>It sails.</description></item></channel></rss>`,
  ],
  [
    "RSS 0.92",
    `<rss version="0.92"><channel><title>O</title><item><title>The ferry sails</title><link>https://o.example/1</link><description>It sails.</description></item></channel></rss>`,
  ],
  [
    "RSS 2.0",
    channel("<item><title>The ferry sails</title><link>https://o.example/1</link><description>It sails.</description></item>", "O"),
  ],
  [
    "RSS 1.0 (RDF)",
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://o.example"><title>O</title></channel><item rdf:about="https://o.example/1"><title>The ferry sails</title><link>https://o.example/1</link><description>It sails.</description></item></rdf:RDF>`,
  ],
  [
    "RSS 0.90 (RDF)",
    `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>O</title></channel><item><title>The ferry sails</title><link>https://o.example/1</link><description>It sails.</description></item></rdf:RDF>`,
  ],
  [
    "Atom 1.0",
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>O</title><entry><id>https://o.example/1</id><title>The ferry sails</title><link href="https://o.example/1"/><summary>It sails.</summary></entry></feed>`,
  ],
  [
    "Atom with XHTML",
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>O</title><entry><id>https://o.example/1</id><title type="html">The &lt;i&gt;ferry&lt;/i&gt; sails</title><link rel="alternate" href="https://o.example/1"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <b>sails</b>.</p></div></content></entry></feed>`,
  ],
  [
    "JSON Feed",
    JSON.stringify({
      version: "https://jsonfeed.org/version/1.1",
      title: "O",
      items: [{ id: "https://o.example/1", url: "https://o.example/1", title: "The ferry sails", content_html: "<p>It sails.</p>" }],
    }),
  ],
];
for (const [name, feed] of kinds)
  test(`${name}: headline, text, outlet, address`, () =>
    expect(only(feed)).toMatchObject({
      id: "o-example-1",
      text: "The ferry sails\n\nIt sails.",
      stated: { title: "The ferry sails", outlet: "O", url: "https://o.example/1" },
    }));

test("the full text comes before the summary; byline and date are kept as stated", () => {
  const article = only(
    channel(
      "<item><title>T</title><guid>https://o.example/2</guid><description>Short.</description><content:encoded><![CDATA[<p>One &amp; two.</p><p>Three.</p>]]></content:encoded><dc:creator>Ana Ruiz</dc:creator><pubDate>mié, 01 feb 2023 10:00:00 GMT</pubDate></item>",
    ),
  );
  expect(article?.text).toBe("T\n\nOne & two.\n\nThree.");
  expect(article?.stated).toMatchObject({ byline: "Ana Ruiz", published: "mié, 01 feb 2023 10:00:00 GMT", url: "https://o.example/2" });
});

const titles: readonly [string, string][] = [
  ["L&apos;Europe boursi&egrave;re", "L'Europe boursière"],
  ["Caf&amp;eacute; y m&amp;#225;s", "Café y más"],
  ["Smith &amp; Sons", "Smith & Sons"],
  ["Smith &amp;amp; Sons", "Smith & Sons"],
  ["5 &lt; 6", "5 < 6"],
  ["<![CDATA[A <b>bold</b> step]]>", "A bold step"],
  ["Two\n  lines", "Two lines"],
  ["<![CDATA[<a href='x'>A linked one</a>]]>", "A linked one"],
];
for (const [source, title] of titles)
  test(`the title ${JSON.stringify(source)} is ${title}`, () =>
    expect(only(channel(`<item><title>${source}</title></item>`))?.stated.title).toBe(title));

test("an item without a title has no title, one without guid or link has an id that does not move", () => {
  const feed = channel("<item><description>The mill burned down.</description></item>");
  expect(only(feed)).toMatchObject({ id: "feed-the-mill-burned-down", text: "The mill burned down." });
  expect(only(feed)?.stated.title).toBeUndefined();
});

test("a guid that is unique in its feed alone gives way to the link", () => {
  expect(only(channel('<item><title>T</title><guid isPermaLink="false">7</guid><link>https://o.example/seven</link></item>'))?.id).toBe(
    "o-example-seven",
  );
});

test("a feed that was cut off keeps the items that are whole, and says so", () => {
  const { articles, notes } = readFeed(
    "<rss version='2.0'><channel><title>O</title><item><title>One</title></item><item><title>Two</title></item><item><title>Thr",
    "f.xml",
  );
  expect(articles.map(({ text }) => text)).toEqual(["One", "Two"]);
  expect(notes?.[0]).toContain("ends in the middle");
});

test("junk before the declaration, and items without words, do not harm the others", () => {
  const { articles, notes } = readFeed(
    `\uFEFF\n  junk ${channel("<item><title>One</title></item><item></item><item><link>https://o.example/x</link></item>")}`,
    "f.xml",
  );
  expect(articles).toHaveLength(1);
  expect(notes?.[0]).toMatch(/hold no text/u);
});

test("entities of the document's own are not expanded", () => {
  const bomb = `<!DOCTYPE rss [${Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i} "${`&e${i - 1};`.repeat(i === 0 ? 0 : 10)}ha">`).join("")}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;
  const { articles } = readFeed(
    `<?xml version="1.0"?>${bomb}<rss version="2.0"><channel><title>O</title><item><title>T &e11; &f;</title></item></channel></rss>`,
    "f.xml",
  );
  expect(articles[0]?.text.length ?? 0).toBeLessThan(100);
  expect(articles[0]?.text).not.toContain("root");
});

test("an item whose markup nobody could nest loses its tags alone, and the others nothing", () => {
  const { articles } = readFeed(
    channel(
      `<item><title>One</title><description><![CDATA[${"<div>".repeat(3_000)}Deep words.]]></description></item><item><title>Two</title></item>`,
    ),
    "f.xml",
  );
  expect(articles.map(({ text }) => text)).toEqual(["One\n\nDeep words.", "Two"]);
});

test("5,000 items are 5,000 articles with ids of their own", () => {
  const items = Array.from({ length: 5_000 }, (_, i) => `<item><title>Item ${i}</title><link>https://o.example/n/${i}</link></item>`).join(
    "",
  );
  const { articles } = readFeed(channel(items), "f.xml");
  expect(new Set(articles.map(({ id }) => id)).size).toBe(5_000);
});

const broken: readonly [string, string][] = [
  ["", "empty"],
  ["Not found", "no feed"],
  ["<html><body>Log in</body></html>", "save the feed itself"],
  ["{}", "save the feed itself"],
  ['{"version": "https://jsonfeed.org/ver', "save the feed itself"],
  ["<rss version='2.0'><channel><title>O</title></channel></rss>", "without items"],
  ["<rss version='2.0'><channel><item></item></channel></rss>", "."],
  ["<feed xmlns='http://www.w3.org/2005/Atom'></feed>", "."],
];
for (const [feed, says] of broken)
  test(`${feed.slice(0, 50) || "nothing"} is refused, saying ${says}`, () => {
    const { articles, refused } = readFeed(feed, "f.xml");
    expect(articles).toEqual([]);
    expect(refused[0]?.reason).toContain(says);
    expect(refused[0]?.reason).toMatch(/^[^.].*\.$/u);
  });

test("any string is survived, inside a feed and alone", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.nat(400), (text, cut) => {
      for (const feed of [
        text,
        channel(`<item><title>${text}</title></item>`),
        channel(`<item><title>T</title></item>${text}`).slice(0, cut),
      ]) {
        const { articles, refused } = readFeed(feed, "f.xml");
        expect(articles.length + refused.length).toBeGreaterThan(0);
      }
    }),
  );
});

const dirty = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>O</title>${items}</channel></rss>`;
const plain = (n: number, text = `Text number ${n}.`) =>
  `<item><title>T${n}</title><link>https://o.example/${n}</link><dc:creator>Ana Ruiz</dc:creator><description>${text}</description></item>`;
const three = (middle: string) => dirty(plain(1) + middle + plain(3));
for (const [name, source, titles] of [
  ["a bracket that opens nothing", three(plain(2, "Below < 3 percent.")), ["T1", "T2", "T3"]],
  ["an item that is not closed", three(plain(2).replace("</item>", "")), ["T1", "T2", "T3"]],
  ["an item of broken XML", three("<item><title><b></item>"), ["T1", "T3"]],
  ["a download that stopped in a tag", three(plain(2)).slice(0, -40), ["T1", "T2"]],
  [
    "a download that stopped in CDATA",
    dirty(`${plain(1)}${plain(2)}<item><title><![CDATA[T3`).replace("</channel></rss>", ""),
    ["T1", "T2"],
  ],
  ["an item that tells of <item> tags", three(plain(2, "<![CDATA[<p>Write &lt;item&gt; and <item> here.</p>]]>")), ["T1", "T2", "T3"]],
  [
    "a JSON feed that stopped",
    '{"version": "https://jsonfeed.org/version/1.1", "title": "O", "items": [{"id": "1", "title": "T1", "content_text": "A."}, {"id": "2", "title": "T2", "content_text": "B."}, {"id": "3", "ti',
    ["T1", "T2"],
  ],
] as const)
  test(`of a dirty feed every item that is whole is read: ${name}`, () => {
    const { articles, refused } = readFeed(source, "a.xml");
    expect(refused).toEqual([]);
    expect(articles.map(({ stated }) => stated.title)).toEqual(titles);
    if (name.startsWith("a bracket"))
      expect(articles[1]).toMatchObject({ text: "T2\n\nBelow < 3 percent.", stated: { byline: "Ana Ruiz" } });
  });

test("a dirty feed of fifty thousand characters is read at once", () => {
  for (const unit of ["<item>", "<item><title>", "<![CDATA[", "<item></item>", "< ", "<rss "]) {
    const started = performance.now();
    readFeed(dirty(unit.repeat(50_000 / unit.length)), "a.xml");
    expect(performance.now() - started, unit).toBeLessThan(6_000);
  }
});

const long = "The council met on Monday and voted for the new bridge. ".repeat(40);
for (const [name, parts, summary] of [
  ["a short description", "<description>The council met.</description>", true],
  ["a long description", `<description>${long}</description>`, false],
  [
    "full text beside a description",
    "<description>The council met.</description><content:encoded>The council met, and voted.</content:encoded>",
    false,
  ],
  ["full text that breaks off", "<content:encoded>The council met and said that […]</content:encoded>", true],
  ["a long description that breaks off", `<description>${long}and then...</description>`, true],
] as const)
  test(`${name} is ${summary ? "a summary" : "the whole"}`, () => {
    const found = readFeedDocument(
      `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>O</title><ttl>90</ttl><item><title>T</title>${parts}</item></channel></rss>`,
      "a.xml",
    );
    expect(found).toMatchObject({ outlet: "O", minutes: 90, items: [{ isSummary: summary }] });
  });
