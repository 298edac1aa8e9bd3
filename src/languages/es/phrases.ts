import type { Phrases } from "../../language/phrases.ts";

export const phrases: Phrases = {};
