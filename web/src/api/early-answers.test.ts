import test from "ava";
import { StartDocument } from "../generated/operations.ts";
import { askEarly, earlyAnswered, takeEarly } from "./early-answers.ts";

const body = JSON.stringify({ query: StartDocument.toString(), variables: {} });

test.serial("what was asked early is answered once, without another request", async (t) => {
  const sent: unknown[] = [];
  globalThis.fetch = async (_address, options) => {
    sent.push(options?.body);
    return Response.json({ data: { viewer: null } });
  };
  askEarly(StartDocument, {});
  t.deepEqual(await takeEarly(body), { data: { viewer: null } });
  t.is(takeEarly(body), undefined);
  t.deepEqual(sent, [body]);
});

test.serial("drawing waits for what was asked early, and no longer than it is told to", async (t) => {
  const gate = Promise.withResolvers<Response>();
  globalThis.fetch = () => gate.promise;
  askEarly(StartDocument, {});
  await earlyAnswered(1);
  let isAnswered = false;
  const answered = earlyAnswered(60_000).then(() => {
    isAnswered = true;
  });
  await earlyAnswered(1);
  t.false(isAnswered);
  gate.resolve(Response.json({ data: {} }));
  await answered;
  t.true(isAnswered);
});
