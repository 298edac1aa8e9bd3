import { expect, test } from "vitest";
import { layoutTable } from "../../../src/platforms/terminal/table.ts";

const piece = (text: string) => [{ text, style: "plain" as const }];
const cells = {
  header: [piece("Who"), piece("The Port")],
  rows: [[piece("Association of Harbour Pilots"), piece("supports [001]")]],
};
const draw = (width: number) => layoutTable(cells, width).map((line) => line.map(({ text }) => text).join(""));

test("a table that fits is a box", () => {
  expect(draw(60)).toEqual([
    "╭───────────────────────────────┬────────────────╮",
    "│ Who                           │ The Port       │",
    "├───────────────────────────────┼────────────────┤",
    "│ Association of Harbour Pilots │ supports [001] │",
    "╰───────────────────────────────┴────────────────╯",
  ]);
});

test("names of rows take two lines before the box is given up", () => {
  expect(draw(45)).toEqual([
    "╭──────────────────────────┬────────────────╮",
    "│ Who                      │ The Port       │",
    "├──────────────────────────┼────────────────┤",
    "│ Association of Harbour   │ supports [001] │",
    "│ Pilots                   │                │",
    "╰──────────────────────────┴────────────────╯",
  ]);
});

test("a narrow window gets a list", () => {
  expect(draw(30)).toEqual(["▪ Who: Association of", "    Harbour Pilots", "  The Port: supports [001]"]);
});
