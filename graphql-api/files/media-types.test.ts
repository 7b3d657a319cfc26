import test from "ava";
import sharp from "sharp";
import { findType, isTypeBlocked, mayBeShown } from "./media-types.ts";

const png = await sharp({ create: { width: 2, height: 2, channels: 3, background: "red" } })
  .png()
  .toBuffer();
const pdf = Buffer.from("%PDF-1.7\n1 0 obj\n");
const zip = Buffer.from("504b0506000000000000000000000000000000000000", "hex");
const program = Buffer.from("7f454c4602010100000000000000000002003e0001", "hex");
const noise = Buffer.from([0xde, 0xad, 0x00, 0xbe, 0xef]);
const text = Buffer.from("Grüße from a plain text");
const page = Buffer.from("<!doctype html><script>alert(1)</script>");
const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');

const typeOf = async (bytes: Buffer, declared = "") => {
  const found = await findType(bytes, true, declared);
  return found === "mismatch" ? found : found.contentType;
};

test("a file is what its first bytes say", async (t) => {
  t.is(await typeOf(png), "image/png");
  t.is(await typeOf(png, "application/octet-stream"), "image/png");
  t.is(await typeOf(png, "image/x-png"), "image/png");
  t.is(await typeOf(pdf, "application/pdf"), "application/pdf");
  t.is(await typeOf(noise), "application/octet-stream");
  t.is(await typeOf(noise, "application/x-some-format"), "application/octet-stream");
});

test("what is said to be something else than it is, is refused", async (t) => {
  t.is(await typeOf(program, "image/png"), "mismatch");
  t.is(await typeOf(page, "image/png"), "mismatch");
  t.is(await typeOf(text, "image/jpeg"), "mismatch");
  t.is(await typeOf(png, "image/jpeg"), "mismatch");
  t.is(await typeOf(png, "text/plain"), "mismatch");
  t.is(await typeOf(noise, "text/csv"), "mismatch");
  t.is(await typeOf(noise, "video/mp4"), "mismatch");
  t.is(await typeOf(zip, "application/pdf"), "mismatch");
  t.is(await typeOf(text, "application/pdf"), "mismatch");
});

test("a text is the kind of text it is called", async (t) => {
  t.is(await typeOf(text), "text/plain");
  t.is(await typeOf(text, "text/markdown; charset=utf-8"), "text/markdown");
  t.is(await typeOf(Buffer.from('{"a":1}'), "application/json"), "application/json");
  t.is(await typeOf(page, "text/html"), "text/html");
  t.is(await typeOf(text, "video/mp2t"), "text/plain");
  t.is(await typeOf(Buffer.alloc(0)), "text/plain");
});

test("a text whose last character is cut by the look at its beginning is a text", async (t) => {
  const cut = Buffer.from("für ü").subarray(0, -1);
  t.deepEqual(await findType(cut, false, ""), { contentType: "text/plain" });
  t.deepEqual(await findType(cut, true, ""), { contentType: "application/octet-stream" });
});

test("an archive may be any document that is kept in one", async (t) => {
  t.is(await typeOf(zip, "application/zip"), "application/zip");
  t.is(await typeOf(zip, "application/vnd.oasis.opendocument.text"), "application/zip");
});

test("nothing that can run in a page is shown in one", async (t) => {
  t.is(await typeOf(page), "text/plain");
  for (const declared of ["text/html", "image/svg+xml", "application/xhtml+xml", "text/xml", "text/javascript"]) {
    t.false(mayBeShown(await typeOf(drawing, declared)), declared);
  }
  for (const type of ["image/png", "video/mp4", "application/pdf", "text/plain"]) t.true(mayBeShown(type), type);
});

test("types are blocked by name or by family", (t) => {
  t.true(isTypeBlocked("video/mp4", ["video/*"]));
  t.true(isTypeBlocked("application/x-elf", ["text/plain", "application/x-elf"]));
  t.false(isTypeBlocked("videos/mp4", ["video/*"]));
  t.false(isTypeBlocked("video/mp4", ["video/mp"]));
});
