import test from "ava";
import { nameOf } from "./file-name.ts";

test("a file without a name is named by its media type, and one with a name keeps it", (t) => {
  t.is(nameOf({ name: "pier.png", type: "image/jpeg" }), "pier.png");
  const named = { "image/png": "file.png", "image/jpeg": "file.jpg", "text/plain;charset=utf-8": "file.txt" };
  for (const [type, name] of Object.entries({ ...named, "application/octet-stream": "file", "": "file" }))
    t.is(nameOf({ name: "", type }), name, type);
});
