import test from "ava";
import { welcome } from "./welcome.ts";

const url = "http://127.0.0.1:3000";

test("a first start says where Logue is, who creates the workspace, and where the keys are", (t) => {
  const lines = welcome({ url, isNew: true }).split("\n");
  t.is(lines[0], `Logue is ready at ${url}`);
  t.regex(lines[1] ?? "", /^Open this address .* creates the workspace/);
  t.true(lines[2]?.includes(`${url}/seals/`));
  t.is(lines.length, 3);
});

test("later starts say only where Logue is", (t) => {
  t.is(welcome({ url, isNew: false }), `Logue is ready at ${url}`);
});
