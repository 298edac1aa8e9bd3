import type { NoticePhrases } from "../../language/notices.ts";

export const notices: NoticePhrases = {
  title: "Digests that need an admin",
  dead: "{digest} of {instant} was not posted to {target}: {reason}",
  late: "{digest} of {instant} was not posted to {target} in time: {reason}",
  unknown: "{digest} of {instant} may or may not have been posted to {target}; look at the channel: {reason}",
  stopped: "{target} is not posted to any more: {reason}",
  source: "{target} cannot be fetched any more: {reason}",
  sourcesTitle: "Sources that need an admin",
  lookCloser: "Look closer, on the machine where Dateline runs: {call}",
  more: { one: "{count} more is not shown.", other: "{count} more are not shown." },
};
