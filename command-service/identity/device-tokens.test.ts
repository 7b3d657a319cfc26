import { randomBytes } from "node:crypto";
import test from "ava";
import { idOf } from "../testing/cast.ts";
import { deviceTokens } from "./device-tokens.ts";

const [alice, ben] = [idOf("a11ce"), idOf("be9")];

test("a device is known for the account it was remembered for, and for no other", (t) => {
  const devices = deviceTokens(randomBytes(32));
  const tokens = devices.remember(alice, "");
  t.truthy(devices.deviceOf(alice, tokens));
  t.is(devices.deviceOf(ben, tokens), undefined);
  t.is(devices.deviceOf(ben, tokens.replace(alice, ben)), undefined);
  t.is(deviceTokens(randomBytes(32)).deviceOf(alice, tokens), undefined);
});

test("a device stays the same one for several accounts, the newest four", (t) => {
  const devices = deviceTokens(randomBytes(32));
  const first = devices.remember(alice, "");
  const both = devices.remember(ben, first);
  t.is(devices.deviceOf(alice, both), devices.deviceOf(alice, first));
  t.is(devices.remember(alice, both).split("~").length, 2);
  let tokens = both;
  for (let count = 0; count < 4; count += 1) tokens = devices.remember(idOf(`c${count}`), tokens);
  t.is(devices.deviceOf(alice, tokens), undefined);
  t.is(tokens.split("~").length, 4);
});

test("whatever a browser sends is no error", (t) => {
  const devices = deviceTokens(randomBytes(32));
  for (const tokens of ["", "~", ".", "~~~~", `${alice}.`, `${alice}..`, "x".repeat(10_000)])
    t.is(devices.deviceOf(alice, tokens), undefined);
});
