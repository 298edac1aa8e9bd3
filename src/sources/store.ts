import { createHash } from "node:crypto";
import { newState, type Source, type SourceState } from "./source.ts";

/** The little of a key-value store that this room needs. */
export interface Memory {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

/** The sources that were added by command, and what is remembered of every source. */
export interface SourceStore {
  list(): Promise<readonly Source[]>;
  /** How many were not there yet. */
  add(sources: readonly Pick<Source, "address" | "title">[]): Promise<number>;
  /** False: there is no such source. */
  remove(address: string): Promise<boolean>;
  readState(address: string): Promise<SourceState>;
  writeState(address: string, state: SourceState): Promise<void>;
}

const listKey = "sources";

export function openSourceStore(memory: Memory): SourceStore {
  const list = async (): Promise<readonly Source[]> => {
    const kept = parse(await memory.get(listKey));
    return Array.isArray(kept) ? kept.flatMap(sourceOf) : [];
  };
  return {
    list,
    add: async (sources) => {
      const known = await list();
      const fresh = new Map(sources.map(({ address, title }) => [address, { address, ...(title === undefined ? {} : { title }) }]));
      for (const { address } of known) fresh.delete(address);
      if (fresh.size > 0) await memory.set(listKey, JSON.stringify([...known, ...fresh.values()]));
      return fresh.size;
    },
    remove: async (address) => {
      const known = await list();
      const rest = known.filter((source) => source.address !== address);
      if (rest.length === known.length) return false;
      await memory.set(listKey, JSON.stringify(rest));
      await memory.delete(stateKey(address));
      return true;
    },
    readState: async (address) => {
      const kept = parse(await memory.get(stateKey(address)));
      return typeof kept === "object" && kept !== null && "failures" in kept
        ? { ...newState, ...(kept as Partial<SourceState>) }
        : newState;
    },
    writeState: async (address, state) => {
      await memory.set(stateKey(address), JSON.stringify(state));
    },
  };
}

function stateKey(address: string): string {
  return `source:${createHash("sha256").update(address).digest("base64url").slice(0, 22)}`;
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function sourceOf(value: unknown): Source[] {
  if (typeof value !== "object" || value === null || !("address" in value) || typeof value.address !== "string") return [];
  return [
    { address: value.address, from: "command", ...("title" in value && typeof value.title === "string" ? { title: value.title } : {}) },
  ];
}
