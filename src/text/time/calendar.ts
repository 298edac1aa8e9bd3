/** Days of the proleptic Gregorian calendar as numbers, so that reckoning needs no clock and no time zone. */
const dayMs = 86_400_000;
const isoDay = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/u;

/** "2023-01-26" → days since 1970; undefined when no such day exists. */
export function dayNumber(iso: string): number | undefined {
  const groups = isoDay.exec(iso)?.groups;
  if (groups === undefined) return undefined;
  return dayOf(Number(groups.year), Number(groups.month), Number(groups.day));
}

/** Undefined for the 31st of June and the like. */
export function dayOf(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return utc(year, month, day);
}

export function isoOf(number: number): string {
  const date = new Date(number * dayMs);
  return `${padYear(date.getUTCFullYear())}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function partsOf(number: number): YearMonthDay {
  const date = new Date(number * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week: "2023-W05". */
export function weekOf(number: number): string {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = partsOf(thursday);
  const week = Math.floor((thursday - utc(year, 1, 1)) / 7) + 1;
  return `${padYear(year)}-W${pad(week)}`;
}

/** The Monday on which an ISO week starts. */
export function mondayOf(year: number, week: number): number {
  const fourth = utc(year, 1, 4);
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(2000, month, 0)).getUTCDate() === 29 && !isLeap(year) ? 28 : new Date(Date.UTC(2000, month, 0)).getUTCDate();
}

/** Months before or after, the day kept within the month. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = partsOf(number);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  return utc(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

export function pad(number: number): string {
  return String(number).padStart(2, "0");
}

/** Years before Christ are negative, and written as TimeML has them: BC0480. */
export function padYear(year: number): string {
  return year < 0 ? `BC${pad4(-year)}` : pad4(year);
}

function pad4(number: number): string {
  return String(number).padStart(4, "0");
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function utc(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / dayMs;
}
