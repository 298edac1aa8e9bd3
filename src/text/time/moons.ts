import { dayOf } from "./calendar.ts";

const key = /^(?<calendar>islamic-umalqura|hebrew|chinese):(?<month>[\p{L}\d ]+)-(?<day>\d{1,2})$/u;
/** Years for which the calendars are reckoned well. */
const known = { from: 1900, to: 2100 };
const found = new Map<string, number | undefined>();

/**
 * The day of a Gregorian year on which another calendar has a day; the first where it has two.
 *
 *     "islamic-umalqura:10-1" 2018 → 15 June     "hebrew:Tishri-10" 2018 → 19 September     "chinese:1-1" 2018 → 16 February
 */
export function dayInCalendar(festival: string, year: number): number | undefined {
  const groups = key.exec(festival)?.groups;
  if (groups === undefined || year < known.from || year > known.to) return undefined;
  const memo = `${festival} ${year}`;
  if (!found.has(memo)) found.set(memo, search(groups.calendar ?? "", `${groups.month}-${groups.day}`, year));
  return found.get(memo);
}

function search(calendar: string, wanted: string, year: number): number | undefined {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, { month: "numeric", day: "numeric", timeZone: "UTC" });
  const first = dayOf(year, 1, 1) ?? 0;
  const last = dayOf(year, 12, 31) ?? 0;
  for (let day = first; day <= last; day++) {
    const parts = format.formatToParts(new Date(day * 86_400_000));
    const [month, of] = ["month", "day"].map((type) => parts.find((part) => part.type === type)?.value);
    if (`${month}-${of}` === wanted) return day;
  }
  return undefined;
}

/** Easter Sunday of the churches that reckon by the Julian calendar (Meeus), as month and day of the Gregorian one. */
export function orthodoxEaster(year: number): number | undefined {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const month = Math.floor((d + e + 114) / 31);
  const julian = dayOf(year, month, ((d + e + 114) % 31) + 1);
  return julian === undefined ? undefined : julian + Math.floor(year / 100) - Math.floor(year / 400) - 2;
}
