/** Names, titles, demonyms, states, roles. */
export interface ActorData {}
