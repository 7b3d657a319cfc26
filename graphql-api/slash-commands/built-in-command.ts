import { type Refusal, refuse } from "@logue/command-service/contract/refusals.ts";
import type { MembershipDocument, RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import { users } from "@logue/projection-service/contract/users.ts";
import { seesPerson } from "../access.ts";
import type { RequestContext, Viewer } from "../context.ts";
import { roomByName } from "../rooms/room-by-name.ts";
import type { RunMutation } from "./run-mutation.ts";

/** What a command brought: words for the viewer alone, and a room to go to. */
export interface Brought {
  readonly text?: string;
  readonly roomId?: string;
}

/** Where a command is written. */
export interface CommandPlace {
  readonly viewer: Viewer;
  readonly room: RoomDocument;
  /** Undefined for a public channel that the viewer only reads. */
  readonly membership: MembershipDocument | undefined;
}

export interface WrittenCommand extends CommandPlace {
  readonly context: RequestContext;
  readonly threadRootId: string | null;
  /** What is written behind the word, without space around it. */
  readonly argument: string;
  readonly timeZone: string;
  /** The id of the message, where the command posts or schedules one. */
  readonly messageId: string;
  readonly run: RunMutation;
}

/** A slash command of Logue's own. */
export interface BuiltInCommand {
  readonly word: string;
  readonly usage: string;
  readonly means: string;
  /** Whether it can be used there. Default: everywhere. */
  readonly isOffered?: (place: CommandPlace) => boolean;
  /** `misused` when what is written behind the word does not fit. */
  readonly execute: (written: WrittenCommand) => Promise<Brought | Refusal | "misused">;
}

/** Runs a mutation of which the result does not matter. */
export async function does(
  { run }: WrittenCommand,
  name: Parameters<RunMutation>[0],
  input: Parameters<RunMutation>[1],
  brought: Brought = {},
): Promise<Brought | Refusal> {
  return (await run(name, input)).refusal ?? brought;
}

/** The id of the person with a written name, such as `@zoe`. */
export async function personNamed(context: RequestContext, written: string): Promise<string | Refusal> {
  const name = written.replace(/^@/, "").toLowerCase();
  const [user] = await context.services.readStore.range(users, { index: "byName", prefix: [name], limit: 1 });
  const isSeen = user?.isActive === true && (await seesPerson(context, user.id));
  return isSeen ? user.id : refuse("UserUnknown", { name: written });
}

/** The id of the channel with a written name, such as `#quay`. */
export async function channelNamed(context: RequestContext, written: string): Promise<string | Refusal> {
  const room = await roomByName(context, written.replace(/^#/, "").toLowerCase());
  return room?.id ?? refuse("RoomUnknown", { name: written });
}

/** The conversation with these people, opened when there is none yet. */
export async function directRoomWith({ run }: WrittenCommand, userId: string): Promise<string | Refusal> {
  const outcome = await run("openDirectRoom", { userIds: [userId] });
  return outcome.refusal ?? String(outcome.result?.roomId);
}
