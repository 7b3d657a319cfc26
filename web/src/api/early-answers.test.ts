import test from "ava";
import { fakeApi } from "../../testing/fake-api.ts";
import { StartDocument, TimelinePageDocument } from "../generated/operations.ts";
import { pageLength } from "../messages/page-length.ts";
import { Timeline } from "../messages/timeline.svelte.ts";
import { People } from "../users/people.svelte.ts";
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

test.serial(
  "the newest messages that were asked for with the page are not shown later, after a channel opened elsewhere",
  async (t) => {
    const asked = { roomId: "harbour", last: pageLength };
    globalThis.fetch = async () => Response.json({ data: {} });
    askEarly(TimelinePageDocument, asked);
    const page = { id: "harbour", cursor: "c1", lastNumber: 200, messages: { edges: [] } };
    const { connection } = fakeApi({ TimelinePage: () => ({ room: page }) });
    await new Timeline("harbour", connection, new People()).open(() => ({ readNumber: 50, lastNumber: 200 }));
    t.is(takeEarly(JSON.stringify({ query: TimelinePageDocument.toString(), variables: asked })), undefined);
  },
);
