import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import { workspaceStream } from "@logue/command-service/contract/streams.ts";
import { defaultSettings } from "@logue/command-service/contract/workspace.ts";
import test from "ava";
import { integrationInstances, inviteLinks, workspaceDocumentId, workspaces } from "../contract/workspace.ts";
import { ann, ben } from "../testing/conversation-story.ts";
import { openHistory, positionOf, timeOf } from "../testing/history.ts";
import { documentOf, given } from "../testing/projection-specification.ts";
import { workspaceProjection } from "./workspace.ts";

const settings = { name: "Acme", ...defaultSettings };

function created() {
  const history = openHistory();
  const event = history.happened("WorkspaceCreated", workspaceStream, { workspaceId: "acme", createdById: ann, settings });
  return { history, event };
}

test("a created workspace is shown with its settings", async (t) => {
  t.deepEqual(documentOf(await given(workspaceProjection, [created().event]), workspaces, workspaceDocumentId), {
    id: workspaceDocumentId,
    workspaceId: "acme",
    createdById: ann,
    createdAt: timeOf(1),
    ...settings,
    changed: positionOf(1),
  });
});

test("every setting is shown as it was set last", async (t) => {
  const { history, event } = created();
  const place = { scope: "workspace", scopeId: "workspace", changedById: ann } as const;
  const changed = (key: string, value: SettingValue) =>
    history.happened("SettingChanged", workspaceStream, { ...place, key, value });
  const events = [
    event,
    changed("name", "Acme Ltd"),
    changed("signUpPolicy", "open"),
    changed("messageLengthMax", 500),
    changed("editWindowMs", 1000),
    changed("deleteWindowMs", 0),
    changed("readReceipts", true),
    changed("settingOfLater", "unknown here"),
  ];
  t.like(documentOf(await given(workspaceProjection, events), workspaces, workspaceDocumentId), {
    name: "Acme Ltd",
    signUpPolicy: "open",
    messageLengthMax: 500,
    editWindowMs: 1000,
    deleteWindowMs: 0,
    readReceipts: true,
    changed: positionOf(8),
  });
});

test("a role needs a second factor from its line in the setting on, as long as the line is there", async (t) => {
  const { history, event } = created();
  const place = { scope: "workspace", scopeId: "workspace", changedById: ann, key: "secondFactorByRole" } as const;
  const changed = (...value: string[]) => history.happened("SettingChanged", workspaceStream, { ...place, value });
  const events = [event, changed("administrator 7"), changed("Administrator 3", "member 30")];
  const sinceOf = async () =>
    documentOf(await given(workspaceProjection, events), workspaces, workspaceDocumentId)?.secondFactorSince;
  t.deepEqual(await sinceOf(), { administrator: timeOf(2), member: timeOf(3) });
  events.push(changed("member 30"), changed("administrator 7", "member 30"));
  t.deepEqual(await sinceOf(), { administrator: timeOf(5), member: timeOf(3) });
});

test("an instance of an integration keeps its own settings, of a secret one the id alone, until it is removed", async (t) => {
  const { history, event } = created();
  const added = history.happened("IntegrationAdded", workspaceStream, {
    ...{ instanceId: "one", name: "weather", actorId: ben, addedById: ann },
  });
  const place = { scope: "integration", scopeId: "one", key: "signingSecret", value: null, changedById: ann } as const;
  const changed = history.happened("SettingChanged", workspaceStream, { ...place, secretId: "7" });
  const removed = history.happened("IntegrationRemoved", workspaceStream, { instanceId: "one", removedById: ann });
  const shown = async (events: Parameters<typeof given>[1]) =>
    documentOf(await given(workspaceProjection, events), integrationInstances, "one");
  t.deepEqual((await shown([event, added, changed]))?.settings, { signingSecret: "7" });
  const asks = (value: string) => history.happened("SettingChanged", workspaceStream, { ...place, key: "issuer", value });
  const sources = (await shown([event, added, changed, asks("https://one"), asks("https://two")]))?.sources;
  t.deepEqual(
    sources?.map(({ value }) => value),
    [null, "https://one", "https://two"],
  );
  t.is(await shown([event, added, changed, removed]), undefined);
});

test("an invite link shows how often it was used and whether it was revoked", async (t) => {
  const { history, event } = created();
  const link = { inviteId: "link", createdById: ann, role: "member", expiresAt: null, usesMax: 5 } as const;
  const events = [
    event,
    history.happened("InviteLinkCreated", workspaceStream, link),
    history.happened("InviteLinkUsed", workspaceStream, { inviteId: "link", userId: ben }),
    history.happened("InviteLinkUsed", workspaceStream, { inviteId: "link", userId: "cleo" }),
    history.happened("InviteLinkRevoked", workspaceStream, { inviteId: "link", revokedById: ann }),
  ];
  t.deepEqual(documentOf(await given(workspaceProjection, events), inviteLinks, "link"), {
    id: "link",
    createdById: ann,
    createdAt: timeOf(2),
    role: "member",
    expiresAt: null,
    usesMax: 5,
    usedCount: 2,
    revokedAt: timeOf(5),
    order: positionOf(2),
    isListed: true,
  });
});
