export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Puts stretches into lanes so that none in a lane touches another: each goes into the first lane that has room. */
export function packLanes<S extends Stretch>(stretches: readonly S[], gap: number): S[][] {
  const lanes: S[][] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const lane = lanes.find((each) => (each.at(-1)?.to ?? Number.NEGATIVE_INFINITY) + gap <= stretch.from);
    if (lane === undefined) lanes.push([stretch]);
    else lane.push(stretch);
  }
  return lanes;
}
