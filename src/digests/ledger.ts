import type Keyv from "keyv";
import type { Brief } from "../brief.ts";
import type { Progress } from "./due.ts";
import type { Subscription, Target } from "./subscription.ts";

/** One digest for one target. The brief is frozen when it is planned: a retry posts the same words. */
export interface Delivery {
  readonly digest: string;
  readonly instant: string;
  readonly target: Target;
  readonly language: string;
  readonly brief: Brief;
  /** planned: not tried, or surely not posted; sending: a try began; sent, failed, unknown: over. */
  readonly state: "planned" | "sending" | "sent" | "failed" | "unknown";
  readonly attempts: number;
  /** ISO instants. */
  readonly notBefore: string;
  readonly giveUpAt: string;
  readonly startedAt?: string;
  readonly detail?: string;
  readonly messages?: readonly string[];
}

/** What digests remember, in Keyv: of each what instant it has reached and what it told, and every delivery that is not over. */
export interface Ledger {
  progress(name: string): Promise<Progress | undefined>;
  setProgress(name: string, progress: Progress): Promise<void>;
  told(name: string): Promise<ReadonlySet<string>>;
  setTold(name: string, ids: ReadonlySet<string>): Promise<void>;
  /** Deliveries that are planned or sending, oldest first. */
  open(): Promise<readonly Delivery[]>;
  put(delivery: Delivery): Promise<void>;
  /** Writes down one digest for one target, unless it is there already; false where it was. */
  plan(
    subscription: Subscription,
    target: Target,
    digest: { readonly instant: string; readonly brief: Brief; readonly now: string },
  ): Promise<boolean>;
  /** The latest posted instant of a digest. */
  last(name: string): Promise<string | undefined>;
}

/** Deliveries that are over are kept this long, for questions. */
const keepMs = 30 * 86_400_000;

export function deliveryKey({ digest, instant, target }: Pick<Delivery, "digest" | "instant" | "target">): string {
  return `${digest}/${instant}/${target.platform}:${target.channel}`;
}

export function openLedger(store: Keyv<string>): Ledger {
  const readJson = async <Value>(key: string): Promise<Value | undefined> => {
    const text = await store.get(key);
    return text === undefined ? undefined : (JSON.parse(text) as Value);
  };
  const write = async (key: string, value: unknown, ttlMs?: number): Promise<void> => {
    // Keyv says false where a write failed: a digest that is not remembered must not be posted.
    if ((await store.set(key, JSON.stringify(value), ttlMs)) === false) throw new Error(`digests: could not remember ${key}`);
  };
  const openKeys = async (): Promise<readonly string[]> => (await readJson<string[]>("open")) ?? [];
  const put = async (delivery: Delivery): Promise<void> => {
    const key = deliveryKey(delivery);
    const over = delivery.state !== "planned" && delivery.state !== "sending";
    await write(`delivery/${key}`, delivery, over ? keepMs : undefined);
    const keys = await openKeys();
    if (over === keys.includes(key)) await write("open", over ? keys.filter((each) => each !== key) : [...keys, key]);
    if (delivery.state === "sent") await write(`last/${delivery.digest}`, delivery.instant);
  };
  return {
    progress: (name) => readJson<Progress>(`progress/${name}`),
    setProgress: (name, progress) => write(`progress/${name}`, progress),
    told: async (name) => new Set((await readJson<string[]>(`told/${name}`)) ?? []),
    setTold: (name, ids) => write(`told/${name}`, [...ids].sort()),
    open: async () => {
      const found = await Promise.all((await openKeys()).map((key) => readJson<Delivery>(`delivery/${key}`)));
      return found
        .filter((each): each is Delivery => each !== undefined)
        .sort((a, b) => (a.instant < b.instant ? -1 : a.instant > b.instant ? 1 : 0));
    },
    put,
    plan: async (subscription, target, { instant, brief, now }) => {
      const planned = { digest: subscription.name, instant, target };
      if ((await readJson<Delivery>(`delivery/${deliveryKey(planned)}`)) !== undefined) return false;
      const giveUpAt = new Date(Date.parse(instant) + subscription.deadlineMs).toISOString();
      await put({ ...planned, language: subscription.language, brief, state: "planned", attempts: 0, notBefore: now, giveUpAt });
      return true;
    },
    last: (name) => readJson<string>(`last/${name}`),
  };
}
