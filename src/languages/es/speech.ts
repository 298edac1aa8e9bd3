import type { SpeechData } from "../../language/speech.ts";

export const speech: SpeechData = {};
