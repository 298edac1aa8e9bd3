/**
 * Runs the measurements, each against its peers in the same run.
 *
 *     npm run bench                                    all
 *     npm run bench -- specs | analysis | tagging | commands | extraction | records | real-pages | mixed-folder     one, with its own words behind it
 *
 *     npm run bench -- ingestion | kills               take long, and run only when they are named
 *
 * DATELINE_SHARED names a folder with larger corpora and public specs; without it, what needs them says so and is left out. No network.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { argv, execPath, exit } from "node:process";

const all = ["analysis", "tagging", "commands", "specs", "extraction", "records", "real-pages", "mixed-folder"];
const named = ["ingestion", "kills"];
const [name, ...words] = argv.slice(2);
if (name !== undefined && ![...all, ...named].includes(name)) {
  console.log(`bench: there is no ${name}; known are ${[...all, ...named].join(", ")}`);
  exit(1);
}
for (const each of name === undefined ? all : [name]) {
  console.log(`\n== ${each}`);
  const { status } = spawnSync(execPath, [join(import.meta.dirname, `${each}.ts`), ...words], { stdio: "inherit" });
  if (status !== 0) exit(status ?? 1);
}
