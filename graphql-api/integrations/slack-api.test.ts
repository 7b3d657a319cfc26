import { derivedTimedId } from "@logue/command-service/contract/streams.ts";
import { integrations } from "@logue/integrations/index.ts";
import { LogLevel, WebClient } from "@slack/web-api";
import test from "ava";
import { botToken } from "../testing/bot-token.ts";
import { openLiveWorkspace } from "../testing/live-workspace.ts";

const quiet = { logLevel: LogLevel.ERROR, retryConfig: { retries: 0 } };

async function scene(t: { teardown(end: () => Promise<void>): void }) {
  const workspace = await openLiveWorkspace({ integrations });
  t.teardown(workspace.close);
  const { api, answer, administrator, addPerson, createToken } = workspace;
  const add = (name: string, actorName: string) => `mutation {
    addIntegration(input: { name: "${name}", actorName: "${actorName}", displayName: "Slack" }) { result { instance { path } } refusal { code } } }`;
  const { path } = (await answer(administrator, add("slack-api", "slackapi"))).addIntegration.result.instance;
  const slackApiUrl = `${api.url}${path}/api/`;
  const ada = await addPerson("adah");
  const client = (token: string) => new WebClient(token, { slackApiUrl, ...quiet });
  const adminClient = client(await createToken(administrator.userId, ["read", "write"]));
  const adaClient = client(await createToken(ada.userId, ["read", "write"]));
  const reader = client(await createToken(ada.userId, ["read"]));
  return { ...workspace, slackApiUrl, ada, client, adminClient, adaClient, reader };
}

/** The `error` of Slack's answer, with what stands beside it. */
async function errorOf(called: Promise<unknown>): Promise<Record<string, unknown>> {
  const error = (await called.then(
    () => ({ data: { error: "none" } }),
    (reason: unknown) => reason,
  )) as { readonly code?: string; readonly data?: Record<string, unknown> };
  return error.data ?? { error: error.code };
}

test("Slack's own client works with its base address changed", async (t) => {
  const { ada, adminClient, adaClient, reader, client, slackApiUrl, administrator, generalRoomId } = await scene(t);

  const own = await adminClient.auth.test();
  t.like(own, { ok: true, user_id: administrator.userId, user: "ada" });
  t.like(await adminClient.apiCall("api.test", { foo: "bar" }), { ok: true, args: { foo: "bar" } });
  t.is((await errorOf(client("wrong").auth.test())).error, "invalid_auth");
  t.is((await errorOf(new WebClient(undefined, { slackApiUrl, ...quiet }).auth.test())).error, "not_authed");
  t.is((await errorOf(adminClient.apiCall("admin.apps.approve"))).error, "unknown_method");

  const created = await adminClient.conversations.create({ name: "harbour" });
  const channel = created.channel?.id ?? "";
  t.like(created.channel, { name: "harbour", is_channel: true, is_member: true, is_private: false });
  t.is((await errorOf(adminClient.conversations.create({ name: "harbour" }))).error, "name_taken");
  await adminClient.conversations.setTopic({ channel, topic: "Tides" });
  await adminClient.conversations.setPurpose({ channel, purpose: "All about tides" });
  t.like((await adminClient.conversations.info({ channel })).channel, {
    topic: { value: "Tides" },
    purpose: { value: "All about tides" },
  });
  t.is((await errorOf(adaClient.chat.postMessage({ channel, text: "too early" }))).error, "not_in_channel");
  await adaClient.conversations.join({ channel });
  t.like(await adaClient.conversations.join({ channel }), { ok: true, warning: "already_in_channel" });
  t.deepEqual(new Set((await adaClient.conversations.members({ channel })).members), new Set([administrator.userId, ada.userId]));

  const posted = await adminClient.chat.postMessage({
    channel,
    text: `*Hello* <@${ada.userId}> &amp; <https://example.org|all>`,
  });
  const ts = posted.ts ?? "";
  t.is(posted.message?.text, `*Hello* <@${ada.userId}> &amp; <https://example.org|all>`);
  const reply = await adaClient.chat.postMessage({ channel: "#harbour", thread_ts: ts, text: "Aye", reply_broadcast: true });
  t.like(reply.message, { thread_ts: ts, user: ada.userId, text: "Aye" });
  await adminClient.chat.postMessage({
    ...{ channel, text: "for notifications" },
    blocks: [
      { type: "header", text: { type: "plain_text", text: "Tides" } },
      { type: "section", text: { type: "mrkdwn", text: `High for <@${ada.userId}>` } },
    ],
    attachments: [{ color: "good", title: "Height", text: "*4 m*" }],
  });
  const history = await adaClient.conversations.history({ channel });
  t.deepEqual(
    history.messages?.map(({ text }) => text),
    ["", "Aye", `*Hello* <@${ada.userId}> &amp; <https://example.org|all>`],
  );
  t.like(history.messages?.[0]?.blocks?.[1], { type: "section", text: { type: "mrkdwn", text: `High for <@${ada.userId}>` } });
  t.like(history.messages?.[0]?.attachments?.[0], { title: "Height", text: "*4 m*", color: "2eb886" });
  const older = await adaClient.conversations.history({ channel, latest: reply.ts ?? "", limit: 1 });
  t.deepEqual(
    older.messages?.map((message) => message.ts),
    [ts],
  );
  const pages: (string | undefined)[] = [];
  for await (const page of adaClient.paginate("conversations.history", { channel, limit: 1, oldest: ts, inclusive: true }))
    pages.push(...(page as unknown as { messages: { ts: string }[] }).messages.map((message) => message.ts));
  t.deepEqual(
    pages,
    history.messages?.map((message) => message.ts),
  );
  const replies = await adminClient.conversations.replies({ channel, ts });
  t.deepEqual(
    replies.messages?.map((message) => message.ts),
    [ts, reply.ts],
  );

  await adminClient.chat.update({ channel, ts, text: "Hello again" });
  t.is((await errorOf(adaClient.chat.update({ channel, ts, text: "mine" }))).error, "cant_update_message");
  t.is((await errorOf(reader.chat.postMessage({ channel, text: "x" }))).error, "missing_scope");
  t.like(await errorOf(reader.chat.postMessage({ channel, text: "x" })), { needed: "write", provided: "read" });
  await adaClient.reactions.add({ channel, timestamp: ts, name: "tada" });
  t.is((await errorOf(adaClient.reactions.add({ channel, timestamp: ts, name: "tada" }))).error, "already_reacted");
  await adminClient.pins.add({ channel, timestamp: ts });
  const [pin] = (await adaClient.pins.list({ channel })).items ?? [];
  t.like(pin, { message: { text: "Hello again", reactions: [{ name: "tada", count: 1, users: [ada.userId] }] } });
  await adminClient.pins.remove({ channel, timestamp: ts });
  await adaClient.reactions.remove({ channel, timestamp: ts, name: "tada" });
  const reacted = await adaClient.reactions.get({ channel, timestamp: ts });
  t.is(reacted.message?.reactions, undefined);
  const { permalink } = await adaClient.chat.getPermalink({ channel, message_ts: ts });
  t.regex(permalink ?? "", new RegExp(`/room/${channel}/message/[0-9a-f-]{36}$`));
  await adaClient.conversations.mark({ channel, ts: reply.ts ?? "" });
  await adaClient.chat.delete({ channel, ts: reply.ts ?? "" });
  t.is((await errorOf(adaClient.reactions.get({ channel: generalRoomId, timestamp: ts }))).error, "message_not_found");

  const postAt = Math.floor(Date.now() / 1000) + 3_600;
  const scheduled = await adminClient.chat.scheduleMessage({ channel, text: "later", post_at: postAt });
  t.is(scheduled.post_at, postAt);
  t.is((await adminClient.chat.scheduledMessages.list({ channel })).scheduled_messages?.[0]?.text, "later");
  await adminClient.chat.deleteScheduledMessage({ channel, scheduled_message_id: scheduled.scheduled_message_id ?? "" });
  t.deepEqual((await adminClient.chat.scheduledMessages.list({ channel })).scheduled_messages, []);

  const dm = await adminClient.chat.postMessage({ channel: ada.userId, text: "between us" });
  t.like((await adaClient.conversations.info({ channel: dm.channel ?? "" })).channel, {
    is_im: true,
    user: administrator.userId,
  });
  const listed = await adaClient.conversations.list({ types: "public_channel,im", limit: 1 });
  t.truthy(listed.response_metadata?.next_cursor);
  const names: (string | undefined)[] = [];
  for await (const page of adaClient.paginate("conversations.list", { types: "public_channel,im", limit: 2 }))
    names.push(...(page as unknown as { channels: { id: string }[] }).channels.map(({ id }) => id));
  t.true([channel, dm.channel, generalRoomId].every((id) => names.includes(id)));
  t.true((await adaClient.users.conversations({ types: "im" })).channels?.some(({ id }) => id === dm.channel));

  t.true((await adaClient.users.list({})).members?.some(({ id }) => id === ada.userId));
  t.like((await adminClient.users.info({ user: ada.userId })).user, { name: "adah", is_bot: false, deleted: false });
  await adaClient.users.profile.set({ profile: { status_text: "Sailing", status_emoji: ":boat:" } });
  t.like((await adminClient.users.profile.get({ user: ada.userId })).profile, { status_text: "Sailing", status_emoji: ":boat:" });
  t.is((await adminClient.users.getPresence({ user: ada.userId })).presence, "away");
  await adaClient.users.setPresence({ presence: "auto" });
  t.is((await errorOf(adaClient.users.info({ user: "U1" }))).error, "user_not_found");
  t.is((await errorOf(adaClient.users.lookupByEmail({ email: "nobody@example.org" }))).error, "users_not_found");

  await adminClient.conversations.kick({ channel, user: ada.userId });
  await adminClient.conversations.invite({ channel, users: ada.userId });
  await adaClient.conversations.leave({ channel });
  t.like(await adaClient.conversations.leave({ channel }), { not_in_channel: true });
  await adminClient.conversations.rename({ channel, name: "harbour-crew" });
  await adminClient.conversations.archive({ channel });
  t.is((await errorOf(adminClient.chat.postMessage({ channel, text: "x" }))).error, "is_archived");
  await adminClient.conversations.unarchive({ channel });
  const hidden = await adminClient.conversations.create({ name: "board", is_private: true });
  const boardId = hidden.channel?.id ?? "";
  t.is((await errorOf(adaClient.conversations.history({ channel: boardId }))).error, "channel_not_found");
  t.is((await errorOf(adaClient.chat.postMessage({ channel: boardId, text: "x" }))).error, "channel_not_found");
  t.truthy((await adaClient.team.info()).team?.name);
  t.deepEqual((await adaClient.emoji.list()).emoji, {});
});

test("Slack's client uploads files and searches", async (t) => {
  const { adminClient, adaClient, reader, generalRoomId, ada, slackApiUrl } = await scene(t);
  const channel = generalRoomId;
  const uploaded = await adminClient.filesUploadV2({
    ...{ channel_id: channel, initial_comment: "*Tides* of May", filename: "tides.txt", title: "May" },
    file: Buffer.from("high\n"),
  });
  const [file] =
    (uploaded as unknown as { files: { files: { id: string; title: string; name: string }[] }[] }).files[0]?.files ?? [];
  t.like(file, { title: "May", name: "tides.txt" });
  t.like((await adaClient.files.info({ file: file?.id ?? "" })).file, { name: "tides.txt", size: 5, mode: "hosted" });
  const [latest] = (await adaClient.conversations.history({ channel, limit: 1 })).messages ?? [];
  t.like(latest, { text: "*Tides* of May", files: [{ id: file?.id, name: "tides.txt" }] });
  t.is((await errorOf(adaClient.files.info({ file: ada.userId }))).error, "file_not_found");

  const asked = await adminClient.files.getUploadURLExternal({ filename: "a.txt", length: 3 });
  const url = asked.upload_url ?? "";
  t.is((await fetch(url, { method: "POST", body: "four" })).status, 400);
  t.is((await fetch(url, { method: "POST", body: "abc" })).status, 200);
  t.is((await fetch(url, { method: "POST", body: "abc" })).status, 404);
  const other = { files: [{ id: asked.file_id ?? "" }] as [{ id: string }], channel_id: channel };
  t.is((await errorOf(adaClient.files.completeUploadExternal(other))).error, "file_not_found");
  t.is((await errorOf(reader.files.completeUploadExternal(other))).error, "file_not_found");
  t.true((await adminClient.files.completeUploadExternal(other)).ok);
  t.is((await fetch(slackApiUrl.replace("/api/", "/upload/guessed"), { method: "POST", body: "x" })).status, 404);

  const found = await adaClient.search.messages({ query: "tides" });
  t.like(found.messages?.matches?.[0], { text: "*Tides* of May", channel: { id: channel } });
  await adminClient.files.delete({ file: file?.id ?? "" });
});

test("a bot posts under another name, and forms and wrong bodies are answered as by Slack", async (t) => {
  const workspace = await scene(t);
  const { slackApiUrl, client, answer, administrator, generalRoomId } = workspace;
  const made = await answer(
    administrator,
    `mutation { registerBot(input: { name: "tide-bot", displayName: "Tides" }) { result { userId } refusal { code } } }`,
  );
  const token = await botToken(workspace, made.registerBot.result.userId);
  const bot = client(token);
  const { bot_id: botId } = await bot.auth.test();
  t.like((await bot.bots.info({ bot: botId ?? "" })).bot, { name: "Tides", deleted: false });
  await bot.conversations.join({ channel: generalRoomId });
  const posted = await bot.chat.postMessage({ channel: generalRoomId, text: "high", username: "Quay" });
  t.like(posted.message, { username: "Quay", bot_id: botId });

  const call = async (method: string, init: RequestInit) => {
    const response = await fetch(slackApiUrl + method, { method: "POST", ...init });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const form = new URLSearchParams({ token, channel: generalRoomId, text: "by form", attachments: '[{"text":"more"}]' });
  t.like(await call("chat.postMessage", { body: form }), { status: 200, body: { ok: true } });
  const json = { headers: { "content-type": "application/json", authorization: `Bearer ${token}` } };
  t.like(await call(`auth.test?token=${token}`, {}), { body: { ok: false, error: "not_authed" } });
  t.like(await call("chat.postMessage", { ...json, body: "{" }), { status: 200, body: { ok: false, error: "invalid_json" } });
  t.like(await call("chat.postMessage", { ...json, body: "[]" }), { body: { error: "json_not_object" } });
  t.like(await call("chat.postMessage", { ...json, body: "{}" }), { body: { error: "channel_not_found" } });
  t.like(await call("chat.postMessage", { ...json, body: JSON.stringify({ channel: generalRoomId, text: " " }) }), {
    body: { error: "no_text" },
  });
});

test("a message whose id says no time stands in the history where it was sent", async (t) => {
  const { api, adminClient, createToken, administrator } = await scene(t);
  const channel = (await adminClient.conversations.create({ name: "pier" })).channel?.id ?? "";
  const token = await createToken(administrator.userId, ["read", "write"]);
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const post = (text: string) => adminClient.chat.postMessage({ channel, text });
  const before = (await post("before")).ts ?? "";
  const query = "mutation ($input: PostMessageInput!) { postMessage(input: $input) { result { messageId } } }";
  const input = { roomId: channel, text: "keyed", messageId: derivedTimedId(0, "an older script") };
  await fetch(`${api.url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query, variables: { input } }) });
  const after = (await post("after")).ts ?? "";
  const history = async (bounds: object) => (await adminClient.conversations.history({ channel, ...bounds })).messages ?? [];
  const texts = async (bounds: object) => (await history(bounds)).map(({ text }) => text);
  const keyed = (await history({})).find(({ text }) => text === "keyed")?.ts ?? "";
  t.true(Number(keyed) < 1);
  t.deepEqual(await texts({ oldest: before }), ["after", "keyed"]);
  t.deepEqual(await texts({ oldest: keyed }), ["after"]);
  t.deepEqual(await texts({ latest: after, oldest: before }), ["keyed"]);
  t.deepEqual(await texts({ latest: keyed, oldest: keyed, inclusive: true }), ["keyed"]);
  t.deepEqual(await texts({ latest: keyed, inclusive: true, limit: 1 }), ["keyed"]);
});

test("a message that a script posted under a key has a ts of the time of the post", async (t) => {
  const { api, adminClient, createToken, administrator, generalRoomId } = await scene(t);
  const token = await createToken(administrator.userId, ["read", "write"]);
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json", "idempotency-key": "build-7" };
  const beganAt = Date.now() / 1000;
  const body = JSON.stringify({ room: generalRoomId, text: "keyed" });
  await fetch(`${api.url}/api/messages`, { method: "POST", headers, body });
  const { messages = [] } = await adminClient.conversations.history({ channel: generalRoomId });
  const ts = Number(messages.find(({ text }) => text === "keyed")?.ts);
  t.true(ts >= beganAt - 1 && ts <= Date.now() / 1000, `${ts}`);
});
