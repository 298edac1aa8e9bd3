import { addMonths } from "../time/calendar.ts";

export interface Length {
  readonly count: number;
  readonly unit: string;
}

/** "P3.5M" */
export function durationOf(value: string): Length | undefined {
  const groups = /^P(?<count>\d{1,4}(?:\.\d{1,2})?)(?<unit>[DWMY])$/u.exec(value)?.groups;
  return groups === undefined ? undefined : { count: Number(groups.count), unit: groups.unit ?? "D" };
}

/** A day so much earlier; halves of months and years count. */
export function backBy(day: number, { count, unit }: Length): number {
  switch (unit) {
    case "D":
      return day - Math.round(count);
    case "W":
      return day - Math.round(count * 7);
    default: {
      const months = unit === "Y" ? count * 12 : count;
      const whole = Math.floor(months);
      return addMonths(day, -whole) - Math.round((months - whole) * 30.4);
    }
  }
}
