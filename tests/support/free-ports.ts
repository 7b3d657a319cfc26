import { randomInt } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:net";

/** Below the ports that operating systems give to connections, which could take one meanwhile. */
const [lowest, highest] = [20_000, 32_000];
/**
 * Programs listen a while after their port was found free. Each test process takes ports from a range
 * of its own, and none twice before it has been through them all, so that no two get the same.
 */
const portsOfProcess = 240;
const first = lowest + (process.pid % ((highest - lowest) / portsOfProcess)) * portsOfProcess;
let next = randomInt(portsOfProcess);

/** Ports that no program listens at now, for programs that are told theirs. */
export async function freePorts(count: number): Promise<number[]> {
  const found: number[] = [];
  while (found.length < count) {
    const port = first + next;
    next = (next + 1) % portsOfProcess;
    if (await isFree(port)) found.push(port);
  }
  return found;
}

export async function freePort(): Promise<number> {
  const [port = 0] = await freePorts(1);
  return port;
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  try {
    await once(server.listen(port, "127.0.0.1"), "listening");
  } catch {
    return false;
  }
  await once(server.close(), "close");
  return true;
}
