import type { TimeData } from "../../language/time.ts";

export const time: TimeData = {};
