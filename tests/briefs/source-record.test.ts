import { describe, expect, test } from "vitest";
import type { StatedRecord } from "../../src/article.ts";
import { sourceBrief } from "../../src/briefs/source.ts";
import { buildCorpus } from "../../src/corpus/build.ts";
import { language as en } from "../../src/languages/en/index.ts";
import { language as es } from "../../src/languages/es/index.ts";
import { plain } from "../contracts/command-contract.ts";

/** What /source says against the date of an article. */
const against = async (text: string, stated: StatedRecord = {}, language = en) => {
  const corpus = await buildCorpus([{ id: "7", text, stated: { title: "x", languages: [language.code], ...stated } }], [en, es]);
  const brief = sourceBrief(corpus, { id: "7" }, { language });
  const [entry] = brief.blocks.filter(({ kind }) => kind === "entry");
  const lines = entry?.kind === "entry" ? (entry.details ?? []).map((line) => plain(line)) : [];
  return lines.filter((line) => line.startsWith(language === en ? "The text also says" : "El texto dice también"));
};

const prose = "Shops were full of fish. Nobody complained about prices. ";

describe("what speaks against the date of an article is told, with its words and why it was set aside", () => {
  test("a later day, told as past", async () => {
    expect(await against(`${prose}Norway signed the treaty with Sweden on 3 June 2031.`, { published: "2031-05-14" })).toEqual([
      "The text also says 3 June 2031 [7] (nothing is published before what it reports: “3 June 2031” (3 June 2031)); set aside, because the date that an article states goes before what it suggests.",
    ]);
  });
  test("otro día en su dirección", async () => {
    const address = "https://diario.example/2030/01/02/tratado";
    expect(await against("Las tiendas estaban llenas. Chile firmó el tratado.", { published: "2031-05-14", url: address }, es)).toEqual([
      `El texto dice también ${address} (lo dice su dirección: ${address}); se deja de lado, porque la fecha que un artículo indica va antes que lo que da a entender.`,
    ]);
  });
  test("of an undated article, what weighs less", async () => {
    const text = "On 9 May 2031, Norway sent ships to Sweden. Shops were full. Sweden will sign the treaty on 5 May 2031.";
    expect(await against(text)).toEqual([
      "The text also says 5 May 2031 [7]; set aside, because it contradicts what tells more of the day.",
    ]);
  });
});

describe("nothing is told against a date", () => {
  test("where all agree", async () => {
    const address = "https://diario.example/2031/05/14/treaty";
    const text = `${prose}Norway signed the treaty with Sweden on 12 May 2031.`;
    expect(await against(text, { published: "2031-05-14", url: address })).toEqual([]);
  });
  test("by a plan", async () => {
    expect(await against(`${prose}Norway will sign the treaty on 3 June 2031.`, { published: "2031-05-14" })).toEqual([]);
  });
  test("by an edition a day later", async () => {
    expect(await against(`${prose}Norway signed the treaty.`, { published: "2031-05-14", url: "https://x.example/2031/05/15/a" })).toEqual(
      [],
    );
  });
});
