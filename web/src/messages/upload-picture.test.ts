import test from "ava";
import { wordsForPicture } from "./upload-picture.ts";

const refused = (code: string, sizeMaxBytes?: number) =>
  wordsForPicture({ code, meaning: "You may not do this.", remedy: "Ask an administrator.", details: { sizeMaxBytes } });

test("a picture that is refused is told its own limit and the types that can be shown", (t) => {
  t.is(refused("FileTooLarge", 1024 * 1024), "This picture is too large. It may have at most 1 MB. Choose a smaller one.");
  t.is(refused("FileTooLarge"), "This picture is too large. Choose a smaller one.");
  t.regex(refused("FileTypeRefused"), /Choose a PNG, GIF, JPEG or WebP picture\.$/);
  t.is(refused("NotPermitted"), "You may not do this. Ask an administrator.");
});
