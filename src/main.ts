import { argv } from "node:process";
import { runCommandLine } from "./cli/program.ts";

// The exit code is set, not forced: what stands in the pipes still has to be written.
process.exitCode = await runCommandLine(argv.slice(2));
