import { v7 as uuidv7 } from "uuid";
import type { Credentials } from "../../support/api.ts";
import {
  AddReactionDocument,
  AssignRoleDocument,
  ChangeSettingDocument,
  CreateAccessTokenDocument,
  CreateInviteLinkDocument,
  CreateRoleDocument,
  CreateTeamDocument,
  DeactivateUserDocument,
  RegisterBotDocument,
  RemoveMemberDocument,
  type TokenPermission,
  type TokenScope,
} from "../../support/generated/operations.ts";
import type { House } from "../../support/house.ts";
import type { Person } from "../../support/person.ts";
import { uploads } from "../../support/upload.ts";

/**
 * The kinds of user that try each operation. `former` was removed from the room; `deactivated` was
 * a member and still has a session. `reader`, `writer` and `readerAndWriter` are tokens of the
 * room's owner with only these scopes, `poster` is one with two permissions, to post and to read,
 * and `administering` is a token of the administrator. `owner` and `administrator` use a session and
 * show that an allowed operation works.
 */
export const kinds = [
  "nobody",
  "guest",
  "stranger",
  "former",
  "deactivated",
  "bot",
  "reader",
  "writer",
  "readerAndWriter",
  "administering",
  "poster",
  "owner",
  "administrator",
] as const;

export type Kind = (typeof kinds)[number];

/**
 * The user who tries, and the private room and users that are tried. Each kind of user has its own,
 * so that a success affects no other.
 */
export interface Scene {
  readonly kind: Kind;
  readonly credentials: Credentials;
  readonly url: string;
  readonly userId: string;
  readonly roomId: string;
  /** A message of the room's owner, with the owner's reaction. */
  readonly messageId: string;
  readonly replyId: string;
  /** A team of the owner, who is its lead. */
  readonly teamId: string;
  readonly fileId: string;
  readonly imageId: string;
  readonly victim: Person;
  readonly botId: string;
  readonly madeRoleId: string;
  readonly tokenId: string;
  readonly inviteLinkId: string;
  readonly inviteToken: string;
}

/** The things of a scene, by the names of the input fields that take their ids. */
export const idsOf = ({ roomId, messageId, fileId, teamId, victim }: Scene): Readonly<Record<string, string>> => ({
  ...{ roomId, messageId, fileId, teamId },
  userId: victim.userId,
});

/** The smallest valid image. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

/**
 * Creates a private room with a message, a reply and files, and adds the user of this kind if the
 * kind is a member.
 */
export async function sceneOf(house: House, kind: Kind): Promise<Scene> {
  const owner = await house.comesIn("owner");
  const actor = await personOfKind(house, kind, owner);
  const roomId = await owner.createsChannel({ visibility: "PRIVATE" });
  const isInside = kind === "former" || kind === "deactivated";
  if (isInside && actor !== undefined) await owner.adds(roomId, actor);
  const room = { ...(await contentsOf(house, owner, roomId)), roomId };
  if (kind === "former" && actor) await owner.does(RemoveMemberDocument, { roomId, userId: actor.userId });
  if (kind === "deactivated" && actor) await house.ada.does(DeactivateUserDocument, { userId: actor.userId });
  const credentials = actor?.credentials ?? {};
  return { kind, credentials, url: house.logue.url, userId: actor?.userId ?? uuidv7(), ...room };
}

async function contentsOf(house: House, owner: Person, roomId: string) {
  const { id: messageId } = await owner.posts(roomId, "The secret plan https://plan.example");
  const { id: replyId } = await owner.posts(roomId, "A reply", { threadRootId: messageId });
  await owner.does(AddReactionDocument, { messageId, emoji: "tada" });
  const { fileId } = await uploads(owner, roomId, { name: "secret.txt", bytes: "secret" });
  const { fileId: imageId } = await uploads(owner, roomId, {
    name: "secret.png",
    bytes: new Uint8Array(pixel),
    contentType: "image/png",
  });
  await owner.posts(roomId, "With files", { fileIds: [fileId, imageId] });
  const { teamId } = await owner.does(CreateTeamDocument, { name: `team-${uuidv7()}`, title: "Plotters" });
  const victim = await house.comesIn("victim");
  await house.ada.does(ChangeSettingDocument, { scope: "WORKSPACE", key: "readReceipts", value: true });
  const { userId: botId } = await house.ada.does(RegisterBotDocument, { name: `bot-${uuidv7()}`, displayName: "Bot" });
  const role = { name: `role-${uuidv7()}`, permissions: ["MESSAGES_POST" as const] };
  const { roleId: madeRoleId } = await house.ada.does(CreateRoleDocument, role);
  const { tokenId } = await owner.does(CreateAccessTokenDocument, { label: "matrix", scopes: ["READ"] });
  const { inviteLinkId, token: inviteToken } = await house.ada.does(CreateInviteLinkDocument, {});
  return {
    messageId,
    replyId,
    teamId,
    fileId,
    imageId,
    victim,
    botId,
    madeRoleId,
    tokenId,
    inviteLinkId,
    inviteToken,
  };
}

const scopesOf: Partial<Record<Kind, readonly TokenScope[]>> = {
  bot: ["READ", "WRITE"],
  reader: ["READ"],
  writer: ["WRITE"],
  readerAndWriter: ["READ", "WRITE"],
  administering: ["ADMINISTER"],
};

const permissionsOf: Partial<Record<Kind, readonly TokenPermission[]>> = { poster: ["MESSAGES_POST", "MESSAGES_READ"] };

/** Undefined for the signed-out client. */
async function personOfKind(
  house: House,
  kind: Kind,
  owner: Person,
): Promise<Pick<Person, "userId" | "credentials"> | undefined> {
  switch (kind) {
    case "nobody":
      return undefined;
    case "guest":
      return guestOf(house);
    case "stranger":
    case "former":
    case "deactivated":
      return house.comesIn(kind);
    case "bot":
      return botOf(house);
    case "reader":
    case "writer":
    case "readerAndWriter":
    case "poster":
      return { userId: owner.userId, credentials: await tokenOf(owner, kind) };
    case "administering":
      return { userId: house.ada.userId, credentials: await tokenOf(house.ada, kind) };
    case "owner":
      return owner;
    case "administrator":
      return house.ada;
  }
}

async function guestOf(house: House): Promise<Person> {
  const guest = await house.comesIn("guest");
  await house.ada.does(AssignRoleDocument, { userId: guest.userId, role: "GUEST" });
  return guest;
}

async function botOf({ ada }: House): Promise<Pick<Person, "userId" | "credentials">> {
  const { userId } = await ada.does(RegisterBotDocument, { name: `robot-${uuidv7()}`, displayName: "Robot" });
  return { userId, credentials: await tokenOf(ada, "bot", userId) };
}

async function tokenOf(keeper: Person, kind: Kind, userId?: string): Promise<Credentials> {
  const scopes = [...(scopesOf[kind] ?? [])];
  const permissions = permissionsOf[kind]?.slice();
  const { token } = await keeper.does(CreateAccessTokenDocument, { label: kind, scopes, permissions, userId });
  return { authorization: `Bearer ${token}` };
}
