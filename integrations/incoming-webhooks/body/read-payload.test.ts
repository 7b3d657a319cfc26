import { gzipSync } from "node:zlib";
import test from "ava";
import { readPayload } from "./read-payload.ts";

const read = (body: string | Buffer, type: string, more: Readonly<Record<string, string>> = {}) =>
  readPayload(Buffer.from(body as string), { "content-type": type, ...more });
const codeOf = async (...given: Parameters<typeof read>): Promise<string> => {
  const payload = await read(...given);
  return "code" in payload ? payload.code : "read";
};

test("JSON, a form with a payload, a form's fields and plain text are read", async (t) => {
  const form = "application/x-www-form-urlencoded";
  t.like(await read('{"text":"a"}', "application/json; charset=utf-8"), { json: { text: "a" } });
  t.like(await read(`payload=${encodeURIComponent('{"text":"a&b"}')}`, form), { json: { text: "a&b" } });
  t.like(await read("text=a%20b&username=c", form), { json: { text: "a b", username: "c" } });
  t.like(await read('{"text":"curl without a type"}', form), { json: { text: "curl without a type" } });
  t.like(await read("Disk is full", form), { json: undefined, text: "Disk is full" });
  t.like(await read("{not JSON}", "text/plain"), { json: undefined, text: "{not JSON}" });
});

test("a form with files has the fields of a message and the files", async (t) => {
  const body = new FormData();
  body.append("payload", '{"text":"see"}');
  body.append("file", new File(["one"], "one.txt", { type: "text/plain" }));
  const request = new Request("http://local", { method: "POST", body });
  const payload = await read(Buffer.from(await request.arrayBuffer()), request.headers.get("content-type") ?? "");
  t.like(payload, { json: { text: "see" } });
  const files = "code" in payload ? [] : payload.files;
  t.deepEqual(
    files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]),
    [["one.txt", "one"]],
  );
});

test("broken, deep, compressed and large bodies are refused", async (t) => {
  t.is(await codeOf("{", "application/json"), "invalid_payload");
  t.is(await codeOf("payload=%7B", "application/x-www-form-urlencoded"), "invalid_payload");
  t.is(await codeOf("[".repeat(100_000), "application/json"), "invalid_payload");
  t.is(await codeOf(`{"text":"${"[".repeat(1_000)}\\"${"{".repeat(1_000)}"}`, "application/json"), "read");
  t.is(await codeOf(gzipSync("x"), "application/json", { "content-encoding": "gzip" }), "encoding_not_supported");
  t.is(await codeOf("x".repeat(2 * 1024 * 1024 + 1), "text/plain"), "too_large");
  t.is(await codeOf("--x\r\nbroken", "multipart/form-data; boundary=x"), "invalid_payload");
  t.is(await codeOf("x", "multipart/form-data"), "invalid_payload");
});
