/** Time expressions. */
export interface TimeData {
  /** Names and short forms, lower case, without their stop. */
  readonly months: Readonly<Record<string, number>>;
  /** Monday is 1. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** Between the parts of a written date: "de". */
  readonly dateJoiners: readonly string[];
  /** Behind the number of a day: "th". */
  readonly daySuffixes: readonly string[];
  /** 3/4/2023 is the third of April. */
  readonly dayFirst: boolean;
}
