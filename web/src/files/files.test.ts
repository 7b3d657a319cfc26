import test from "ava";
import { arranged, downloadOf, fitted, kindOf, type MessageFile } from "./file-kinds.ts";
import { safeName } from "./safe-name.ts";
import { Viewer } from "./viewer.svelte.ts";

const file = (id: string, contentType: string, url: string | null = `/files/${id}`): MessageFile => ({
  id,
  name: id,
  sizeBytes: 1,
  contentType,
  width: null,
  height: null,
  url,
  description: null,
  thumbnail: null,
});

test("a file is shown by its media type; one that could run code is only downloaded", (t) => {
  const kinds = {
    "image/png": "picture",
    "image/svg+xml": "other",
    "text/html": "other",
    "application/pdf": "pdf",
    "video/mp4": "video",
    "audio/mpeg": "audio",
    "text/plain": "text",
    "application/json": "text",
    "application/octet-stream": "other",
  };
  for (const [type, kind] of Object.entries(kinds)) t.is(kindOf(file("a", type)), kind as never, type);
  t.is(kindOf({ ...file("a", "application/pdf"), sizeBytes: 2 ** 30 }), "other");
});

test("pictures and videos stand together before the files that are opened first, each in the order of the message", (t) => {
  const picture = (id: string) => ({ ...file(id, "image/png"), thumbnail: { url: "/t", width: 1, height: 1 } });
  const files = [
    file("notes", "text/plain"),
    picture("first"),
    file("song", "audio/mpeg"),
    file("film", "video/mp4"),
    { ...picture("deleted"), url: null },
    picture("second"),
    file("plan", "application/pdf"),
  ];
  const { seen, opened } = arranged(files as MessageFile[]);
  t.deepEqual(
    [seen, opened].map((part) => part.map(({ id }) => id)),
    [
      ["first", "film", "second"],
      ["notes", "song", "deleted", "plan"],
    ],
  );
});

test("a small picture keeps its shape and has its size before it is loaded", (t) => {
  t.deepEqual(fitted({ width: 100, height: 50 }), { width: 100, height: 50 });
  t.deepEqual(fitted({ width: 360, height: 480 }), { width: 240, height: 320 });
  t.deepEqual(fitted({ width: 7200, height: 2 }), { width: 360, height: 1 });
});

test("a name that turns its direction is shown as it is stored", (t) => {
  t.is(safeName("photo\u202egnp.exe"), "photognp.exe");
  t.is(downloadOf("/files/a?sign=x"), "/files/a?sign=x&download=1");
});

test("the viewer says which file was deleted while it is open, and zooms it no longer", (t) => {
  let files = [file("a", "image/png"), file("b", "image/png")];
  const viewer = new Viewer(files, "a", () => files);
  t.false(viewer.isDeleted);
  files = [file("a", "image/png", null), file("b", "image/png")];
  t.deepEqual([viewer.isDeleted, viewer.canZoom, viewer.place], [true, false, "1 of 2"]);
  viewer.go(1);
  t.false(viewer.isDeleted);
  files = [];
  t.true(viewer.isDeleted);
});

test("the viewer steps through the files that are there, past the last to the first, and zooms pictures only", (t) => {
  const files = [file("a", "image/png"), file("gone", "image/png", null), file("b", "text/plain"), file("c", "image/png")];
  const viewer = new Viewer(files, "b");
  t.deepEqual([viewer.file?.id, viewer.place, viewer.canZoom], ["b", "2 of 3", false]);
  viewer.press("+");
  t.is(viewer.zoom, 1);
  t.true(viewer.press("ArrowRight"));
  viewer.press("+");
  t.deepEqual([viewer.file?.id, viewer.zoom], ["c", 1.5]);
  viewer.press("ArrowRight");
  t.deepEqual([viewer.file?.id, viewer.zoom], ["a", 1]);
  for (let presses = 0; presses < 10; presses += 1) viewer.press("+");
  t.is(viewer.zoom, 4);
  viewer.press("0");
  viewer.press("-");
  t.is(viewer.zoom, 1);
  t.false(viewer.press("x"));
});
