import type { ActorData } from "../../language/actors.ts";

export const actors: ActorData = {};
