import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import test from "ava";
import { type House, openHouse } from "../support/house.ts";

let house: House;

test.before(async () => {
  house = await openHouse();
});
test.after.always(() => house?.close());

const upgradeOf = (path: string): string =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n\r\n`;

const cookie = (): string =>
  Object.entries(house.ada.credentials)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");

/** What a client sends before it breaks the connection. */
const beginnings: Readonly<Record<string, () => string>> = {
  "asking for a socket": () => upgradeOf("/graphql"),
  "asking for a socket, signed in": () => upgradeOf("/graphql").replace("\r\n\r\n", `\r\n${cookie()}\r\n`),
  "asking for a socket at a wrong path": () => upgradeOf("/nowhere"),
  "asking for a socket with an invalid key": () => upgradeOf("/graphql").replace("dGhlIHNhbXBsZSBub25jZQ==", "x"),
  "asking for a tunnel": () => "CONNECT example.org:80 HTTP/1.1\r\nHost: example.org\r\n\r\n",
  "half a request": () =>
    'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"query"',
  "half an upload": () =>
    "POST /files?roomId=x HTTP/1.1\r\nHost: localhost\r\nX-File-Name: a.txt\r\nContent-Length: 50000\r\n\r\nabc",
  "half a header": () => "GET /graphql HTTP/1.1\r\nHost: loc",
  "no HTTP": () => "\u0016\u0003\u0001\u0002\u0000\u0001\u0000",
  "a request and a half": () => `${"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(3)}GET /fil`,
};

/** Resets the connection after some milliseconds, like a client that is killed or hostile. */
async function breaksOff(text: string, afterMs: number): Promise<void> {
  const { hostname, port } = new URL(house.logue.url);
  const socket = connect(Number(port), hostname);
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.write(text);
  if (afterMs > 0) await pause(afterMs);
  socket.resetAndDestroy();
}

for (const [what, beginning] of Object.entries(beginnings)) {
  test.serial(`a connection that is reset after ${what} affects no other client`, async (t) => {
    for (let round = 0; round < 10; round++) {
      await Promise.all(Array.from({ length: 10 }, (_, place) => breaksOff(beginning(), place % 4)));
    }
    t.is((await fetch(`${house.logue.url}/healthz`)).status, 200, house.logue.process.output());
    t.false(house.logue.process.hasEnded());
    t.notRegex(house.logue.process.output(), /\b(?:ERROR|FATAL)\b/);
  });
}
