import { type Page, type UserData, withFragments } from "../documents.ts";
import { teamOf, userOf } from "../find.ts";
import type { SlackMethod } from "../method.ts";
import { nextCursor, nextPage, placeIn } from "../request/pages.ts";
import { shownUser } from "../shown/user.ts";
import { SlackError } from "../slack-error.ts";

const users = withFragments(`query SlackUsers($first: Int, $after: String, $isDeactivated: Boolean) {
  users(first: $first, after: $after, isDeactivated: $isDeactivated) { edges { node { ...User } } ...PAGE } }`);
const ownEmail = "query SlackOwnEmail { viewer { account { email } } }";
const presences = "query SlackPresence($ids: [ID!]!) { presences(userIds: $ids) { presence } }";
const setPresence = `mutation SlackSetPresence($input: SetPresenceInput!) { setPresence(input: $input) { refusal { code details { name value } } } }`;

const parts = ["active", "deactivated"] as const;

export const userMethods: readonly SlackMethod[] = [
  {
    name: "users.list",
    leavesOut: "mail addresses",
    async handle(call) {
      const { part, after } = placeIn(call.given.text("cursor"), parts);
      const first = call.given.count("limit", 100, 100);
      const found = await call.ask<{ users: Page<UserData> }>(users, { first, after, isDeactivated: part === "deactivated" });
      const team = await teamOf(call);
      const members = found.users.edges.map(({ node }) => shownUser(node, call.origin, team.id));
      return { members, cache_ts: Math.floor(call.host.clock() / 1000), ...nextPage(nextCursor(part, parts, found.users)) };
    },
  },
  {
    name: "users.info",
    leavesOut: "mail addresses",
    async handle(call) {
      const user = await userOf(call, call.given.needed("user", "user_not_found"));
      return { user: shownUser(user, call.origin, (await teamOf(call)).id) };
    },
  },
  {
    name: "users.lookupByEmail",
    leavesOut: "addresses of others: Logue tells them to no program, so that only the own one is found",
    async handle(call) {
      const email = call.given.needed("email", "users_not_found").toLowerCase();
      const { viewer } = await call.ask<{ viewer: { account: { email: string | null } } }>(ownEmail);
      if (viewer.account.email?.toLowerCase() !== email) throw new SlackError("users_not_found");
      const user = await userOf(call, call.caller.userId);
      return { user: shownUser(user, call.origin, (await teamOf(call)).id) };
    },
  },
  {
    name: "users.getPresence",
    async handle(call) {
      const { id } = await userOf(call, call.given.text("user") || call.caller.userId);
      const found = await call.ask<{ presences: readonly { presence: string }[] }>(presences, { ids: [id] });
      const isActive = ["ONLINE", "BUSY"].includes(found.presences[0]?.presence ?? "OFFLINE");
      return { presence: isActive ? "active" : "away", online: isActive };
    },
  },
  {
    name: "users.setPresence",
    async handle(call) {
      const wanted = call.given.needed("presence", "invalid_presence");
      if (wanted !== "auto" && wanted !== "away") throw new SlackError("invalid_presence");
      await call.ask(setPresence, { input: { presence: wanted === "auto" ? "ONLINE" : "AWAY" } });
      return {};
    },
  },
];
