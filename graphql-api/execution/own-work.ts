import { createNotedRound } from "../audit/record-noted.ts";
import type { Services } from "../context.ts";
import { createPictureRound } from "../external-accounts/external-pictures.ts";
import { createRefreshRound } from "../external-accounts/refresh-sessions.ts";
import { keepFiles } from "../files/keep-files.ts";
import { createLinkPreviews } from "../link-previews/preview-links.ts";
import { createAccountMails } from "../mail/account-mails.ts";
import { createDigestRound } from "../mail/digest/send-digests.ts";
import { deliveryChannels } from "../notifications/delivery/channels.ts";
import { createDelivery } from "../notifications/delivery/deliver-due.ts";
import { createClearRound } from "../notifications/push/clear-told.ts";
import { pushSenders } from "../notifications/push/senders.ts";
import { createSyncRound } from "../people-sync/sync-rounds.ts";
import { sendDueMessages } from "../scheduled-messages/send-due.ts";
import { createFirstRoomRound } from "../users/join-first-room.ts";
import { startRounds } from "./rounds.ts";

/** Starts what the instances of the API do from time to time by themselves; they share the work. */
export function startOwnWork(services: Services): { close(): Promise<void> } {
  const { log } = services;
  const linkPreviews = createLinkPreviews(services);
  const deliveries = deliveryChannels(services).map((channel) => createDelivery(services, channel));
  const clearRound = createClearRound(services, pushSenders(services));
  const rounds = [
    startRounds({ ...{ everyMs: 5_000, log }, what: "Files could not be cleared away", round: () => keepFiles(services) }),
    startRounds({ ...{ everyMs: 15_000, log }, what: "The record lacks some news", round: createNotedRound(services) }),
    startRounds({ ...{ everyMs: 1_000, log }, what: "Scheduled messages were not sent", round: () => sendDueMessages(services) }),
    startRounds({ ...{ everyMs: 5_000, log }, what: "Mails about accounts were not sent", round: createAccountMails(services) }),
    startRounds({ ...{ everyMs: 1_000, log }, what: "People were not compared", round: createSyncRound(services) }),
    startRounds({ ...{ everyMs: 1_000, log }, what: "Sessions were not confirmed", round: createRefreshRound(services) }),
    startRounds({ ...{ everyMs: 1_000, log }, what: "Pictures were not fetched", round: createPictureRound(services) }),
    startRounds({ ...{ everyMs: 5_000, log }, what: "New people joined no room", round: createFirstRoomRound(services) }),
    startRounds({ ...{ everyMs: 500, log }, what: "Links could not be taken", round: linkPreviews.takeDue }),
    startRounds({ ...{ everyMs: 15_000, log }, what: "Digests were not sent", round: createDigestRound(services) }),
    startRounds({ ...{ everyMs: 1_000, log }, what: "Devices were not cleared", round: clearRound }),
    ...deliveries.map(({ takeDue }) =>
      startRounds({ ...{ everyMs: 1_000, log }, what: "Notifications were not delivered", round: takeDue }),
    ),
  ];
  return {
    async close() {
      await Promise.all(rounds.map((each) => each.close()));
      await Promise.all([linkPreviews.close(), ...deliveries.map((each) => each.close())]);
    },
  };
}
