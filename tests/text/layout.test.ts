import { describe, expect, test } from "vitest";
import type { Block, StatedRecord } from "../../src/article.ts";
import { findLayout } from "../../src/text/layout.ts";
import { languages } from "./marked/read-marked.ts";

const prose = "The council of the island met in the old harbour on Monday, and it voted for the new bridge.";
const more = "Fishermen from three villages had asked for the bridge since the ferry sank in the autumn.";
const prosa = "El consejo de la isla se reunió el lunes en el puerto viejo y votó a favor del puente nuevo.";

function layoutOf(text: string, stated: StatedRecord = {}) {
  return findLayout({ id: "x", text, stated }, languages);
}

/** Kind of the block in which these words stand. */
function kindOf(text: string, words: string, stated: StatedRecord = {}): Block["kind"] | undefined {
  const at = text.indexOf(words);
  return layoutOf(text, stated).blocks.find((block) => block.start <= at && at < block.end)?.kind;
}

describe("junk around an article", () => {
  const junk = [
    "Leave a Comment",
    "You may also like",
    "ALSO READ: Bridge to the mainland delayed again by storms",
    "See also  The ferry that nobody wanted to repair",
    "It may interest you: Five islands without a doctor",
    "Te puede interesar: Cinco islas sin médico",
    "Lea también: El ferry que nadie quiso reparar",
    "Photo: Ada Lane/Harbour News",
    "The old ferry in the port Source: Harbour News",
    "Foto: Ana Paz",
    "This website uses cookies to improve your experience. Accept Read More",
    "Este sitio web utiliza cookies para mejorar tu experiencia.",
    "Sign up for our newsletter",
    "Suscríbete a nuestro boletín",
    "[image: ferry.png]",
    "Exit mobile version",
    "by admin",
    "Share this article",
    "© 2024 Harbour News. All rights reserved.",
    "Your email address will not be published. Required fields are marked *",
  ];
  for (const line of junk)
    test(line, () => expect(kindOf(`The bridge is coming\n\n${prose}\n\n${line}\n\n${more}`, line)).toBe("boilerplate"));

  test("a breadcrumb above the headline", () => {
    const text = `Home » News » The bridge is coming\n\nThe bridge is coming\n\n${prose}`;
    expect(kindOf(text, "Home")).toBe("boilerplate");
    expect(layoutOf(text).title).toBe("The bridge is coming");
  });
  test("junk glued behind the last sentence of a line", () => {
    const text = `The bridge is coming\n\n${prose} Leave a Comment\n`;
    expect(kindOf(text, "The council")).toBe("body");
    expect(kindOf(text, "Leave a")).toBe("boilerplate");
  });
  test("headlines below “You may also like”, until sentences begin again", () => {
    const text = `The bridge is coming\n\n${prose}\n\nYou may also like\n\nFive islands without a single doctor\n\n${more}`;
    expect(kindOf(text, "Five islands")).toBe("boilerplate");
    expect(kindOf(text, "Fishermen")).toBe("body");
  });
  test("a headline between paragraphs that the text below does not take up", () => {
    const text = `The bridge is coming\n\n${prose}\n\nMountain farmers count their losses after a summer of hail\n\n${more}`;
    expect(kindOf(text, "Mountain")).toBe("boilerplate");
  });
});

describe("what is no junk", () => {
  const body = [
    "A busy week in the harbour",
    "“Share the cost or leave the island,” the mayor said on the radio.",
    "Subscribers of the old ferry company lost their tickets when the company closed in March.",
    "The photo of the ferry was taken by a girl from the village, who gave it to the museum.",
    "- the bridge over the strait, which is the longest",
  ];
  for (const line of body) test(line, () => expect(kindOf(`The bridge is coming\n\n${prose}\n\n${line}\n\n${more}`, line)).toBe("body"));
});

describe("the record of an article", () => {
  const lines: readonly (readonly [string, string])[] = [
    ["Published: 26/01/2023", "2023-01-26"],
    ["Published on January 26, 2023 at 10:40 am", "2023-01-26"],
    ["January 26, 2023", "2023-01-26"],
    ["26 de enero de 2023", "2023-01-26"],
    ["Publicado el 26 de enero de 2023", "2023-01-26"],
    ["Thu Jan 26 10:24:55 EST 2023", "2023-01-26"],
    ["By Ada Lane, The Island Courier - January 26, 2023", "2023-01-26"],
    ["2023-01-26", "2023-01-26"],
  ];
  for (const [line, day] of lines) {
    test(line, () => {
      const text = `The bridge is coming\n${line}\n\n${prose}\n\n${more}`;
      const layout = layoutOf(text);
      expect(layout.published).toMatchObject({ from: day, to: day, precision: "day", basis: "explicit" });
      expect(text).toContain(layout.published?.why?.values.words);
      expect(kindOf(text, line)).toBe("meta");
      expect(layout.title).toBe("The bridge is coming");
    });
  }
  test("a date glued to the first sentence is cut off it", () => {
    const text = ` date 2023-01-26 ${prose}\n\n${more}`;
    const layout = layoutOf(text);
    expect(layout.published?.from).toBe("2023-01-26");
    expect(kindOf(text, "date")).toBe("meta");
    expect(kindOf(text, "The council")).toBe("body");
    expect(layout.title).toBeUndefined();
  });
  test("a dateline with its year", () => {
    expect(layoutOf(`PORT ISLE, Jan 26, 2023 (Gull News) - ${prose}`).published).toMatchObject({
      from: "2023-01-26",
      why: { rule: "published-dateline" },
    });
  });
  test("the address, where nothing else tells", () => {
    expect(layoutOf(prose, { url: "https://news.example/2023/01/26/bridge" }).published?.from).toBe("2023-01-26");
  });
  test("what the record states wins", () => {
    const layout = layoutOf(`Another line\nBy Ada Lane, The Courier - January 26, 2023\n\n${prose}`, {
      title: "Bridge",
      published: "2023-02",
      outlet: "Gull",
      byline: "X",
      genre: "news report",
    });
    expect(layout).toMatchObject({ title: "Bridge", outlet: "Gull", byline: "X", genre: "report" });
    expect(layout.published).toMatchObject({ from: "2023-02-01", to: "2023-02-28", precision: "month" });
  });
  test("the byline's date is the article's, not that of the mail that resends it", () => {
    const text = `[List] The Bridge Is Coming\n\nFri Jan 27 12:24:55 EST 2023\n\nThe Bridge Is Coming\nBy Ada Lane, The Courier - January 26, 2023\n${prose}\n`;
    expect(layoutOf(text)).toMatchObject({
      title: "The Bridge Is Coming",
      byline: "Ada Lane",
      outlet: "The Courier",
      genre: "repost",
      published: { from: "2023-01-26" },
    });
  });
  test("a credit names the outlet", () => {
    expect(layoutOf(`${prose}\n\n(GullTV) with Island Tribune content\n\nTranslation: Island Tribune\n`).outlet).toBe("Island Tribune");
  });
  test("a text that states nothing has no date, outlet or title", () => {
    expect(layoutOf(`${prose}\n\n${more}`)).toMatchObject({ title: undefined, outlet: undefined, byline: undefined, published: undefined });
  });
  test("a date in a sentence is not the article's", () => {
    expect(
      layoutOf(`The harbour opened on January 26, 2023, and it was full of people from the villages.\n\n${prose}`).published,
    ).toBeUndefined();
  });
});

describe("posts, links and languages", () => {
  test("a post in Spanish over two paragraphs inside English", () => {
    const text = `The bridge is coming\n\n${prose}\n\n${prosa}\n\nGracias a todos los que vinieron. pic.twitter.com/abc — Consejo de la Isla (@consejo) January 26, 2023\n\n${more}`;
    expect(kindOf(text, "El consejo")).toBe("embed");
    expect(kindOf(text, "Gracias")).toBe("embed");
    expect(kindOf(text, "Fishermen")).toBe("body");
    expect(layoutOf(text).languages).toEqual(["en", "es"]);
    expect(layoutOf(text).blocks.find((block) => text.slice(block.start, block.end).startsWith("Gracias"))?.language).toBe("es");
  });
  test("a stamp alone takes the paragraph above it", () => {
    const text = `The bridge is coming\n\n${prose}\n\nWe will not be moved by the storm\n\n— Ada Lane (@adalane) January 26, 2023\n\n${more}`;
    expect(kindOf(text, "We will")).toBe("embed");
    expect(kindOf(text, "The council")).toBe("body");
  });
  test("a line that is a link has no language", () => {
    const text = `${prose}\n\nhttps://video.example/watch?v=1\n\n${more}`;
    expect(layoutOf(text).blocks.find((block) => block.kind === "embed")?.language).toBe("und");
  });
  test("a Spanish name does not make an English article Spanish", () => {
    expect(layoutOf(`${prose}\n\nCentro de Estudios\n\n${more}`).languages).toEqual(["en"]);
  });
  test("a document of two versions: the line at which the language changes is the title of the second", () => {
    const layout = layoutOf(
      `${prosa}\n\nLos pescadores de tres pueblos lo habían pedido desde el otoño.\n\nThe Island Votes for the Bridge\n\n${prose}\n\n${more}`,
    );
    expect(layout).toMatchObject({ title: "The Island Votes for the Bridge", languages: ["en", "es"] });
  });
});

test("lines broken at a fixed width form paragraphs; a heading among them stays alone", () => {
  const text = [
    "The council of the island met on Monday in the old harbour, and it voted",
    "for the new bridge, which three villages had wanted since the ferry sank",
    "in a storm.",
    "Villages Celebrate the Decision Until Late at Night",
    "",
    "The mayor of the smallest village said that she would be the first to go",
    "over it, and that she would take her mother.",
  ].join("\n");
  const blocks = layoutOf(text).blocks.map((block) => text.slice(block.start, block.end).trim().split("\n").length);
  expect(blocks).toEqual([3, 1, 2]);
});

test("front matter is a record, and a heading of Markdown the title", () => {
  const front = "---\ntitle: Bridge\n---\n";
  const text = `${front}# The bridge is coming\n\n${prose}\n`;
  const layout = findLayout({ id: "x", text, stated: { kind: "report" }, recordSpan: { start: 0, end: front.length } }, languages);
  expect(layout.blocks.map((block) => block.kind)).toEqual(["meta", "title", "body"]);
  expect(layout.title).toBe("The bridge is coming");
});

describe("whole pages, line by line", () => {
  const pages: readonly (readonly [string, readonly (readonly [Block["kind"], string])[]])[] = [
    [
      "a news page",
      [
        ["boilerplate", "Skip to main content"],
        ["meta", "Saturday, June 3, 2023"],
        ["boilerplate", "Home / World / Islands"],
        ["boilerplate", "ISLANDS"],
        ["title", "Thousands march on the island against the bridge toll"],
        ["meta", "By Ada Lane and John Paz"],
        ["meta", "June 2, 2023 at 10:12 a.m. EDT"],
        ["boilerplate", "Protesters fill the harbour on Friday. (Photo by Ada Lane/Gull)"],
        ["body", "PORT ISLE (Gull) — Thousands of people marched through the harbour on Friday against the toll."],
        ["boilerplate", "Advertisement"],
        ["body", "What happens next?"],
        ["body", "The council is to vote on Tuesday."],
        ["boilerplate", "More from Islands"],
        ["boilerplate", "A ferry raises its prices"],
        ["boilerplate", "© 2023 The Daily Gull. All rights reserved."],
      ],
    ],
    [
      "una página de noticias",
      [
        ["boilerplate", "Inicio » Islas » Miles marchan contra el peaje"],
        ["title", "Miles marchan contra el peaje del puente"],
        ["boilerplate", "Redacción"],
        ["meta", "2 junio, 2023"],
        ["boilerplate", "Compartir"],
        ["body", "PUERTO ISLA, 2 jun (Gaviota).- Miles de personas marcharon este viernes por el puerto contra el peaje."],
        ["boilerplate", "Lea también: Un ferry sube sus precios"],
        ["body", "El consejo votará el martes, según dijo la alcaldesa."],
        ["boilerplate", "Etiquetas: islas, puente, peaje"],
      ],
    ],
    [
      "a mail from a list",
      [
        ["meta", "From: list@example.org"],
        ["meta", "Subject: [Isles] Strike on the island"],
        ["meta", "Date: Mon, 5 Jun 2023 08:00:12 -0500"],
        ["title", "Strike on the island"],
        ["body", "The ferrymen of the island have begun a strike, said their union."],
        ["boilerplate", "_______________________________________________"],
        ["boilerplate", "Isles mailing list"],
      ],
    ],
  ];
  for (const [name, lines] of pages) {
    test(name, () => {
      const text = lines.map(([, line]) => line).join("\n");
      const { blocks } = layoutOf(text);
      let at = 0;
      const found = lines.map(([, line]) => {
        const start = at;
        at += line.length + 1;
        return [blocks.find((block) => block.start <= start && start < block.end)?.kind, line];
      });
      expect(found).toEqual(lines);
    });
  }
  test("the day above the headline is that of the page, not of the article", () => {
    const text =
      "Saturday, June 3, 2023\nThousands march on the island\nJune 2, 2023\n\nThe march began in the old harbour, and it ended there.";
    expect(layoutOf(text).published?.from).toBe("2023-06-02");
  });
});
