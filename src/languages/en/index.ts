import type { Language } from "../../language.ts";
import { actors } from "./actors.ts";
import { events } from "./events.ts";
import { layout } from "./layout.ts";
import { phrases } from "./phrases.ts";
import { speech } from "./speech.ts";
import { stances } from "./stances.ts";
import { time } from "./time.ts";
import { tone } from "./tone.ts";

export const language: Language = { code: "en", name: "English", layout, time, actors, speech, stances, events, tone, phrases };
