import test from "ava";
import { openLiveWorkspace } from "../testing/live-workspace.ts";

test("an API that runs apart from the import refuses each step, and says what to do instead", async (t) => {
  const workspace = await openLiveWorkspace();
  t.teardown(workspace.close);
  const cookie = await workspace.signIn(workspace.administrator);
  const steps = [
    ["GET", "/imports/possible"],
    ["POST", "/imports"],
    ["POST", "/imports/start?into=existing"],
    ["DELETE", "/imports"],
  ] as const;
  for (const [method, path] of steps) {
    const body = method === "POST" ? { body: "PK" } : {};
    const headers = { cookie, origin: workspace.api.url, "x-file-name": "export.zip" };
    const answer = await fetch(workspace.api.url + path, { method, headers, ...body });
    t.true(answer.status >= 400, `${method} ${path}`);
    t.regex(await answer.text(), /npm run import/, `${method} ${path}`);
  }
});
