import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openFileServer } from "../testing/file-server.ts";
import type { JsonObject, Person } from "../testing/workspace.ts";

const open = `mutation ($input: OpenCaseInput!) { openCase(input: $input) { result { caseId } refusal { code } } }`;
const look = `query ($id: ID!) { case(id: $id) { messages { edges { node { files { id name sizeBytes url } } } } } }`;
const requests = `query ($personId: ID) { auditLog(filter: { kinds: ["CaseFileRequested"], personId: $personId }) { edges { node {
  actorId sessionId roomId personId targetId changes { field after } } } } }`;

async function openScene() {
  const server = await openFileServer();
  const { administrator: ada, addPerson, answer, upload, share, send } = server;
  const [auditor, other] = [await addPerson("aud", "auditor"), await addPerson("odo", "auditor")];
  const [, { url }] = await upload(ada, "the plan", { name: "plan.txt", type: "text/plain" });
  const fileId = String(url).split("/").at(-1) ?? "";
  await share(ada, fileId);
  const openCase = async (input: JsonObject): Promise<string> => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const scope = { number: "17", reason: "A complaint", expiresAt, ...input };
    return (await answer(auditor, open, { input: scope })).openCase.result.caseId;
  };
  const filesIn = async (id: string): Promise<JsonObject[]> =>
    (await answer(auditor, look, { id })).case.messages.edges.flatMap(({ node }: JsonObject) => node.files);
  const fetchCode = async (person: Person | null, path: string): Promise<unknown> => {
    const response = await server.fetchAs(person, path);
    return response.ok ? response.text() : ((await response.json()) as JsonObject).refusal.code;
  };
  const requested = async (): Promise<JsonObject[]> =>
    (await answer(other, requests)).auditLog.edges.map(({ node }: JsonObject) => node);
  return { ...server, ada, auditor, other, url, fileId, openCase, filesIn, fetchCode, requested, send };
}

test("an auditor takes a file within a case, and each time is in the record, which the watched cannot see", async (t) => {
  const { ada, auditor, fileId, generalRoomId, openCase, filesIn, fetchAs, requested, ask, ...server } = await openScene();
  t.teardown(server.close);
  const caseId = await openCase({ roomIds: [generalRoomId] });
  const [file] = await filesIn(caseId);
  t.like(file, { id: fileId, name: "plan.txt", sizeBytes: 8 });
  t.deepEqual(await requested(), [], "its name is a part of the look at the message");
  const response = await fetchAs(auditor, file?.url, { headers: { range: "bytes=0-2" } });
  t.deepEqual([response.status, await response.text()], [200, "the plan"], "whole, whatever is asked for");
  t.regex(response.headers.get("content-disposition") ?? "", /^attachment/);
  t.is(response.headers.get("cache-control"), "no-store");
  const [first, ...more] = await requested();
  t.deepEqual(more, []);
  const by = { actorId: auditor.userId, sessionId: auditor.sessionId, roomId: generalRoomId, personId: ada.userId };
  t.like(first, { ...by, targetId: caseId });
  t.is(first?.changes.find(({ field }: JsonObject) => field === "fileId").after, fileId);
  const watched = await server.addPerson("bea");
  for (const query of [requests, `{ case(id: "${caseId}") { number } }`])
    t.is((await ask(watched, query)).errors?.[0]?.extensions.code, "NotPermitted");

  await server.answer(ada, "mutation ($id: ID!) { deleteFile(input: { fileId: $id }) { refusal { code } } }", { id: fileId });
  t.is((await fetchAs(ada, server.url)).status, 404);
  t.is(await server.fetchCode(auditor, file?.url), "the plan", "a deleted file is evidence until it is purged");
  t.is((await requested()).length, 2);
});

test("a file is refused outside its case, to others than its viewers, and when the session was not confirmed", async (t) => {
  const scene = await openScene();
  const { ada, auditor, other, fileId, generalRoomId, openCase, filesIn, fetchCode, requested, answer, addPerson } = scene;
  t.teardown(scene.close);
  const caseId = await openCase({ roomIds: [generalRoomId] });
  const [file] = await filesIn(caseId);
  const url = String(file?.url);
  t.is(await fetchCode(null, url), "UNAUTHENTICATED");
  t.is(await fetchCode(await addPerson("bea"), url), "NotPermitted");
  t.is(await fetchCode(other, url), "NotPermitted");
  t.is(await fetchCode(auditor, url.replace(caseId, uuidv7())), "CaseUnknown");
  t.deepEqual(await requested(), []);
  const elsewhere = await openCase({ personIds: [other.userId] });
  t.is(await fetchCode(auditor, url.replace(caseId, elsewhere)), "FileUnknown");
  t.is(await fetchCode(auditor, url.replace(fileId, uuidv7())), "FileUnknown");
  t.is((await requested()).length, 2, "what was asked for in vain is in the record, too");
  await answer(auditor, `mutation { closeCase(input: { caseId: "${caseId}" }) { refusal { code } } }`);
  t.is(await fetchCode(auditor, url), "CaseClosed");
  await answer(ada, `mutation { purgeFile(input: { fileId: "${fileId}" }) { refusal { code } } }`);
  const again = await openCase({ roomIds: [generalRoomId] });
  t.is((await filesIn(again))[0]?.url, null);
  Object.assign(auditor, { sessionBegunAtMs: 0 });
  t.is(await fetchCode(auditor, url.replace(caseId, again)), "ConfirmationRequired");
  t.is((await requested()).length, 2);
});
