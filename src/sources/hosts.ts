/** Gives every host its own pace: one request at a time, and a pause after each. */
export interface Pace {
  /** Runs when the host may be asked again; `pauseMs` is asked for afterwards, when the work may know better. */
  run<Result>(host: string, pauseMs: () => number, work: () => Promise<Result>): Promise<Result>;
}

export interface PaceOptions {
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  /** How many hosts at once. Default 8. */
  readonly atOnce?: number;
}

export function createPace({ now, wait, atOnce = 8 }: PaceOptions): Pace {
  const lines = new Map<string, { last: Promise<unknown>; freeAt: number; waiting: number }>();
  let running = 0;
  const queue: (() => void)[] = [];
  const enter = async (): Promise<void> => {
    if (running < atOnce) running++;
    // Who leaves hands its place on.
    else await new Promise<void>((resolve) => queue.push(resolve));
  };
  const leave = (): void => {
    const next = queue.shift();
    if (next === undefined) running--;
    else next();
  };
  return {
    run: (host, pauseMs, work) => {
      const line = lines.get(host) ?? { last: Promise.resolve(), freeAt: 0, waiting: 0 };
      lines.set(host, line);
      line.waiting++;
      const turn = line.last.then(async () => {
        const pause = line.freeAt - now();
        if (pause > 0) await wait(pause);
        await enter();
        try {
          return await work();
        } finally {
          leave();
          line.freeAt = now() + pauseMs();
          line.waiting--;
          // A host that nobody waits for, and whose pause is over, need not be remembered; the map stays as small as the list of sources.
          if (lines.size > 1_000) for (const [name, { waiting, freeAt }] of lines) if (waiting === 0 && freeAt < now()) lines.delete(name);
        }
      });
      line.last = turn.catch(() => undefined);
      return turn;
    },
  };
}
