/** Words that name what happens, by class, and what makes it planned, denied or background. */
export interface EventData {}
