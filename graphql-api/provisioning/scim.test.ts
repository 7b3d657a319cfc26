import test from "ava";
import { v7 as uuidv7 } from "uuid";
import { openScimScene } from "../testing/scim-scene.ts";

test("a person is provided, found, changed, deactivated and removed, and the account's history stays", async (t) => {
  const { ask, addUser, patch, answer, administrator } = await openScimScene(t);
  const created = await ask("POST", "/Users", {
    schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
    userName: "Mia@example.org",
    externalId: "00u1",
    name: { givenName: "Mia", familyName: "Marsh" },
    emails: [{ value: "mia@example.org", type: "work", primary: true }],
    title: "Sailmaker",
  });
  t.is(created.status, 201, JSON.stringify(created.json));
  const { id, meta } = created.json;
  t.is(created.headers.get("location"), meta.location);
  t.is(created.headers.get("etag"), meta.version);
  t.regex(created.headers.get("content-type") ?? "", /^application\/scim\+json/);
  t.like(created.json, { userName: "Mia@example.org", externalId: "00u1", active: true });
  const person = async () =>
    (await answer(administrator, `{ user(id: "${id}") { name displayName title deactivatedAt role } }`)).user;
  t.like(await person(), { name: "mia", displayName: "Mia Marsh", title: "Sailmaker", deactivatedAt: null, role: "MEMBER" });

  const listed = await ask("GET", `/Users?filter=${encodeURIComponent('userName eq "mia@EXAMPLE.org"')}`);
  t.like(listed.json, { totalResults: 1, itemsPerPage: 1, startIndex: 1 });
  t.is(listed.json.Resources[0].meta.version, meta.version);

  const renamed = await patch(`/Users/${id}`, { op: "Replace", path: "displayName", value: "Mia M." });
  t.deepEqual([renamed.status, renamed.json.displayName], [200, "Mia M."]);
  t.is((await person()).displayName, "Mia M.");
  t.is((await patch(`/Users/${id}`, { op: "replace", value: { active: "False" } })).json.active, false);
  t.truthy((await person()).deactivatedAt);
  t.true((await patch(`/Users/${id}`, { op: "replace", path: "active", value: true })).json.active);
  t.is((await person()).deactivatedAt, null);

  t.is((await ask("DELETE", `/Users/${id}`)).status, 204);
  t.is((await ask("GET", `/Users/${id}`)).status, 404);
  t.like(await person(), { name: "mia", displayName: "Mia M." });
  t.truthy((await person()).deactivatedAt);
  const again = await ask("POST", "/Users", { userName: "mia@example.org" });
  t.deepEqual([again.status, again.json.scimType], [409, "uniqueness"]);
  t.is((await addUser("ben@example.org")).userName, "ben@example.org");
});

test("groups become teams; members are added, removed and replaced, and roles follow the map", async (t) => {
  const { ask, addUser, patch, set, answer, administrator } = await openScimScene(t);
  const [mia, ben] = [await addUser("mia"), await addUser("ben")];
  await set("roleMap", ["Crew -> moderator"]);
  const created = await ask("POST", "/Groups", { displayName: "Crew", externalId: "00g1", members: [{ value: mia.id }] });
  t.is(created.status, 201, JSON.stringify(created.json));
  const { id, meta } = created.json;
  const held = async (userId: string) =>
    (await answer(administrator, `{ user(id: "${userId}") { roles { role { name } } } }`)).user.roles.length;
  t.is(await held(mia.id), 1);
  const team = async () =>
    (
      await answer(
        administrator,
        `{ team(id: "${id}") { name title memberCount members(first: 9) { edges { node { user { name } } } } } }`,
      )
    ).team;
  t.like(await team(), { name: "crew", title: "Crew", memberCount: 1 });
  t.like((await ask("GET", `/Users/${mia.id}`)).json.groups[0], { value: id, display: "Crew" });

  t.is((await patch(`/Groups/${id}`, { op: "Add", path: "members", value: [{ value: ben.id }] })).json.members.length, 2);
  const removed = await patch(`/Groups/${id}`, { op: "Remove", path: `members[value eq "${mia.id}"]` });
  t.deepEqual(
    removed.json.members.map(({ value }: { value: string }) => value),
    [ben.id],
  );
  t.deepEqual([await held(mia.id), await held(ben.id)], [0, 1]);
  const stale = await ask("PUT", `/Groups/${id}`, { displayName: "Dock crew" }, { "if-match": meta.version });
  t.deepEqual([stale.status, stale.json.status], [412, "412"]);
  const replaced = await ask("PUT", `/Groups/${id}`, { displayName: "Dock crew", members: [] });
  t.deepEqual([replaced.status, replaced.json.members], [200, undefined]);
  t.like(await team(), { name: "dock.crew", title: "Dock crew", memberCount: 0 });
  t.is((await patch(`/Groups/${id}`, { op: "add", path: "members", value: [{ value: id }] })).json.scimType, "invalidValue");
  t.is((await ask("POST", "/Groups", { displayName: "dock CREW" })).status, 409);
  t.is((await ask("DELETE", `/Groups/${id}`)).status, 204);
  t.is((await ask("GET", "/Groups")).json.totalResults, 0);
});

test("lists are filtered, sorted and paged, answers have the wanted attributes, and a bulk follows its references", async (t) => {
  const { ask, base } = await openScimScene(t);
  const operations = ["carla", "ann", "ben"].map((userName) => ({
    ...{ method: "POST", path: "/Users", bulkId: userName },
    data: { userName, title: `Sailor ${userName}` },
  }));
  const group = { displayName: "Crew", members: [{ value: "bulkId:ann" }, { value: "bulkId:ben" }] };
  const body = {
    schemas: ["urn:ietf:params:scim:api:messages:2.0:BulkRequest"],
    Operations: [{ method: "POST", path: "/Groups", bulkId: "crew", data: group }, ...operations],
  };
  const done = (await ask("POST", "/Bulk", body)).json.Operations;
  t.deepEqual(
    done.map(({ status }: { status: string }) => status),
    ["201", "201", "201", "201"],
    JSON.stringify(done),
  );
  t.is((await ask("GET", done[0].location.slice(base.length))).json.members.length, 2);

  const page = (await ask("GET", "/Users?sortBy=userName&sortOrder=descending&startIndex=2&count=1&attributes=userName")).json;
  t.like(page, { totalResults: 3, startIndex: 2, itemsPerPage: 1 });
  t.deepEqual(Object.keys(page.Resources[0]).toSorted(), ["id", "schemas", "userName"]);
  t.is(page.Resources[0].userName, "ben");
  t.like((await ask("GET", "/Users?count=0")).json, { totalResults: 3, Resources: [] });
  t.is((await ask("GET", "/Users?startIndex=9")).json.itemsPerPage, 0);
  const searched = await ask("POST", "/Users/.search", {
    filter: 'title co "ann" or userName sw "c"',
    excludedAttributes: ["title"],
  });
  t.is(searched.json.totalResults, 2);
  t.is(searched.json.Resources[0].title, undefined);
  t.is((await ask("GET", `/Users?filter=${encodeURIComponent("userName eq")}`)).json.scimType, "invalidFilter");

  const [, carla] = done;
  const path = carla.location.slice(base.length);
  t.is((await ask("GET", path, undefined, { "if-none-match": carla.version })).status, 304);
  const twoFail = [
    { method: "DELETE", path: "/Users/none" },
    { method: "PUT", path: "/Users/none", data: {} },
    { method: "DELETE", path },
  ];
  const stopped = await ask("POST", "/Bulk", { ...body, failOnErrors: 2, Operations: twoFail });
  t.deepEqual(
    stopped.json.Operations.map(({ status }: { status: string }) => status),
    ["404", "404"],
  );
  const circle = [{ ...operations[0], data: { userName: "x", externalId: "bulkId:none" } }];
  t.is((await ask("POST", "/Bulk", { ...body, Operations: circle })).json.Operations[0].status, "409");
  t.is((await ask("POST", "/Users", "{")).json.scimType, "invalidSyntax");
  t.is((await ask("POST", "/Users", "x".repeat(1_100_000)).catch(() => ({ status: 413 }))).status, 413);
});

test("an account that no one has used is taken over by its address where the setting allows it, and a body that is too large gets an error of the protocol", async (t) => {
  const { ask, set, send, setPassword } = await openScimScene(t);
  const userId = uuidv7();
  const person = { timeZone: null, inviteId: null, kind: "person", origin: null } as const;
  const mail = "otto@example.org";
  await send("system", "RegisterUser", { ...person, userId, name: "otto", displayName: "Otto", email: mail });
  const wanted = { userName: "otto.otter", displayName: "Otto Otter", emails: [{ value: mail, primary: true }] };
  t.is((await ask("POST", "/Users", wanted)).status, 409);
  await set("linksByMail", true);
  const taken = await ask("POST", "/Users", wanted);
  t.is(taken.status, 201);
  t.is(taken.json.id, userId);
  const used = { ...person, userId: uuidv7(), name: "ann", displayName: "Ann", email: "ann@example.org" };
  await send("system", "RegisterUser", used);
  await setPassword(used.userId, "a long password of Ann's");
  t.is((await ask("POST", "/Users", { userName: "ann.other", emails: [{ value: used.email }] })).status, 409, "a used account");
  const { status, json, headers } = await ask("POST", "/Users", `{"userName":"${"x".repeat(1_100_000)}"}`);
  t.deepEqual([status, json.status, json.schemas], [413, "413", ["urn:ietf:params:scim:api:messages:2.0:Error"]]);
  t.regex(headers.get("content-type") ?? "", /^application\/scim\+json/);
});

test("only a token of the instance's account that may provide people is taken, and wrong ones are throttled and recorded", async (t) => {
  const { ask, answer, administrator, createToken, instance, set, addPerson, backEnd } = await openScimScene(t, []);
  t.is((await ask("POST", "/Users", { userName: "mia" })).status, 403);
  await set("registersPeople", true);
  const kim = await addPerson("kim");
  const taken = await ask("POST", "/Users", { userName: "kim" });
  t.deepEqual([taken.status, taken.json.scimType], [409, "uniqueness"]);
  t.is((await ask("DELETE", `/Users/${kim.userId}`)).status, 404);
  t.is((await ask("GET", "/Users")).json.totalResults, 0);

  const other = await createToken(administrator.userId, ["read", "write", "administer"]);
  for (const authorization of [`Bearer ${other}`, "Bearer logue_pat_wrong", "Basic YTpi", ""]) {
    const { status, headers, json } = await ask("GET", "/Users", undefined, { authorization });
    t.deepEqual([status, json.status, headers.get("www-authenticate")], [401, "401", 'Bearer realm="SCIM"']);
  }
  for (let time = 0; time < 16; time += 1) await ask("GET", "/Users", undefined, { authorization: "Bearer x" });
  const late = await ask("GET", "/Users");
  t.is(late.status, 429);
  t.true(Number(late.headers.get("retry-after")) > 0);
  const stored = JSON.stringify(await backEnd.sealedEventStore.readAll({ limit: 1_000 }));
  t.false(stored.includes("logue_pat_"));
  await answer(administrator, `mutation { removeIntegration(input: { instanceId: "${instance.id}" }) { refusal { code } } }`);
  t.is((await ask("GET", "/Users")).status, 404);
});

test("a flood of right requests is refused with the time to wait, and people go on", async (t) => {
  const scene = await openScimScene(t, ["registersPeople"], { REQUESTS_PER_MINUTE_PER_ADDRESS: "20" });
  const { ask, answer, administrator } = scene;
  const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => ask("POST", "/Users", { userName: `p${index}` })));
  const refused = answers.filter(({ status }) => status === 429);
  t.is(answers.filter(({ status }) => status === 201).length, 20);
  t.is(refused.length, 20);
  for (const { headers, json } of refused) {
    t.true(Number(headers.get("retry-after")) > 0);
    t.deepEqual(json.schemas, ["urn:ietf:params:scim:api:messages:2.0:Error"]);
  }
  t.is((await answer(administrator, "{ viewer { user { name } } }")).viewer.user.name, administrator.name);
});
