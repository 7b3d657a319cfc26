import { spawn } from "node:child_process";
import { once } from "node:events";
import type { WriterProcess } from "./promise.ts";

/**
 * A separate program that appends until it is killed, and prints a line for each acknowledged
 * append.
 */
export function startWriter(program: string, place: string): WriterProcess {
  const child = spawn(process.execPath, [program, place], { stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    printed += text;
  });
  const closed = once(child, "close");
  return {
    acknowledged: () => printed.split("\n").slice(0, -1),
    async kill() {
      child.kill("SIGKILL");
      await closed;
    },
  };
}
