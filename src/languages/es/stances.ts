import type { StanceData } from "../../language/stances.ts";

export const stances: StanceData = {};
