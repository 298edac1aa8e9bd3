import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { sampleCommands } from "../../fakes/host.ts";
import { actionPayload, commandPayload } from "../../fakes/slack/payloads.ts";
import { elementWith, type Session, type SessionOptions, startSession, type Transport, until, wordsOf } from "../../fakes/slack/session.ts";
import { briefs } from "../../fixtures/briefs.ts";

let session: Session;
afterEach(() => session.end());

for (const transport of ["socket", "http"] satisfies Transport[]) {
  const start = async (options: SessionOptions = {}): Promise<Session> => {
    session = await startSession({ transport, ...options });
    return session;
  };

  describe(`commands over ${transport}`, () => {
    test("every command is answered under its own name and under the umbrella", async () => {
      const { host, type } = await start();
      for (const { name, options } of sampleCommands) {
        const words = options.some(({ required }) => required) ? "harbour" : "";
        for (const [command, text] of [
          [`/${name}`, words],
          ["/dateline", `${name} ${words}`],
          [`/dateline-${name}`, words],
        ] as const) {
          expect(await type(command, text)).toHaveLength(1);
          expect(host.asked.at(-1)?.line).toBe(`/${name} ${words}`.trim());
        }
      }
    });

    test("the umbrella alone asks for help, and a slash too many does no harm", async () => {
      const { host, type } = await start();
      await type("/dateline");
      expect(host.asked.at(-1)?.line).toBe("/help");
      await type("/dateline", "Stance Colombia");
      expect(host.asked.at(-1)?.line).toBe("/stance Colombia");
      await type("/dateline", "/stance <AT&T>");
      expect(host.asked.at(-1)?.line).toBe("/stance <AT&T>");
    });

    test("acknowledged at once although the answer takes ten seconds", async () => {
      const { slack, deliver } = await start({ answer: () => sleep(10_000, briefs.short) });
      const url = slack.responseUrl();
      const { acks } = await deliver(commandPayload("/stance", "", url));
      expect(acks).toHaveLength(1);
      expect(acks[0]?.ms).toBeLessThan(1_000);
      const posts = slack.responses.get(new URL(url).pathname) ?? [];
      expect(posts).toHaveLength(0);
      await until(() => posts.length > 0, 15_000);
      expect(wordsOf(posts[0])).toContain("the cranes stay still");
    });

    test("everybody sees an answer, and nobody but the asker one for admins", async () => {
      const { type } = await start();
      expect((await type("/stance"))[0]).toMatchObject({ response_type: "in_channel", replace_original: false });
      expect((await type("/status", "", { user: "UBOSS" }))[0]).toMatchObject({ response_type: "ephemeral" });
    });

    test("SLACK_ANSWERS=ephemeral keeps answers to the asker", async () => {
      const { type } = await start({ environment: { SLACK_ANSWERS: "ephemeral" } });
      expect((await type("/stance"))[0]).toMatchObject({ response_type: "ephemeral" });
    });

    test("the asker's language and rights come from the workspace", async () => {
      const { host, type } = await start();
      const long = await type("/timeline", "", { user: "ULUZ" });
      expect(host.asked.at(-1)?.asker).toMatchObject({ locale: "es-ES", isAdmin: false });
      expect(wordsOf(long[0])).toContain("Página 1 de");
      await type("/status", "", { user: "UBOSS" });
      expect(host.asked.at(-1)?.asker).toMatchObject({ locale: "en-US", isAdmin: true });
      expect(host.asked.at(-1)?.asker.place).not.toContain("UBOSS");
    });

    test("without the right to read people: the default language, and nobody is an admin", async () => {
      const { slack, host, type } = await start();
      slack.scopes.delete("users:read");
      await type("/status", "", { user: "UBOSS" });
      expect(host.asked.at(-1)?.asker.locale).toBeUndefined();
      expect(host.asked.at(-1)?.asker.isAdmin).toBe(false);
    });

    test("a command that is delivered twice is answered once", async () => {
      const { slack, host, deliver } = await start();
      const url = slack.responseUrl();
      const payload = commandPayload("/stance", "", url);
      const both = await Promise.all([deliver(payload), deliver(payload)]);
      expect(both.map(({ acks }) => acks.length)).toEqual([1, 1]);
      await sleep(150);
      expect(host.asked).toHaveLength(1);
      expect(slack.responses.get(new URL(url).pathname)).toHaveLength(1);
    });

    test("a fault of ours is one sentence with a number that the log knows", async () => {
      const { host, type } = await start({
        answer: () => {
          throw new Error("corpus on fire");
        },
      });
      const said = wordsOf((await type("/stance"))[0]);
      expect(said).not.toContain("fire");
      const id = /number: (?<id>[0-9a-f]{8})/u.exec(said)?.groups?.id;
      expect(host.lines.find(({ fields }) => fields?.id === id)?.level).toBe("error");
    });

    test("an answer whose response address has expired goes to the channel", async () => {
      const { slack, deliver } = await start();
      const url = slack.responseUrl();
      slack.responses.delete(new URL(url).pathname);
      await deliver(commandPayload("/stance", "", url));
      await until(() => slack.messages.length > 0);
      expect(slack.messages).toHaveLength(1);
      expect(slack.messages[0]?.channel).toBe("C0NEWS");
    });
  });

  describe(`buttons and menus over ${transport}`, () => {
    test("turn pages in place, forth and back, in the language of the one who asked", async () => {
      const { type, press } = await start();
      const [first] = await type("/timeline");
      const [second] = await press(elementWith(first, "page:next"), { user: "ULUZ" });
      expect(second).toMatchObject({ replace_original: true });
      expect(wordsOf(second)).toContain("Page 2 of");
      expect(wordsOf(second)).not.toBe(wordsOf(first));
      const [again] = await press(elementWith(second, "page:previous"));
      expect(again?.blocks).toEqual(first?.blocks);
    });

    test("every page is reached, and nothing of the answer is missing", async () => {
      const { type, press } = await start();
      let [page] = await type("/timeline");
      let all = wordsOf(page);
      for (let turn = 0; turn < 50 && JSON.stringify(page).includes("page:next"); turn += 1) {
        [page] = await press(elementWith(page, "page:next"));
        all += wordsOf(page);
      }
      for (let day = 0; day < 60; day += 1) expect(all).toContain(`On day ${day} the pilots`);
    });

    test("a next step is a command that somebody types for you, after a restart too", async () => {
      const store = new Map<string, string>();
      const { type } = await start({ store });
      const [message] = await type("/help");
      await session.end();
      const { host, press } = await start({ store });
      const [answer] = await press(elementWith(message, "run:"));
      expect(host.asked.at(-1)?.line).toBe("/timeline harbour");
      expect(answer).toMatchObject({ replace_original: false, response_type: "in_channel" });
    });

    test("a button that nobody remembers, or that somebody forged, says so and asks nothing", async () => {
      const { host, press } = await start();
      for (const value of ["forgotten", "", "x.9999.en", "/status", "a.b.c.d"]) {
        const [said] = await press({ type: "button", action_id: "page:next", value });
        expect(wordsOf(said)).toContain("too old");
        expect(said).toMatchObject({ response_type: "ephemeral" });
      }
      expect(host.asked).toHaveLength(0);
    });

    test("a press that is delivered twice is answered once", async () => {
      const { slack, host, type, deliver } = await start();
      const [message] = await type("/help");
      const url = slack.responseUrl();
      const payload = actionPayload(elementWith(message, "run:"), url);
      await Promise.all([deliver(payload), deliver(payload)]);
      await sleep(150);
      expect(host.asked).toHaveLength(2);
      expect(slack.responses.get(new URL(url).pathname)).toHaveLength(1);
    });

    test("a command without what it needs offers a menu; a choice answers and takes the menu away", async () => {
      const { host, type, press, suggest } = await start();
      const [menu] = await type("/source");
      expect(menu).toMatchObject({ response_type: "ephemeral" });
      expect(host.asked).toHaveLength(0);
      const select = elementWith(menu, "pick:");
      const { options } = (await suggest(String(select.action_id), "tar")) as { options: { text: { text: string }; value: string }[] };
      expect(options.length).toBeGreaterThan(10);
      for (const { text, value } of options) {
        expect(text.text.length).toBeLessThanOrEqual(75);
        expect(text.text.isWellFormed()).toBe(true);
        expect(value.length).toBeLessThanOrEqual(150);
      }
      const posts = await press({ ...select, selected_option: options[0] }, { count: 2 });
      expect(posts[0]).toMatchObject({ delete_original: true });
      expect(host.asked.at(-1)?.line).toBe("/source id:id-0");
      expect(posts[1]).toMatchObject({ response_type: "in_channel" });
    });

    test("a menu leads to the passages of a page where the web page cannot be reached; a forged choice asks nothing", async () => {
      const { host, type, press, deliver, slack } = await start({ linkBase: "http://127.0.0.1:8600" });
      const [first] = await type("/timeline");
      const menu = elementWith(first, "read") as { options: { text: { text: string }; value: string }[] };
      expect(menu.options.length).toBeGreaterThan(5);
      expect(menu.options[0]?.text.text).toMatch(/^\[000\] “On day 0 the pilots/u);
      const [next] = await press(elementWith(first, "page:next"));
      const more = elementWith(next, "read") as { options: { value: string }[] };
      expect(more.options.map(({ value }) => value)).not.toContain(menu.options[0]?.value);
      await press({ ...menu, type: "static_select", action_id: "read", selected_option: menu.options[0] });
      expect(host.asked.at(-1)?.line).toBe("/source 000 at:0-40");
      const asked = host.asked.length;
      for (const value of ["/status", "/source 000 at:0-40 /status", "", "x"])
        await deliver(actionPayload({ type: "static_select", action_id: "read", selected_option: { value } }, slack.responseUrl()));
      await sleep(100);
      expect(host.asked).toHaveLength(asked);
    });

    test("citations are links where the web page can be reached, and need no menu", async () => {
      const { type } = await start({ linkBase: "https://news.example" });
      const [page] = await type("/timeline");
      expect(JSON.stringify(page)).toContain("https://news.example/?q=%2Fsource%20000%20at%3A0-40");
      expect(JSON.stringify(page)).not.toContain('"read"');
    });

    test("a name that no article knows is answered with the nearest and a menu; a known one is not", async () => {
      const { type } = await start({
        answer: (line) =>
          line.includes("nobody") ? { ...briefs.short, data: { command: "stance", suggestions: ["Ada Kovač"] } } : briefs.short,
      });
      expect(elementWith((await type("/stance", "nobody"))[0], "pick:").type).toBe("external_select");
      expect(JSON.stringify((await type("/stance", "ada"))[0])).not.toContain("pick:");
    });
  });
}
