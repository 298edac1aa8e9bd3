import type { EventData } from "../../language/events.ts";

export const events: EventData = {};
