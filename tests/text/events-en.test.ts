import { describe, expect, test } from "vitest";
import { check, eventsOf } from "./events-cases.ts";

describe("an event hangs on its own date", () => {
  check("en", [
    ["On Monday, the parliament of Norway [removed] Prime Minister Ingrid Dahl.", "remove 2031-05-12"],
    ["The parliament of Norway [removed] Prime Minister Ingrid Dahl on 3 May 2031.", "remove 2031-05-03"],
    ["Ingrid Dahl was ousted by parliament on 3 May 2031 and promptly [jailed].", "arrest 2031-05-03"],
    ["The [removal] and arrest of Ingrid Dahl on 3 May 2031 surprised Norway.", "remove 2031-05-03"],
    ["The removal and [arrest] of Ingrid Dahl on 3 May 2031 surprised Norway.", "arrest 2031-05-03"],
    [
      "On Monday Norway [recalled its ambassador] from Sweden after Olof Berg had voiced support for Ingrid Dahl on 2 April 2031.",
      "recall-ambassador 2031-05-12",
    ],
    ["Norway met Sweden last week, and on Tuesday Ingrid Dahl [gave a speech] in Oslo.", "speak 2031-05-13"],
    ["The [earthquake] struck Chile on 9 May 2031.", "disaster 2031-05-09"],
    ["Norway [signed] a treaty with Sweden in March 2031.", "sign 2031-03-01..2031-03-31"],
  ]);
});

describe("an event does not take a date that is another's", () => {
  check("en", [
    ["Norway [closed] its embassy in Sweden until Friday.", "close 2031-05-14 aside"],
    ["Norway signed a [treaty] with Sweden on Monday.", "agree -"],
    ["Norway must [withdraw] from Exercise Dawn 2031.", "withdraw - demanded"],
  ]);
});

describe("dates reckoned from another event or from the day of writing", () => {
  check("en", [
    ["The summit of Norway takes place a week after Ingrid Dahl [gave a speech] in Oslo.", "speak 2031-05-07"],
    ["In Norway, anti-government [demonstrations] have continued for more than two weeks.", "protest 2031-04-30..2031-05-14"],
    [
      "In the past months, Norway has announced the [withdrawal of its ambassadors] from Sweden.",
      "recall-ambassador 2030-11-14..2031-05-14",
    ],
    ["On Monday, Ingrid Dahl met lawmakers. Later, Dahl [visited] Sweden.", "visit 2031-05-12"],
    ["On Monday, newspapers reported that Norway had [demanded] an apology.", "ask 2031-05-12"],
  ]);
});

describe("told as fact, or not", () => {
  check("en", [
    ["Norway will [sign] the treaty on Friday.", "sign 2031-05-16 planned"],
    ["Norway would [withdraw] its troops on Monday.", "withdraw 2031-05-12 planned"],
    ["Sweden urged Ingrid Dahl to [resign].", "resign - demanded"],
    ["Protesters in Norway are calling for the [resignation] of Ingrid Dahl.", "resign - demanded"],
    ["Norway did not [sign] the treaty on Monday.", "sign 2031-05-12 denied"],
    ["If Norway [signed] the treaty on 16 May 2031, Sweden would gain.", "sign 2031-05-16 hypothetical"],
    ["Norway may [sign] the treaty on 16 May 2031.", "sign 2031-05-16 hypothetical"],
    ["Sweden wants the deaths to be [investigated].", "investigate - demanded"],
  ]);
});

describe("what is no happening", () => {
  check("en", [
    ["Norway is a member of the alliance, said the Secretary of [State].", "nothing"],
    ["The [coup] leader lives in Norway since 2029.", "nothing"],
    ["“Norway [attacked] us on Monday,” Olof Berg said.", "nothing"],
    ["Norway was calm at the [end] of 2029.", "nothing"],
    ["It is clear that Norway [needs] a new start.", "nothing"],
  ]);
});

describe("what is told along with the news is of its day, and an aside", () => {
  check("en", [
    ["On Monday Norway signed the treaty. Ingrid Dahl [thanked] the guests.", "act 2031-05-12 aside"],
    ["On Monday Norway signed the treaty. “It is done,” [said] Ingrid Dahl.", "say 2031-05-12 aside"],
    ["Ingrid Dahl [said] that Norway had signed a treaty in 2019.", "say 2031-05-14 aside"],
  ]);
});

describe("what may be of another time is of no day", () => {
  check("en", [
    ["In 1994 Norway signed the treaty. Ingrid Dahl [thanked] the guests.", "nothing"],
    ["Ingrid Dahl had [thanked] the guests.", "nothing"],
    ["Ingrid Dahl will [thank] the guests.", "nothing"],
    ["The bells [sounded] in Norway.", "nothing"],
  ]);
});

describe("the denial of a subject reaches its verb", () => {
  check("en", [
    ["Neither the government nor the police of Norway [confirmed] on Monday that it was closed.", "say 2031-05-12 denied"],
    ["Nobody in Norway [signed] the treaty on Monday.", "sign 2031-05-12 denied"],
    ["Norway [signed] the treaty on Monday.", "sign 2031-05-12"],
  ]);
});

describe("what is recent is as recent as its unit says", () => {
  check("en", [["In recent weeks, Norway has [held talks] with Sweden.", "meet 2031-04-02..2031-05-14"]]);
});

describe("a part that has been taken out of a date leaves none", () => {
  check("en", [
    ["Norway [signed] the treaty on *NUMBER* March.", "sign -"],
    ["Norway [signed] the treaty in the summer of *NUMBER*.", "sign -"],
  ]);
});

describe("what has gone on since began on no known day", () => {
  check("en", [
    ["On Monday Norway signed it. Sweden also [condemned] Norway, and since then nobody trades.", "nothing"],
    ["On Monday Norway signed it. Sweden also [condemned] Norway.", "condemn 2031-05-12"],
  ]);
});

describe("so long before or after what the text does not date is no day", () => {
  const days = (text: string) => eventsOf(text, "en").map(({ class: name, date }) => `${name} ${date?.from ?? "-"}`);
  test.each([
    ["Ingrid Dahl resigned a week before the vote.", ["resign -"]],
    ["Ingrid Dahl resigned a week after the strike began.", ["resign -"]],
    ["A week before the vote, Ingrid Dahl resigned.", ["resign -"]],
    ["Ingrid Dahl resigned.", ["resign 2031-05-14"]],
    ["Ingrid Dahl resigned a week before the vote on 2 May.", ["resign 2031-04-25", "vote 2031-05-02"]],
    ["Ingrid Dahl resigned a week after the strike began on 2 May.", ["resign 2031-05-09", "begin 2031-05-02"]],
  ])("%s", (text, expected) => expect(days(text)).toEqual(expected));
});
