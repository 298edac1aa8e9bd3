import type { LayoutData } from "../../language/layout.ts";

export const layout: LayoutData = {};
