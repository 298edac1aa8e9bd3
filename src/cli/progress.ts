import { SingleBar } from "cli-progress";

export interface Progress {
  update(done: number, total: number): void;
  stop(): void;
}

/** Loads of fewer articles are over before a bar could be read. */
const fewest = 200;

/** A bar with rate and time left on standard error, where that is a terminal and the load is long. */
export function showProgress(): Progress {
  if (process.stderr.isTTY !== true) return { update: () => undefined, stop: () => undefined };
  let bar: SingleBar | undefined;
  return {
    update: (done, total) => {
      if (total < fewest) return;
      if (bar === undefined) {
        bar = new SingleBar({
          format: "reading {bar} {value}/{total} articles, {eta_formatted} left",
          stream: process.stderr,
          hideCursor: true,
        });
        bar.start(total, done);
      }
      // The load does not yield to timers, so the bar is drawn here.
      if (done % 25 === 0 || done === total) {
        bar.update(done);
        bar.render();
      }
    },
    stop: () => bar?.stop(),
  };
}
