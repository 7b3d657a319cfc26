import test from "ava";
import { openLiveWorkspace } from "../testing/live-workspace.ts";
import type { JsonObject } from "../testing/workspace.ts";

const downloads = `{ auditLog(filter: { kinds: ["AuditLogExported"] }) { edges { node {
  actorId sessionId roomId changes { field after } } } } }`;

test("the record is downloaded by those who may export it, in a confirmed session, and each time is in the record", async (t) => {
  let aheadMs = 0;
  const workspace = await openLiveWorkspace({ clock: () => Date.now() + aheadMs });
  t.teardown(workspace.close);
  const { addPerson, administrator, answer, api, generalRoomId, send, signIn } = workspace;
  const [auditor, watched] = [await addPerson("aud", "auditor"), await addPerson("bea")];
  const cookie = await signIn(auditor);
  await send(administrator, "RenameRoom", { roomId: generalRoomId, name: "cabin" });
  await send(administrator, "AssignRole", { userId: watched.userId, role: "moderator" });
  const get = (query: string, headers: Record<string, string> = { cookie }) =>
    fetch(`${api.url}/audit-log.csv${query}`, { headers });
  const codeOf = async (response: Response) => ((await response.json()) as JsonObject).refusal.code;
  const recorded = async (): Promise<JsonObject[]> =>
    (await answer(administrator, downloads)).auditLog.edges.map(({ node }: JsonObject) => node);

  t.is((await get("", {})).status, 401);
  t.is(await codeOf(await get("", { cookie: await signIn(watched) })), "NotPermitted");
  const reading = await workspace.createToken(administrator.userId, ["read"]);
  t.is(await codeOf(await get("", { authorization: `Bearer ${reading}` })), "NotPermitted");
  for (const query of ["?kinds=Nothing", "?roomId=1", "?from=yesterday", "?from=2026-02-30T00:00:00Z", "?limit=5"])
    t.is(await codeOf(await get(query)), "InputInvalid", query);
  t.deepEqual(await recorded(), []);

  const response = await get(`?roomId=${generalRoomId}&kinds=RoomRenamed,RoomCreated&reason=For+the+court`);
  t.is(response.headers.get("content-type"), "text/csv; charset=utf-8");
  t.regex(response.headers.get("content-disposition") ?? "", /^attachment/);
  const [columns, renamed, created, ...more] = (await response.text()).split("\r\n");
  t.regex(columns ?? "", /^(\uFEFF)?position,recordedAt,happenedAt,kind,actorId,actor,.*,changes,address$/);
  t.regex(renamed ?? "", /RoomRenamed,.*,ada,user,.*""after"":""cabin""/);
  t.regex(created ?? "", /RoomCreated/);
  t.deepEqual(more, [""]);
  const [entry, ...others] = await recorded();
  t.deepEqual(others, []);
  t.like(entry, { actorId: auditor.userId, roomId: generalRoomId });
  t.truthy(entry?.sessionId);
  const changeOf = (field: string) => entry?.changes.find((each: JsonObject) => each.field === field)?.after;
  t.deepEqual([changeOf("reason"), changeOf("address"), changeOf("kinds")].flat(), [
    ...["For the court", "127.0.0.1", "RoomRenamed", "RoomCreated"],
  ]);
  const all = (await (await get("")).text()).split("\r\n");
  t.true(all.length > 10 && all.some((line) => /AuditLogExported,.*,127\.0\.0\.1$/.test(line)));
  t.is((await workspace.ask(watched, downloads)).errors?.[0]?.extensions.code, "NotPermitted");

  aheadMs = 2 * 86_400_000;
  t.is(await codeOf(await get("")), "ConfirmationRequired");
  t.is((await recorded()).length, 2);
});
