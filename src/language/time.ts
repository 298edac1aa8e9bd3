/** Time expressions. */
export interface TimeData {}
