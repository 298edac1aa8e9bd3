import { UserError } from "../../errors.ts";
import type { Sql, Value } from "./sql.ts";
import type { CorpusStore } from "./store.ts";

/** What cannot be made anew: the rest is analysed and joined again where it arrives. By table, its columns and what it is read in the order of. */
const tables = {
  articles: { columns: ["id", "hash", "text", "record", "version"], order: ["id"] },
  origins: { columns: ["path", "part", "id"], order: ["path", "part"] },
  files: { columns: ["path", "signature", "refused", "notes"], order: ["path"] },
  versions: { columns: ["id", "version", "hash", "text", "record", "until"], order: ["id", "version"] },
} as const;
type Table = keyof typeof tables;

const head = { dateline: "store", version: 1 };
const pageSize = 500;

/** Everything that a store was given, a line of JSON each: articles with their earlier versions, and the files they came from. */
export async function* exportLines({ sql }: CorpusStore): AsyncGenerator<string> {
  yield JSON.stringify(head);
  for (const table of Object.keys(tables) as Table[]) for await (const row of rowsOf(sql, table)) yield JSON.stringify([table, ...row]);
}

/** Fills an empty store with such lines. A page at a time is all or nothing; what was begun and not ended is begun anew with an empty store. */
export async function importLines({ sql }: CorpusStore, lines: AsyncIterable<string>): Promise<number> {
  if ((await sql.rows("select n from corpus_articles limit 1")).length > 0)
    throw new UserError("The store is not empty. Import into a new folder (DATELINE_DATA) or database (DATABASE_URL).");
  let isFirst = true;
  let articles = 0;
  let page: [Table, Value[]][] = [];
  for await (const line of lines) {
    if (line.trim() === "") continue;
    const value = read(line);
    if (isFirst) {
      if (JSON.stringify(value) !== JSON.stringify(head))
        throw new UserError("This is no export of a store. Make one with: dateline store export > FILE");
      isFirst = false;
      continue;
    }
    const [table, ...row] = Array.isArray(value) ? (value as [Table, ...Value[]]) : [undefined];
    if (table === undefined || !(table in tables) || row.length !== tables[table].columns.length)
      throw new UserError("A line of this file is damaged, and nothing after it was read. Make the export again.");
    if (table === "articles") articles++;
    page.push([table, row.map((each) => each ?? undefined)]);
    if (page.length >= pageSize) page = await writePage(sql, page);
  }
  await writePage(sql, page);
  return articles;
}

async function* rowsOf(sql: Sql, table: Table): AsyncGenerator<unknown[]> {
  const { columns, order } = tables[table];
  const source =
    table === "origins" ? "(select o.path, o.part, a.id from corpus_origins o join corpus_articles a on a.n = o.n) t" : `corpus_${table}`;
  const keys = order.join(", ");
  for (let last: Value[] = []; ; ) {
    const after = last.length === 0 ? "" : `where (${keys}) > (${last.map(() => "?").join(", ")})`;
    const rows = await sql.rows<Record<string, Value>>(
      `select ${columns.join(", ")} from ${source} ${after} order by ${keys} limit ${pageSize}`,
      ...last,
    );
    for (const row of rows) yield columns.map((column) => row[column]);
    const end = rows.at(-1);
    if (end === undefined || rows.length < pageSize) return;
    last = order.map((column) => end[column]);
  }
}

async function writePage(sql: Sql, page: readonly [Table, Value[]][]): Promise<[]> {
  await sql.atomically(async (inside) => {
    for (const [table, rows] of Map.groupBy(page, ([name]) => name)) {
      const values = rows.map(([, row]) => row);
      if (table === "origins")
        for (const [path, part, id] of values)
          await inside.run("insert into corpus_origins (path, part, n) select ?, ?, n from corpus_articles where id = ?", path, part, id);
      else await inside.insert(`corpus_${table}`, tables[table].columns, values);
      if (table === "articles")
        for (const [id] of values) await inside.run("insert into corpus_queue (n) select n from corpus_articles where id = ?", id);
    }
  });
  return [];
}

function read(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
