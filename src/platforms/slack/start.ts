import { setTimeout as sleep } from "node:timers/promises";
import { App, LogLevel } from "@slack/bolt";
import { UserError } from "../../errors.ts";
import type { Host, RunningPlatform } from "../../platform.ts";
import { createBoltLogger } from "./bolt-log.ts";
import { checkTargets } from "./check.ts";
import { HttpIntake } from "./http.ts";
import { channelPace, workspacePace } from "./limits.ts";
import { listen } from "./listeners.ts";
import { createPictures } from "./pictures.ts";
import { describeError } from "./redact.ts";
import { createSender } from "./sender.ts";
import type { SlackSettings } from "./settings.ts";
import { SocketIntake } from "./sockets.ts";
import { codeOf, createPostingClient, remedies } from "./wire.ts";

/** Connects to Slack; resolves when commands can be answered. */
export async function startSlack(settings: SlackSettings, host: Host): Promise<RunningPlatform> {
  const logger = createBoltLogger(host.log);
  const client = createPostingClient(settings, logger);
  const identity = await client.auth.test().catch((error: unknown) => {
    const code = codeOf(error);
    if (code !== undefined) throw new UserError(`Slack refuses SLACK_BOT_TOKEN (${code}). ${remedies[code] ?? ""}`.trim());
    throw new Error(`slack: ${describeError(error)}`);
  });

  const { intake } = settings;
  const receiver =
    intake.kind === "socket" ? new SocketIntake(intake.appToken, settings, host, logger) : new HttpIntake(intake, host, logger);
  const app = new App({
    receiver,
    logger,
    logLevel: LogLevel.WARN,
    // One workspace, known already: Bolt need not ask for each event.
    authorize: async () => ({ botToken: settings.botToken, botId: identity.bot_id, botUserId: identity.user_id, teamId: identity.team_id }),
    clientOptions: {
      slackApiUrl: settings.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout: settings.timeoutMs,
      logger,
    },
    convoStore: false,
  });
  app.error(async (error) => host.log.error("slack: an event failed", { error: describeError(error) }));

  const running = new Set<Promise<unknown>>();
  const track = <Result>(work: Promise<Result>): Promise<Result> => {
    running.add(work);
    void work.catch(() => {}).finally(() => running.delete(work));
    return work;
  };
  app.use(async ({ next }) => track(next()));
  const showPicture = createPictures(client, host, settings, identity.response_metadata?.scopes);
  listen(app, { client, host, settings, showPicture });
  await receiver.start();
  host.log.info("slack: connected", { intake: intake.kind, address: receiver instanceof HttpIntake ? receiver.address() : undefined });

  const sender = createSender(client, host, settings, showPicture);
  let stopped = false;
  return {
    name: "slack",
    pace: { channel: channelPace, token: workspacePace },
    address: receiver instanceof HttpIntake ? receiver.address() : undefined,
    state: () => (stopped ? "stopped" : receiver.state()),
    send: (target, brief, language, post) => track(sender({ target, brief, language, post })),
    check: (targets) => checkTargets(targets, client),
    stop: async (deadlineMs) => {
      stopped = true;
      await receiver.stop();
      // Answers go over HTTP: what was acknowledged is still answered.
      const deadline = sleep(deadlineMs, "late", { ref: false });
      while (running.size > 0) {
        const ended = await Promise.race([Promise.allSettled([...running]), deadline]);
        if (ended === "late") {
          host.log.warn("slack: answers were left behind at the deadline", { answers: running.size });
          break;
        }
      }
      if (receiver instanceof HttpIntake) receiver.disconnect();
    },
  };
}
