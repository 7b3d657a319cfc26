import { channelId, messageId, userOf } from "../find.ts";
import { timeTs } from "../message-ts.ts";
import type { SlackMethod } from "../method.ts";
import { SlackError } from "../slack-error.ts";
import { readWordsForOne } from "../text/read-message.ts";

/** Slack's words for why nothing is shown. */
const errors = {
  NotPermitted: "not_allowed",
  RoomUnknown: "channel_not_found",
  NotAMember: "not_in_channel",
  UserUnknown: "user_not_in_channel",
  Overloaded: "ratelimited",
} as const;

const postEphemeral: SlackMethod = {
  name: "chat.postEphemeral",
  leavesOut:
    "pictures, `username`, `icon_url`; it is shown in the clients that are connected, for at most 10 minutes to those that connect anew, and works for the integration's own account alone",
  async handle(call) {
    const { host, caller, given } = call;
    if (caller.userId !== host.actorId) throw new SlackError("not_allowed_token_type");
    if (!caller.tokenAllows("messages.post")) throw new SlackError("missing_scope", { needed: "write" });
    const roomId = await channelId(call);
    const { id: userId } = await userOf(call, given.needed("user", "user_not_found").toLowerCase());
    const threadRootId = given.has("thread_ts") ? messageId(call, "thread_ts", "thread_not_found") : null;
    const words = await readWordsForOne(call);
    if (words.text === "" && words.blocks.length === 0) throw new SlackError("no_text");
    const shown = await host.showAlone({ userId, roomId, threadRootId, ...words });
    if (shown !== "shown") throw new SlackError(errors[shown]);
    return { message_ts: timeTs(host.clock()) };
  },
};

export const ephemeralMethods: readonly SlackMethod[] = [postEphemeral];
