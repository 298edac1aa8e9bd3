/** Days of the proleptic Gregorian calendar as numbers, so that reckoning needs no clock and no time zone. */
const isoDay = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/u;
const monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Days of the 400 years in which the calendar repeats itself, and from its 1 March of year 0 to 1970. */
const era = { years: 400, days: 146_097, to1970: 719_468 };

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
  const { year, month, day } = partsOf(number);
  return `${padYear(year)}-${pad(month)}-${pad(day)}`;
}

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** After Howard Hinnant, "chrono-compatible low-level date algorithms": years that begin in March have their leap day at the end. */
export function partsOf(number: number): YearMonthDay {
  const shifted = Math.floor(number) + era.to1970;
  const cycle = Math.floor(shifted / era.days);
  const dayOfEra = shifted - cycle * era.days;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + cycle * era.years + Number(month <= 2),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
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
  return month === 2 && isLeap(year) ? 29 : (monthDays[month - 1] ?? 30);
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
  const marchYear = month <= 2 ? year - 1 : year;
  const cycle = Math.floor(marchYear / era.years);
  const yearOfEra = marchYear - cycle * era.years;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return cycle * era.days + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - era.to1970;
}
