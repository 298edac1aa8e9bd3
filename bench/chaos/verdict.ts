import { nextRun } from "../../src/digests/cron.ts";
import type { Subscription } from "../../src/digests/subscription.ts";

export interface Verdict {
  /** Digests that the schedules asked for. */
  readonly due: number;
  readonly pages: number;
  /** Digests of which a part did not arrive. */
  readonly lost: number;
  /** Digests of which a part arrived more than once. */
  readonly doubled: number;
  /** Of which, for who looks into it. */
  readonly doubledKeys: readonly string[];
  /** Channels where pages or digests came in another order than they fell due. */
  readonly disordered: number;
  /** Digests that nobody asked for. */
  readonly unasked: number;
}

export interface Arrivals {
  readonly discord: readonly { readonly channel_id: string; readonly embeds: unknown }[];
  readonly slack: readonly { readonly channel: string; readonly blocks: unknown }[];
  readonly subscriptions: readonly Subscription[];
  /** Up to where each subscription was dealt with. */
  readonly until: ReadonlyMap<string, number>;
}

// [[chaos3|2026-05-01T08:00:00.000Z|2]]; platforms escape the brackets.
const mark = /\[\[(?<name>\w+)\|(?<instant>[\dT:.Z-]+)\|(?<part>\d+)\]\]/gu;
const parts = 2;

/** Compares what arrived with what the schedules asked for, from the first digest that fell due. */
export function countFaults({ discord, slack, subscriptions, until }: Arrivals): Verdict {
  const channels = new Map<string, string[]>();
  for (const message of [...discord, ...slack]) {
    const channel = "channel_id" in message ? message.channel_id : message.channel;
    const text = JSON.stringify("embeds" in message ? message.embeds : message.blocks).replaceAll("\\", "");
    const found = [...text.matchAll(mark)].map(({ groups }) => `${groups?.name}|${groups?.instant}|${groups?.part}`);
    channels.set(channel, [...(channels.get(channel) ?? []), ...found]);
  }
  const verdict = {
    due: 0,
    pages: discord.length + slack.length,
    lost: 0,
    doubled: 0,
    doubledKeys: [] as string[],
    disordered: 0,
    unasked: 0,
  };
  for (const subscription of subscriptions) {
    const arrived = channels.get(subscription.targets[0]?.channel ?? "") ?? [];
    const counts = new Map<string, number>();
    for (const each of arrived) counts.set(each, (counts.get(each) ?? 0) + 1);
    const expected = instantsOf(subscription, arrived[0], until.get(subscription.name) ?? 0);
    verdict.due += expected.length;
    for (const instant of expected) {
      const times = Array.from({ length: parts }, (_, part) => counts.get(`${subscription.name}|${instant}|${part}`) ?? 0);
      if (times.some((n) => n === 0)) verdict.lost += 1;
      if (times.some((n) => n > 1)) {
        verdict.doubled += 1;
        verdict.doubledKeys.push(`${subscription.name}/${instant}/${subscription.targets[0]?.platform} ${times.join("+")}`);
      }
    }
    const asked = new Set(expected);
    verdict.unasked += new Set(arrived.map((each) => each.split("|")[1] ?? "").filter((instant) => !asked.has(instant))).size;
    const once = arrived.filter((each, index) => arrived.indexOf(each) === index);
    if (once.some((each, index) => index > 0 && (once[index - 1] ?? "") > each)) verdict.disordered += 1;
  }
  return verdict;
}

function instantsOf({ cron, timeZone }: Subscription, first: string | undefined, until: number): string[] {
  const instants: string[] = [];
  let next: number | undefined = first === undefined ? undefined : Date.parse(first.split("|")[1] ?? "");
  while (next !== undefined && next <= until) {
    instants.push(new Date(next).toISOString());
    next = nextRun(cron, timeZone, next);
  }
  return instants;
}
