import { type CommandContext, type Decision, defineCommand, type StatesOf } from "../command.ts";
import { type CustomEmojiCommands, customEmojiMax, isEmojiName, isStandardEmojiName } from "../contract/custom-emoji.ts";
import { type Refusal, refuse } from "../contract/refusals.ts";
import { type FileState, fileReference, isThere } from "../files/file.ts";
import { actorReferences, isSystem, refuseUnlessPermitted } from "../users/actor.ts";
import { customEmojiOf } from "./custom-emoji.ts";

type AddEmoji = CustomEmojiCommands["AddEmoji"];

const references = (data: AddEmoji, context: CommandContext) => ({
  ...actorReferences(context),
  file: fileReference(data.fileId),
});

/** Gives a picture a name. Two names can have the same picture. */
export const addEmoji = defineCommand("AddEmoji", {
  references,
  steps: [{ appendTo: "workspace", decide }],
});

function decide({ name, fileId }: AddEmoji, states: StatesOf<ReturnType<typeof references>>, context: CommandContext): Decision {
  const { workspace, file } = states;
  if (!workspace.exists) return refuse("WorkspaceMissing");
  const refusal = refuseUnlessPermitted(states, context, "emoji.add") ?? refuseFile(file, context);
  if (refusal !== undefined) return refusal;
  if (!isEmojiName(name)) return refuse("EmojiNameInvalid");
  const known = customEmojiOf(workspace, name);
  if (known?.fileId === fileId) return [];
  if (known !== undefined || isStandardEmojiName(name)) return refuse("EmojiNameTaken");
  if (workspace.customEmoji.count >= customEmojiMax) return refuse("TooManyEmoji", { emojiMax: customEmojiMax });
  return [{ type: "EmojiAdded", data: { name, fileId, addedById: context.actorId } }];
}

function refuseFile(file: FileState, context: CommandContext): Refusal | undefined {
  const isOwn = isSystem(context) || file.uploaderId === context.actorId;
  if (!isThere(file) || !isOwn) return refuse("FileUnknown");
  if (file.roomId !== null) return refuse("FileNotYours");
  return file.contentType.startsWith("image/") ? undefined : refuse("FileTypeRefused");
}
