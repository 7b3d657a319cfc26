import test from "ava";
import { laterParts } from "./parts-list.ts";

const chunk = (fileName: string, code = "1") => ({ type: "chunk", fileName, code }) as const;
const asset = (fileName: string, source = "1") => ({ type: "asset", fileName, source }) as const;

test("scripts and styles are listed, but those of the first screen, very large ones and the service worker; of fonts the emoji", (t) => {
  const outputs = [
    ...[chunk("assets/shared-1.js"), chunk("assets/threads-1.js"), chunk("assets/pdf-1.js", "1".repeat(400_000))],
    ...[asset("assets/shared-1.css"), asset("assets/threads-1.css"), asset("assets/inter-1.woff2")],
    ...[asset("assets/twemoji-1.woff2", "1".repeat(400_000)), asset("service-worker.js")],
  ];
  const page = '<script src="/assets/shared-1.js"></script><link href="/assets/shared-1.css">';
  t.deepEqual(laterParts(outputs, page), ["/assets/threads-1.js", "/assets/threads-1.css", "/assets/twemoji-1.woff2"]);
});
