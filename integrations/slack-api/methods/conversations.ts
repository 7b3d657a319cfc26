import { channelId, openDirectRoom, roomOf } from "../find.ts";
import { refusal, type SlackCall, type SlackMethod } from "../method.ts";
import { shownChannel } from "../shown/channel.ts";
import { SlackError } from "../slack-error.ts";

/** A mutation of one room. */
const mutation = (name: string): string => {
  const input = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  return `mutation SlackChange($input: ${input}!) { ${name}(input: $input) { ${refusal} } }`;
};

const create = `mutation SlackCreate($input: CreateChannelInput!) { createChannel(input: $input) { result { roomId } ${refusal} } }`;
const [join, leave, archive, unarchive] = ["joinRoom", "leaveRoom", "archiveRoom", "unarchiveRoom"].map(mutation) as [
  string,
  string,
  string,
  string,
];
const [rename, setTopic, setDescription] = ["renameRoom", "setTopic", "setDescription"].map(mutation) as [string, string, string];
const [hide, addMembers, removeMember] = ["setHidden", "addMembers", "removeMember"].map(mutation) as [string, string, string];

async function shown(call: SlackCall, id: string) {
  const { room, isMember } = await roomOf(call, id);
  return { channel: shownChannel(room, { isMember, userId: call.caller.userId }) };
}

/** A method that changes the channel and tells nothing. */
const changing = (name: string, document: string, more: (call: SlackCall) => object = () => ({})): SlackMethod => ({
  name,
  async handle(call) {
    const roomId = await channelId(call);
    await call.ask(document, { input: { roomId, ...more(call) } });
    return {};
  },
});

/** A method that changes the channel and shows it. */
const changingShown = (name: string, document: string, more: (call: SlackCall) => object = () => ({})): SlackMethod => ({
  name,
  async handle(call) {
    const roomId = await channelId(call);
    await call.ask(document, { input: { roomId, ...more(call) } });
    return shown(call, roomId);
  },
});

const createChannel: SlackMethod = {
  name: "conversations.create",
  async handle(call) {
    const name = call.given.needed("name", "invalid_name_required");
    const visibility = call.given.isSet("is_private") ? "PRIVATE" : "PUBLIC";
    const created = await call.ask<{ createChannel: { result: { roomId: string } } }>(create, { input: { name, visibility } });
    return shown(call, created.createChannel.result.roomId);
  },
};

const joinChannel: SlackMethod = {
  name: "conversations.join",
  async handle(call) {
    const roomId = await channelId(call);
    const { isMember } = await roomOf(call, roomId);
    if (isMember) return { ...(await shown(call, roomId)), warning: "already_in_channel" };
    await call.ask(join, { input: { roomId } });
    return shown(call, roomId);
  },
};

const leaveChannel: SlackMethod = {
  name: "conversations.leave",
  async handle(call) {
    const roomId = await channelId(call);
    if (!(await roomOf(call, roomId)).isMember) return { not_in_channel: true };
    await call.ask(leave, { input: { roomId } });
    return {};
  },
};

const open: SlackMethod = {
  name: "conversations.open",
  async handle(call) {
    const { given } = call;
    const users = given.ids("users").filter((id) => id !== call.caller.userId);
    if (!given.has("users") && !given.has("channel")) throw new SlackError("users_list_not_supplied");
    const id = given.has("channel") ? await channelId(call) : await openDirectRoom(call, users);
    return given.isSet("return_im") ? shown(call, id) : { channel: { id } };
  },
};

const info: SlackMethod = {
  name: "conversations.info",
  async handle(call) {
    return shown(call, await channelId(call));
  },
};

const named = (call: SlackCall) => ({ name: call.given.needed("name", "invalid_name_required") });
const topicOf = (call: SlackCall) => ({ topic: call.given.text("topic") });
const purposeOf = (call: SlackCall) => ({ description: call.given.text("purpose") });
const usersOf = (call: SlackCall) => ({ userIds: call.given.ids("users") });
const userOfCall = (call: SlackCall) => ({ userId: call.given.needed("user", "user_not_found") });

export const conversationMethods: readonly SlackMethod[] = [
  createChannel,
  info,
  joinChannel,
  leaveChannel,
  open,
  changing("conversations.archive", archive),
  changing("conversations.unarchive", unarchive),
  changing("conversations.close", hide, () => ({ isHidden: true })),
  changing("conversations.kick", removeMember, userOfCall),
  changingShown("conversations.invite", addMembers, usersOf),
  changingShown("conversations.rename", rename, named),
  changingShown("conversations.setTopic", setTopic, topicOf),
  changingShown("conversations.setPurpose", setDescription, purposeOf),
];
