/** Loaded words and their neutral counterparts. */
export interface ToneData {}
