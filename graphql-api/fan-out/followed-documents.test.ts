import test from "ava";
import type { PreparedDocument } from "../limits/documents.ts";
import { createFollowedDocuments } from "./followed-documents.ts";

const documentOf = (digest: string, tokenCount: number) => ({ digest, tokenCount }) as PreparedDocument;

test("a person's subscriptions keep so many tokens of different documents; the same document counts once", (t) => {
  const followed = createFollowedDocuments(100);
  const [small, large] = [documentOf("small", 40), documentOf("large", 61)];
  for (let count = 0; count < 1_000; count++) t.true(followed.take("ada", small));
  t.false(followed.take("ada", large));
  t.true(followed.take("bea", large));
  for (let count = 0; count < 999; count++) followed.release("ada", small);
  t.false(followed.take("ada", large));
  followed.release("ada", small);
  t.true(followed.take("ada", large));
});

test("a document that was refused is not counted, and releasing too often changes nothing", (t) => {
  const followed = createFollowedDocuments(100);
  const [one, other] = [documentOf("one", 60), documentOf("other", 60)];
  t.true(followed.take("ada", one));
  for (let count = 0; count < 3; count++) t.false(followed.take("ada", other));
  for (let count = 0; count < 3; count++) followed.release("ada", one);
  t.true(followed.take("ada", other));
  t.false(followed.take("ada", one));
});
