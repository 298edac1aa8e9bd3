import type { Brief } from "../../src/brief.ts";
import type { Language } from "../../src/language.ts";
import { type Post, type RunningPlatform, SendError, type SendResult } from "../../src/platform.ts";

/** What is remembered of posts, by target and key: give the same map after a "restart". */
export type PostMemory = Map<string, { readonly posted: string[]; doubtfulSince?: number }>;

/** Sends as their caller remembers posts, over all tries of a key. */
export function rememberingSender(
  running: () => RunningPlatform,
  memory: PostMemory = new Map(),
): (target: string, brief: Brief, language: Language, key: string) => Promise<SendResult> {
  return async (target, brief, language, key) => {
    const known = memory.get(`${target} ${key}`) ?? { posted: [] };
    memory.set(`${target} ${key}`, known);
    const { posted, doubtfulSince } = known;
    const after = async (_page: number, message: string): Promise<void> => {
      posted.push(message);
      known.doubtfulSince = undefined;
    };
    try {
      return await running().send(target, brief, language, { key, posted: [...posted], doubtfulSince, after });
    } catch (error) {
      if (error instanceof SendError && error.kind === "unknown-outcome") known.doubtfulSince ??= Date.now();
      throw error;
    }
  };
}

/** A post that was never tried. */
export function firstPost(key: string): Post {
  return { key, posted: [] };
}
