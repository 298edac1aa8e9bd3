import type { Count, Event } from "../../article.ts";

/** How much more than a rough number an exact one may be that it still agrees with. */
const leeway = 10;

/** All that a telling counts. */
export function countsOf({ count, tally = [] }: Event): readonly Count[] {
  return count === undefined ? tally : [count, ...tally];
}

/** Two numbers of one kind agree where they are the same, or where the rough one is the lower: "dozens" and "48". */
export function agree(a: Count, b: Count): boolean {
  if (a.of !== b.of) return false;
  const [low, high] = a.value <= b.value ? [a, b] : [b, a];
  return low.value === high.value || (low.rough === true && high.rough !== true && high.value <= leeway * low.value);
}
