import { isRefusal } from "@logue/command-service/contract/refusals.ts";
import { settingsOf } from "@logue/command-service/contract/setting-values.ts";
import { workIdMaxLength } from "@logue/infra/work-store/work-store.ts";
import { workspaceDocumentId, workspaces } from "@logue/projection-service/contract/workspace.ts";
import { signedIn } from "../../access.ts";
import type { Viewer } from "../../context.ts";
import type { MutationResolvers, QueryResolvers, Resolvers } from "../../generated/resolvers.ts";
import { programOf } from "../../sessions/program-name.ts";
import { messageNotice } from "../push/message-notice.ts";
import { openVapidKeys } from "../push/web/vapid-keys.ts";
import { listPushDevices, registerPushDevice, revokePushDevice } from "./push-devices.ts";
import { refusePushTarget } from "./refuse-push-target.ts";

export const pushDeviceQueries: Pick<QueryResolvers, "pushDevices" | "webPushKey" | "messageNotice"> = {
  webPushKey: async (_query, _arguments, context) => {
    signedIn(context);
    const { readStore, vault } = context.services;
    const { messagePushes } = settingsOf("workspace", await readStore.get(workspaces, workspaceDocumentId));
    return messagePushes ? (await openVapidKeys(vault)).publicKey : null;
  },
  messageNotice: async (_query, { messageId }, context) => messageNotice(context, messageId),
  pushDevices: (_query, _arguments, context) => listPushDevices(context.services, signedIn(context).userId),
};

/** Devices are no history, so these mutations are no commands. */
export const pushDeviceMutations: Pick<MutationResolvers, "registerPushDevice" | "revokePushDevice"> = {
  registerPushDevice: async (_mutation, { input }, context) => {
    const viewer = signedIn(context);
    const { keys = null, gatewayUrl = null, locale = null } = input;
    const target = { ...input, keys, gatewayUrl, locale };
    const refusal = refusePushTarget(target);
    const by = { userId: viewer.userId, signInId: signInIdOf(viewer) };
    const registered = refusal ?? (await registerPushDevice(context.services, by, target));
    return isRefusal(registered) ? { pushDevice: null, refusal: registered } : { pushDevice: registered, refusal: null };
  },
  revokePushDevice: async (_mutation, { input: { id } }, context) => {
    const { userId } = signedIn(context);
    if (id.length <= workIdMaxLength) await revokePushDevice(context.services, userId, id);
    return { id, refusal: null };
  },
};

export const pushDeviceTypes = {
  PushDevice: {
    device: async ({ signInId }, _arguments, context) => {
      const sessions = await context.services.sessions.list(signedIn(context).userId);
      const session = sessions.find(({ sessionId }) => sessionId === signInId);
      return session ? programOf(session.userAgent) : null;
    },
    isOfThisSignIn: ({ signInId }, _arguments, context) => signInId === signInIdOf(signedIn(context)),
  },
} satisfies Pick<Resolvers, "PushDevice">;

/** Exactly one of the two is set. */
const signInIdOf = ({ sessionId, tokenId }: Viewer): string => sessionId ?? tokenId ?? "";
