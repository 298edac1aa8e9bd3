import { addMonths, isoOf, padYear, partsOf, weekOf } from "./calendar.ts";

/** Some units before or after a day, told as finely as the unit: years give a year, days a day. */
export function shiftBy(from: number, amount: number, unit: string): string | undefined {
  const whole = Number.isInteger(amount);
  switch (unit) {
    case "S":
    case "MIN":
    case "H":
      return undefined;
    case "D":
    case "NI":
      return isoOf(from + Math.round(amount));
    case "W":
      return whole ? isoOf(from + amount * 7) : isoOf(from + Math.round(amount * 7));
    case "FN":
      return isoOf(from + Math.round(amount * 14));
    case "WE":
      return `${weekOf(from + Math.round(amount) * 7)}-WE`;
    case "M":
      return isoOf(addMonths(from, Math.round(amount))).slice(0, 7);
    case "Q":
      return quarterOf(addMonths(from, Math.round(amount * 3)));
    case "Y":
      return whole ? isoOf(addMonths(from, amount * 12)).slice(0, 4) : isoOf(addMonths(from, Math.round(amount * 12))).slice(0, 7);
    case "DE":
      return decadeOf(addMonths(from, Math.round(amount * 120)));
    case "CE":
      return padYear(partsOf(addMonths(from, Math.round(amount * 1200))).year).slice(0, -2);
    default:
      return undefined;
  }
}

/** The unit that lies `steps` from the one in which a day lies: last week, this year. */
export function unitAround(day: number, steps: number, unit: string): string | undefined {
  if (unit === "W") return weekOf(day + steps * 7);
  if (unit === "D" || unit === "NI") return isoOf(day + steps) + (unit === "NI" ? "TNI" : "");
  return shiftBy(day, steps, unit);
}

function quarterOf(day: number): string {
  const { year, month } = partsOf(day);
  return `${padYear(year)}-Q${Math.ceil(month / 3)}`;
}

function decadeOf(day: number): string {
  return padYear(partsOf(day).year).slice(0, -1);
}

/** Gregorian Easter Sunday (anonymous algorithm), as month and day. */
export function easterOf(year: number): { month: number; day: number } {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const rest = h + l - 7 * m + 114;
  return { month: Math.floor(rest / 31), day: (rest % 31) + 1 };
}

/** Unknown units by their place: a year is XXXX, a week XXXX-WXX. */
export function unknownUnit(unit: string): string {
  switch (unit) {
    case "W":
      return "XXXX-WXX";
    case "WE":
      return "XXXX-WXX-WE";
    case "M":
      return "XXXX-XX";
    case "Q":
      return "XXXX-QX";
    case "Y":
      return "XXXX";
    case "DE":
      return "XXX";
    case "CE":
      return "XX";
    default:
      return "XXXX-XX-XX";
  }
}

/** P3M, PT12H, PXY. */
export function durationOf(number: string, unit: string): string {
  switch (unit) {
    case "S":
    case "H":
      return `PT${number}${unit}`;
    case "MIN":
      return `PT${number}M`;
    case "DE":
      return number === "X" ? "PXY" : `P${Number(number) * 10}Y`;
    case "CE":
      return number === "X" ? "PXY" : `P${Number(number) * 100}Y`;
    case "NI":
      return `P${number}D`;
    case "WE":
      return `P${number}W`;
    case "FN":
      return `P${number === "X" ? "X" : Number(number) * 2}W`;
    default:
      return `P${number}${unit}`;
  }
}
