import test from "ava";
import { z } from "zod";
import { eventsOf, mustAccept, newMessage, openHarbour, openTestService } from "../testing/test-service.ts";
import { event } from "./declare.ts";
import { declarationOf, everyEventType, metadataNotes } from "./event.ts";
import { exampleIds } from "./example-ids.ts";
import { notPersonal } from "./field-notes.ts";
import { notesWithoutField, protectedFieldsOf } from "./field-protection.ts";
import { conversationStream, userStream } from "./streams.ts";

test("every field of every event says how it is protected; a text that is new needs a note in its declaration", (t) => {
  const missing = everyEventType.flatMap((type) =>
    protectedFieldsOf(declarationOf(type)).flatMap(({ path, protection }) =>
      protection === undefined ? [`${type}.${path}`] : [],
    ),
  );
  t.deepEqual(missing, []);
});

test("no note is about a field that needs none", (t) => {
  for (const type of everyEventType) t.deepEqual(notesWithoutField(declarationOf(type)), [], type);
});

test("a field is protected as its type, its name and its example say, and a text without a note is found", (t) => {
  const declared = event({
    means: "A made-up event.",
    family: "user-",
    schema: z.object({
      userId: z.string(),
      memberIds: z.array(z.string()),
      falseId: z.string(),
      count: z.number().nullable(),
      kind: z.enum(["a", "b"]),
      endsAt: z.string().nullable(),
      secret: z.string(),
      hidden: z.string(),
      inner: z.object({ isOn: z.boolean(), text: z.string(), noted: z.string() }).nullable(),
    }),
    personal: [{ subject: "userId", fields: ["secret"] }],
    notes: { "inner.noted": notPersonal("It is made up.") },
    example: {
      userId: exampleIds.alice,
      memberIds: [exampleIds.alice, exampleIds.ben],
      falseId: "alice@example.org",
      count: null,
      kind: "a",
      endsAt: "2026-01-01T00:00:00.000Z",
      secret: "s",
      hidden: "h",
      inner: { isOn: true, text: "t", noted: "n" },
    },
  });
  t.deepEqual(Object.fromEntries(protectedFieldsOf(declared).map(({ path, protection }) => [path, protection])), {
    userId: "pseudonymous",
    memberIds: "pseudonymous",
    falseId: undefined,
    count: "not personal",
    kind: "not personal",
    endsAt: "not personal",
    secret: "encrypted",
    hidden: undefined,
    "inner.isOn": "not personal",
    "inner.text": undefined,
    "inner.noted": "not personal",
  });
  t.deepEqual(notesWithoutField({ ...declared, notes: { secret: notPersonal("Wrong."), hidden: notPersonal("Right.") } }), [
    "secret",
  ]);
});

test("every field of the metadata that is written stands in the table", async (t) => {
  const service = await openTestService();
  const { roomId, people } = await openHarbour(service);
  const [ann = ""] = people;
  mustAccept(
    await service.send(ann, "PostMessage", newMessage(roomId), {
      sessionId: exampleIds.session,
      via: `token:${exampleIds.token}`,
      traceparent: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    }),
  );
  const events = [
    ...(await eventsOf(service.store, userStream(ann))),
    ...(await eventsOf(service.store, conversationStream(roomId, 0))),
  ];
  const written = new Set(events.flatMap(({ metadata }) => Object.keys(metadata)));
  t.true(written.has("sessionId") && written.has("via") && written.has("commandDigest"));
  t.deepEqual(
    [...written].filter((field) => !Object.hasOwn(metadataNotes, field)),
    [],
  );
  await service.service.close();
});
