import type { BaseInteraction } from "discord.js";
import type { Host } from "../../platform.ts";
import { within } from "./deadline.ts";
import { describeFailure, isGone, isLostAnswer } from "./failures.ts";
import { acknowledgeWithinMs } from "./limits.ts";

/**
 * Acknowledges within Discord's 3 s; true if the answer is ours to give.
 * A slow or broken store is no reason to let a reader wait: Discord itself refuses a second acknowledgement (40060).
 */
export async function acknowledge(interaction: BaseInteraction, host: Host, defer: () => Promise<unknown>): Promise<boolean> {
  const first = await within(host.isFirst(`discord:${interaction.id}`), acknowledgeWithinMs, () => true).catch(() => true);
  if (!first) {
    host.log.info("discord: delivered again, answered already", { interaction: interaction.id });
    return false;
  }
  try {
    await defer();
    return true;
  } catch (error) {
    host.log.warn("discord: could not acknowledge", { interaction: interaction.id, ...describeFailure(error) });
    // The acknowledgement may have arrived though its answer was lost: then there is a "thinking…" to end.
    return !isGone(error) && isLostAnswer(error);
  }
}
