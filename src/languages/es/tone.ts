import type { ToneData } from "../../language/tone.ts";

export const tone: ToneData = {};
