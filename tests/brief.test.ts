import { expect, test } from "vitest";
import { betweenMarks } from "../src/brief.ts";

const english = { open: "“", close: "”" };

test("words of an article stand between quotation marks", () => {
  expect(betweenMarks("The port is closed.", english)).toBe("“The port is closed.”");
});

test("marks that would meet stay apart", () => {
  expect(betweenMarks('"Stop," they said.', english)).toBe('“\u202f"Stop," they said.”');
  expect(betweenMarks("they shouted «alto»", { open: "«", close: "»" })).toBe("«they shouted «alto»\u202f»");
});

test("an apostrophe is no quotation mark", () => {
  expect(betweenMarks("the dockers’", english)).toBe("“the dockers’”");
});
