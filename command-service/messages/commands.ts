import { addReaction } from "./add-reaction.ts";
import { deleteMessage } from "./delete-message.ts";
import { editMessage } from "./edit-message.ts";
import { pinMessage } from "./pin-message.ts";
import { postMessage } from "./post-message.ts";
import { removeReaction } from "./remove-reaction.ts";
import { unpinMessage } from "./unpin-message.ts";

/** The commands about messages by name. */
export const messageCommands = {
  PostMessage: postMessage,
  EditMessage: editMessage,
  DeleteMessage: deleteMessage,
  AddReaction: addReaction,
  RemoveReaction: removeReaction,
  PinMessage: pinMessage,
  UnpinMessage: unpinMessage,
};
