/** Predicates that take a position. */
export interface StanceData {}
