/** What readers see: Dateline's own words. */
export interface Phrases {}
