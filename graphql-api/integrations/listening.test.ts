import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import test from "ava";
import { until } from "../../tests/support/wait-until.ts";
import { openMailedWorkspace } from "../testing/mailed-workspace.ts";
import { startListening } from "./listening.ts";

/** Whether a mail server greets there. */
async function greets(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    const [greeting] = await once(socket, "data");
    return String(greeting).startsWith("220");
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

test("a server of an integration that cannot start does not stop Logue's start, is noted, and starts once it can", async (t) => {
  const { services, contextOf, deliveries } = await openMailedWorkspace(t);
  const other = createServer((socket) => socket.end()).listen(0, "127.0.0.1");
  await once(other, "listening");
  const { port } = other.address() as AddressInfo;
  const config = { ...services.config, host: "127.0.0.1", mailReceiverPort: port };
  const listening = await startListening({ services: { ...services, config }, contextFor: contextOf });
  t.teardown(listening.close);
  const [noted] = await deliveries();
  t.like(noted, { outcome: "failed", event: "connection" });
  t.regex(noted?.words ?? "", /address already in use/);
  t.is((await deliveries()).length, 1);
  other.close();
  await until(() => greets(port));
});
