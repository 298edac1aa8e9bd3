/** Pictures on the page: its own typeface, and its own colours where it is dark. The picture itself holds those for light paper. */
export const chartStyle = `
.picture { margin: 1.1rem 0; overflow-x: auto; }
.chart { display: block; width: 100%; min-width: 34rem; height: auto; border: 1px solid var(--rule); border-radius: 8px; font-family: var(--sans); }
.chart .fill-paper { fill: var(--sheet); }
.chart .stroke-paper { stroke: var(--sheet); }
.chart .fill-ink { fill: var(--ink); }
.chart .fill-quiet { fill: var(--quiet); }
.chart .stroke-quiet { stroke: var(--quiet); }
.chart .stroke-rule { stroke: var(--rule); }
.chart .fill-band { fill: var(--paper); }
@media (prefers-color-scheme: dark) {
  .chart .fill-first { fill: #7fb3e3; }
  .chart .stroke-first { stroke: #7fb3e3; }
  .chart .fill-second { fill: #eb9363; }
  .chart .fill-third { fill: #b9a8e4; }
}
`;
