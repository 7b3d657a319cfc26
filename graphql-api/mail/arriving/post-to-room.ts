import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import type { ArrivedMail, PostedMail } from "@logue/integrations/index.ts";
import type { RoomDocument } from "@logue/projection-service/contract/rooms.ts";
import { membershipOf } from "../../access.ts";
import { sendCommand } from "../../commands/send-command.ts";
import type { RequestContext, Services, Viewer } from "../../context.ts";
import { viewerOf } from "../../sessions/viewers.ts";
import { findByLogin } from "../../users/find-account.ts";
import { refuseUnconfirmedSender } from "./confirmed-sender.ts";
import { postMail, refusedFor } from "./post-mail.ts";
import { countRoomMail } from "./room-mail-count.ts";

interface Posting {
  readonly services: Services;
  readonly contextFor: (viewer: Viewer) => RequestContext;
  /** The account that posts mails of others; undefined where no instance takes mails. */
  readonly botId: () => Promise<string | undefined>;
}

const nameLengthMax = 80;

/** Posts a mail to a channel: as the member who sent it, or by the account that takes mails. */
export async function postToRoom(posting: Posting, room: RoomDocument, mail: ArrivedMail): Promise<PostedMail> {
  const place = { roomId: room.id, threadRootId: null };
  if (settingsOf("room", room.settings).mailsFrom === "anyone") return postByBot(posting, place, mail);
  const viewer = await memberWhoSent(posting, room.id, mail);
  if (viewer === undefined) return refusedFor("Members of the channel alone may write to it, from the address of their account.");
  const refused = await refuseUnconfirmedSender(posting.services, viewer.userId);
  return refused ?? postMail(posting.contextFor(viewer), viewer, place, mail, countedIn(posting, room.id));
}

const countedIn = ({ services }: Posting, roomId: string) => ({ mayPost: () => countRoomMail(services, roomId) });

const viewerBy = (services: Services, userId: string): Promise<Viewer | null> =>
  viewerOf(services, userId, ["read", "write"], { expiresAtMs: Number.POSITIVE_INFINITY });

async function memberWhoSent(
  { services, contextFor }: Posting,
  roomId: string,
  { from }: ArrivedMail,
): Promise<Viewer | undefined> {
  const [address, ...others] = from;
  if (address === undefined || others.length > 0) return undefined;
  const user = await findByLogin(services.readStore, address);
  const viewer = user && (await viewerBy(services, user.id));
  if (!viewer) return undefined;
  return (await membershipOf(contextFor(viewer), viewer.userId, roomId)) === undefined ? undefined : viewer;
}

/** The account joins a public channel by itself; to a private one its members add it. */
async function postByBot(posting: Posting, place: { roomId: string; threadRootId: null }, mail: ArrivedMail) {
  const { services, contextFor, botId } = posting;
  const userId = await botId();
  const viewer = userId === undefined ? null : await viewerBy(services, userId);
  if (viewer === null) return refusedFor("Mails from outside are not set up.");
  const context = contextFor(viewer);
  const { roomId } = place;
  if ((await membershipOf(context, viewer.userId, roomId)) === undefined) {
    const { refusal } = await sendCommand(context, "JoinRoom", { roomId }, { actor: viewer });
    if (refusal !== null) return refusedFor("The account that takes mails is not in this channel.");
  }
  return postMail(context, viewer, place, mail, {
    postedAs: { name: senderIn(mail), avatarFileId: null },
    ...countedIn(posting, roomId),
  });
}

/** The address stands always, because anyone may write any name. */
function senderIn({ from: [address = "unknown"], fromName }: ArrivedMail): string {
  const shown = address.slice(0, nameLengthMax);
  const name = (fromName ?? "").replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  const left = nameLengthMax - shown.length - 3;
  return name === "" || left < 1 ? shown : `${name.slice(0, left).replace(/[\uD800-\uDBFF]$/, "")} (${shown})`;
}
