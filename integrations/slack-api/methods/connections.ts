import type { SlackMethod } from "../method.ts";
import { SlackError } from "../slack-error.ts";

/** Socket Mode. Where Slack has a token of the app, any token of the integration's account is taken. */
const open: SlackMethod = {
  name: "apps.connections.open",
  async handle({ caller, host, origin }) {
    if (caller.userId !== host.actorId) throw new SlackError("not_allowed_token_type");
    if (host.settings.usesSocketMode !== true) throw new SlackError("socket_mode_not_enabled");
    const path = await host.openSocket(caller.tokenId);
    return { url: new URL(path, origin.replace(/^http/, "ws")).href };
  },
};

export const connectionMethods: readonly SlackMethod[] = [open];
