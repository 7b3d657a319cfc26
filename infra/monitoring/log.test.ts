import test from "ava";
import fc from "fast-check";
import { createLogger, type Logger } from "./log.ts";

function logged(format: "json" | "pretty", write: (log: Logger) => void, level: "info" | "debug" = "info"): string {
  const lines: string[] = [];
  write(createLogger({ logLevel: level, logFormat: format }, { write: (line) => void lines.push(line) }));
  return lines.join("");
}

const secretNames = [
  "text",
  "password",
  "newPassword",
  "password_hash",
  "token",
  "accessToken",
  "session-token",
  "cookie",
  "set-cookie",
  "Cookie",
  "authorization",
  "Authorization",
  "email",
  "emailAddress",
  "masterKey",
  "dataKey",
  "clientSecret",
  "TOTP",
  "messageText",
  "rawHeaders",
];

for (const format of ["json", "pretty"] as const) {
  test(`neither message text nor a secret gets into a ${format} log, wherever it stands`, (t) => {
    for (const name of secretNames) {
      const held = { [name]: "hunter2" };
      const failure = Object.assign(new Error("It failed.", { cause: Object.assign(new Error("Why."), held) }), {
        request: held,
      });
      const places: ((log: Logger) => void)[] = [
        (log) => log.info(held, "said"),
        (log) => log.info({ a: { b: [{ c: held }] } }),
        (log) => log.info({ list: [[held]], map: new Map([[name, "hunter2"]]), set: new Set([held]) }),
        (log) => log.info({ [name]: { deeper: ["hunter2"] } }),
        (log) => log.child({ request: { headers: held } }).info("said"),
        (log) => log.child(held).child({ more: held }).info("said"),
        (log) => log.error(failure),
        (log) => log.error({ err: failure }, "said"),
        (log) => log.error({ error: failure, other: failure }, "said"),
        (log) => log.info({ toJSON: () => held }),
        (log) => log.info({ bytes: Buffer.from("hunter2") }),
      ];
      for (const [index, write] of places.entries()) {
        const line = logged(format, write);
        t.true(line.length > 10 && line.endsWith("\n"));
        t.false(line.includes("hunter2"), `${name} in place ${index}: ${line}`);
      }
    }
  });
}

test("what is no secret stays, in JSON that machines read", (t) => {
  const line = logged("json", (log) =>
    log
      .child({ service: "relay" })
      .warn({ roomId: "general", context: { contexts: 1 }, took: 5n, at: new Date(0), none: undefined }, "behind"),
  );
  const { time, ...rest } = JSON.parse(line);
  t.regex(time, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  t.deepEqual(rest, {
    level: "warn",
    service: "relay",
    roomId: "general",
    context: { contexts: 1 },
    took: "5",
    at: "1970-01-01T00:00:00.000Z",
    msg: "behind",
  });
});

test("an error keeps its name, message, stack, code and cause", (t) => {
  const failure = Object.assign(new TypeError("No such room.", { cause: new Error("The disk is full.") }), { code: "NOT_FOUND" });
  const { err, msg } = JSON.parse(logged("json", (log) => log.error({ err: failure }, "cannot post")));
  t.like(err, { name: "TypeError", message: "No such room.", code: "NOT_FOUND", cause: { message: "The disk is full." } });
  t.true(err.stack.includes("log.test.ts"));
  t.is(msg, "cannot post");
});

test("people read the time, the level, the message, the fields and the stack", (t) => {
  const text = logged("pretty", (log) =>
    log.error({ roomId: "general", count: 2, err: new Error("Full.", { cause: new Error("Disk.") }) }, "cannot post"),
  );
  t.regex(text, /^\d\d:\d\d:\d\d\.\d{3} ERROR cannot post roomId=general count=2\n {2}Error: Full\.\n {6}at /);
  t.true(text.includes("caused by Error: Disk."));
});

test("messages below the level are not logged", (t) => {
  t.is(
    logged("json", (log) => log.debug("small")),
    "",
  );
  t.not(
    logged("json", (log) => log.debug("small"), "debug"),
    "",
  );
});

test("whatever is logged, the log neither breaks nor shows a hidden field", (t) => {
  const circular: Record<string, unknown> = { name: "loop" };
  circular.self = circular;
  t.regex(
    logged("json", (log) => log.info(circular)),
    /"self":"\[circular\]"|"self":\{"name":"loop","self":"\[circular\]"\}/,
  );
  fc.assert(
    fc.property(
      fc.object({
        key: fc.constantFrom("text", "name", "password", "deep"),
        values: [fc.constant("hunter2-"), fc.nat(), fc.date()],
        maxDepth: 4,
      }),
      (fields) => {
        const withoutSecrets = JSON.parse(logged("json", (log) => log.info({ fields })));
        const isClean = (value: unknown): boolean =>
          typeof value !== "object" ||
          value === null ||
          Object.entries(value).every(([name, inner]) => (/text|password/.test(name) ? inner === "[redacted]" : isClean(inner)));
        return isClean(withoutSecrets);
      },
    ),
    { seed: 2026 },
  );
});

test("a pretty line shows the beginning of a long value, and a line in JSON all of it", (t) => {
  const key = "k".repeat(2_000);
  const write = (log: Logger) => log.info({ keys: ["short", key], one: key }, "sealed");
  const pretty = logged("pretty", write);
  t.true(pretty.length < 400);
  t.regex(pretty, /keys=\["short","k{100}… \(2000 characters\)"\] one=k{100}… \(2000 characters\)\n$/);
  t.true(logged("json", write).includes(key));
});
