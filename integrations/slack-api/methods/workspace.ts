import { teamOf, userOf } from "../find.ts";
import type { SlackMethod } from "../method.ts";
import { seconds } from "../shown/seconds.ts";
import { shownProfile } from "../shown/user.ts";

const customEmoji = "query SlackEmoji { customEmoji { name url } }";

export const workspaceMethods: readonly SlackMethod[] = [
  {
    name: "auth.test",
    async handle(call) {
      const [team, user] = await Promise.all([teamOf(call), userOf(call, call.caller.userId)]);
      const bot = user.kind === "BOT" ? { bot_id: user.id } : {};
      return {
        url: `${call.origin}/`,
        team: team.name,
        user: user.name,
        team_id: team.id,
        user_id: user.id,
        ...bot,
        is_enterprise_install: false,
      };
    },
  },
  {
    name: "team.info",
    async handle(call) {
      const { id, name } = await teamOf(call);
      const { hostname } = new URL(call.origin);
      return {
        team: {
          id,
          name,
          domain: hostname.split(".")[0],
          url: `${call.origin}/`,
          email_domain: "",
          icon: { image_default: true },
        },
      };
    },
  },
  {
    name: "bots.info",
    async handle(call) {
      const id = call.given.text("bot") || call.caller.userId;
      const user = await userOf(call, id, "bot_not_found");
      const { image_24: _small, ...icons } = shownProfile(user, call.origin) as Record<string, unknown>;
      const images = Object.fromEntries(Object.entries(icons).filter(([key]) => key.startsWith("image_")));
      const { displayName: name, deactivatedAt, registeredAt } = user;
      return {
        bot: {
          id,
          user_id: id,
          app_id: id,
          name,
          deleted: deactivatedAt !== null,
          updated: seconds(registeredAt),
          icons: images,
        },
      };
    },
  },
  {
    name: "emoji.list",
    leavesOut: "categories of the standard emoji; a picture needs the access token",
    async handle(call) {
      const found = await call.ask<{ customEmoji: readonly { name: string; url: string }[] }>(customEmoji);
      const entries = found.customEmoji.map(({ name, url }) => [name, new URL(url, call.origin).href]);
      return { emoji: Object.fromEntries(entries), cache_ts: "0" };
    },
  },
];
