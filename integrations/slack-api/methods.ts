import type { SlackMethod } from "./method.ts";
import { channelListMethods } from "./methods/channel-lists.ts";
import { chatMethods } from "./methods/chat.ts";
import { connectionMethods } from "./methods/connections.ts";
import { conversationMethods } from "./methods/conversations.ts";
import { ephemeralMethods } from "./methods/ephemeral.ts";
import { fileMethods } from "./methods/files.ts";
import { historyMethods } from "./methods/history.ts";
import { pinMethods } from "./methods/pins.ts";
import { profileMethods } from "./methods/profile.ts";
import { reactionMethods } from "./methods/reactions.ts";
import { scheduledMessageMethods } from "./methods/scheduled-messages.ts";
import { searchMethods } from "./methods/search.ts";
import { userMethods } from "./methods/users.ts";
import { viewMethods } from "./methods/views.ts";
import { workspaceMethods } from "./methods/workspace.ts";

/** Every method that is answered, besides `api.test`. */
export const methods: readonly SlackMethod[] = [
  ...workspaceMethods,
  ...chatMethods,
  ...ephemeralMethods,
  ...scheduledMessageMethods,
  ...conversationMethods,
  ...channelListMethods,
  ...historyMethods,
  ...userMethods,
  ...profileMethods,
  ...reactionMethods,
  ...pinMethods,
  ...fileMethods,
  ...searchMethods,
  ...viewMethods,
  ...connectionMethods,
];

export const methodByName: ReadonlyMap<string, SlackMethod> = new Map(methods.map((method) => [method.name, method]));
