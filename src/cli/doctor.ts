import { accessSync, constants, mkdirSync } from "node:fs";
import { packageVersion } from "../config.ts";
import { buildCorpus } from "../corpus/build.ts";
import { listDeliveries, listStops } from "../digests/desk.ts";
import type { Finding } from "../platform.ts";
import { loadPlatform, platformNames } from "../registry.ts";
import { openSourceStore } from "../sources/store.ts";
import { openStorage } from "../storage/open.ts";
import { createCallHost } from "./call-host.ts";
import { withLedger } from "./digests.ts";
import { print } from "./output.ts";
import { openCorpus, openSession, type Session } from "./session.ts";
import { answerOnly, readAdminTargets, readDigests } from "./subscriptions.ts";
import { openSessionWeb } from "./web.ts";

/** `dateline doctor`: names each thing that would fail, and how to mend it. Exit code 1 if there is one. */
export async function doctor(options: { readonly corpus?: readonly string[] }): Promise<number> {
  const findings: Finding[] = [];
  const step = async (check: () => Promise<readonly Finding[]> | readonly Finding[]): Promise<void> => {
    try {
      findings.push(...(await check()));
    } catch (error) {
      findings.push({ severity: "error", what: error instanceof Error ? error.message : String(error) });
    }
  };
  const session = await openSession();
  await step(() => [{ severity: "ok", what: `Node.js ${process.version}, Dateline ${packageVersion()}` }]);
  await step(async () => {
    const built = await openCorpus(session, { corpus: options.corpus });
    return [
      { severity: "ok", what: `corpus: ${built.articles.length} articles, version ${built.version}` },
      ...built.refusals.map(({ source, reason }): Finding => ({ severity: "warning", what: `corpus: ${source} was refused: ${reason}` })),
    ];
  });
  await step(() => {
    mkdirSync(session.config.dataFolder, { recursive: true });
    accessSync(session.config.dataFolder, constants.W_OK);
    return [{ severity: "ok", what: `data folder: ${session.config.dataFolder} can be written` }];
  });
  await step(() => checkSources(session));
  await step(() => checkDeliveries());
  await step(() => checkDigests(session));
  for (const name of platformNames()) await step(() => checkPlatform(name, session));
  for (const { severity, what, remedy } of findings)
    await print(`${marks[severity]} ${what}${remedy === undefined ? "" : `\n        ${remedy}`}`);
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** What the last visits found; nothing is fetched for it. */
async function checkSources(session: Session): Promise<Finding[]> {
  const { web, sources } = openSessionWeb(session);
  const storage = openStorage(session.config.dataFolder);
  try {
    const store = openSourceStore(storage.memory);
    const all = [...sources, ...(await store.list())];
    const findings: Finding[] = [{ severity: "ok", what: `sources: ${all.length} feeds and sites are fetched` }];
    for (const { address } of all) {
      const { failures, gone, reason, failingSince } = await store.readState(address);
      if (failures > 0 || gone === true)
        findings.push({
          severity: "warning",
          what: `sources: ${address} fails${failingSince === undefined ? "" : ` since ${failingSince}`}: ${reason ?? ""}`,
          remedy: "Mend its address, or take it out: dateline sources remove ADDRESS.",
        });
    }
    return findings;
  } finally {
    await Promise.all([storage.close(), web.close()]);
  }
}

const marks = { ok: "ok     ", warning: "warning", error: "ERROR  " } as const;

function checkDigests(session: Session): Finding[] {
  const digests = readDigests(session);
  return digests.length === 0
    ? [{ severity: "ok", what: "digests: none configured" }]
    : digests.map(({ name, cron, timeZone, targets }) => ({
        severity: "ok",
        what: `digest ${name}: ${cron} ${timeZone} to ${targets.map((t) => `${t.platform}:${t.channel}`).join(", ")}`,
      }));
}

/** The store answers, and says what needs an admin. */
async function checkDeliveries(): Promise<Finding[]> {
  const findings: Finding[] = [];
  await withLedger(async (ledger) => {
    findings.push({ severity: "ok", what: `store of digests: ${ledger.database.location}` });
    const waiting = await listDeliveries(ledger, { states: ["unknown", "dead"], most: 100 });
    if (waiting.length > 0)
      findings.push({
        severity: "warning",
        what: `digests: ${waiting.length === 100 ? "100 or more" : waiting.length} deliveries did not arrive, or may not have`,
        remedy: "List them: dateline deliveries",
      });
    for (const { lane, reason } of await listStops(ledger))
      findings.push({
        severity: "warning",
        what: `${lane} is not posted to: ${reason}`,
        remedy: `Mend it, then: dateline deliveries resume ${lane}`,
      });
    return 0;
  });
  return findings;
}

/** Connects with the real settings, asks the platform about every target that digests name, and leaves. */
async function checkPlatform(name: string, session: Session): Promise<readonly Finding[]> {
  const { config } = session;
  const platform = await loadPlatform(name);
  const targets = [...readDigests(session).flatMap((digest) => digest.targets), ...readAdminTargets(session)]
    .filter((target) => target.platform === name)
    .map((target) => target.channel);
  const settings = platform.readSettings(config.environment);
  if (settings === undefined)
    return targets.length === 0
      ? [{ severity: "ok", what: `${name}: not configured` }]
      : [
          {
            severity: "error",
            what: `${name}: a digest posts there, and it is not configured`,
            remedy: `Set ${platform.variables
              .filter((v) => v.secret)
              .map((v) => v.name)
              .join(", ")}, or take the target out.`,
          },
        ];
  if (answerOnly.has(name)) return [{ severity: "ok", what: `${name}: configured` }];
  const host = createCallHost(session, buildCorpus([], session.registry.languages));
  const running = await platform.start(settings, host);
  try {
    const findings = await running.check([...new Set(targets)]);
    return findings.length === 0
      ? [{ severity: "ok", what: `${name}: connected` }]
      : findings.map((each) => ({ ...each, what: `${name}: ${each.what}` }));
  } finally {
    await running.stop(5_000);
  }
}
