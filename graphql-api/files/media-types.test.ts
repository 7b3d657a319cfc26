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

const typeOf = async (bytes: Buffer, declared = "") => (await findType(bytes, true, declared)).contentType;

test("a file's type follows from its first bytes", async (t) => {
  t.is(await typeOf(png), "image/png");
  t.is(await typeOf(png, "application/octet-stream"), "image/png");
  t.is(await typeOf(png, "image/x-png"), "image/png");
  t.is(await typeOf(pdf, "application/pdf"), "application/pdf");
  t.is(await typeOf(noise), "application/octet-stream");
  t.is(await typeOf(noise, "application/x-some-format"), "application/octet-stream");
});

const octets = "application/octet-stream";

test("a file whose bytes contradict the type that the client says is kept and never shown", async (t) => {
  const lies: [Buffer, string][] = [
    [program, "image/png"],
    [page, "image/png"],
    [text, "image/jpeg"],
    [png, "text/plain"],
    [pdf, "image/png"],
    [noise, "text/csv"],
    [noise, "video/mp4"],
    [zip, "application/pdf"],
    [text, "application/pdf"],
  ];
  for (const [bytes, declared] of lies) t.false(mayBeShown(await typeOf(bytes, declared)), declared);
  t.is(await typeOf(page, "image/png"), octets);
});

test("a picture under the type of another kind of picture gets its own type", async (t) => {
  t.is(await typeOf(png, "image/jpeg"), "image/png");
});

test("files of office programs, scanners and old programs get their types", async (t) => {
  const rtf = Buffer.from("{\\rtf1\\ansi hello}");
  t.is(await typeOf(rtf, "text/rtf"), "application/rtf");
  t.is(await typeOf(rtf, "application/msword"), "application/rtf");
  t.is(await typeOf(Buffer.from("name;Stra\xdfe\n", "latin1"), "text/csv"), "text/csv");
  t.is(await typeOf(Buffer.from("Gr\xfc\xdfe", "latin1"), "text/plain"), octets);
  t.is(await typeOf(Buffer.from("\ufeffStraße", "utf16le"), "text/plain"), "text/plain");
  t.is(await typeOf(Buffer.from("\ufeffa;b", "utf16le"), "text/csv"), "text/csv");
  t.is(await typeOf(Buffer.from("\ufeffa;b", "utf16le").swap16(), "text/csv"), "text/csv");
  t.is(await typeOf(Buffer.concat([Buffer.from("49492a00ffffff00", "hex"), Buffer.alloc(4_000, 7)]), "image/tiff"), "image/tiff");
  t.is(
    await typeOf(Buffer.from("526172211a0701003392b5e50a01050600", "hex"), "application/vnd.rar"),
    "application/x-rar-compressed",
  );
  t.is(await typeOf(Buffer.from("SQLite format 3\0".padEnd(40, "a")), "application/vnd.sqlite3"), "application/x-sqlite3");
  t.is(await typeOf(Buffer.from("%!PS-Adobe-3.0 EPSF-3.0\n"), "application/postscript"), "application/eps");
});

test("a text has the kind of text that the client says", async (t) => {
  t.is(await typeOf(text), "text/plain");
  t.is(await typeOf(text, "text/markdown; charset=utf-8"), "text/markdown");
  t.is(await typeOf(Buffer.from('{"a":1}'), "application/json"), "application/json");
  t.is(await typeOf(page, "text/html"), "text/html");
  t.is(await typeOf(text, "video/mp2t"), "text/plain");
  t.is(await typeOf(Buffer.alloc(0)), "text/plain");
});

test("a text whose last character is cut at the end of the first bytes is a text", async (t) => {
  const cut = Buffer.from("für ü").subarray(0, -1);
  t.is((await findType(cut, false, "")).contentType, "text/plain");
  t.is((await findType(cut, true, "")).contentType, octets);
});

test("an archive may be any document that is stored in one", async (t) => {
  t.is(await typeOf(zip, "application/zip"), "application/zip");
  t.is(await typeOf(zip, "application/vnd.oasis.opendocument.text"), "application/zip");
});

test("no type that can run code is shown in a page", async (t) => {
  t.is(await typeOf(page), "text/plain");
  for (const declared of ["text/html", "image/svg+xml", "application/xhtml+xml", "text/xml", "text/javascript"]) {
    t.false(mayBeShown(await typeOf(drawing, declared)), declared);
  }
  for (const type of ["image/png", "video/mp4", "application/pdf", "text/plain"]) t.true(mayBeShown(type), type);
});

test("files are blocked by their content, by the type that the client says, and by their ending", (t) => {
  const blocked = (patterns: string[], types: string[], name = "a") => isTypeBlocked({ types, name }, patterns);
  t.true(blocked(["video/*"], ["video/mp4"]));
  t.true(blocked(["text/plain", "application/x-elf"], ["application/x-elf"]));
  t.true(blocked(["application/pdf"], [octets, "Application/PDF; a=b"]));
  t.true(blocked([".exe"], [octets], "Setup.EXE"));
  t.true(blocked([".exe"], [octets], "setup.exe. "));
  t.true(blocked(["application/x-msdos-program", "application/x-msdownload"], [octets], "setup.exe"));
  t.true(blocked([".tar.gz"], [octets], "a.tar.gz"));
  t.false(blocked([".exe"], [octets], "exe"));
  t.false(blocked([".exe"], [octets], "setup.exe.txt"));
  t.false(blocked(["video/*"], ["videos/mp4"]));
  t.false(blocked(["video/mp"], ["video/mp4"]));
});
