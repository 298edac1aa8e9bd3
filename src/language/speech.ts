/** Quotations and their cues. */
export interface SpeechData {}
