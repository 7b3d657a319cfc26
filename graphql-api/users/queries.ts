import { type UserDocument, users } from "@logue/projection-service/contract/users.ts";
import { demand, mayFindByName, maySeeAccount, readableUser, signedIn } from "../access.ts";
import type { RequestContext } from "../context.ts";
import { requestError } from "../execution/request-errors.ts";
import type { QueryResolvers } from "../generated/resolvers.ts";
import { signInWaysOf } from "../mail/sign-in-ways.ts";
import { type DocumentList, pageForwards } from "../schema/connections.ts";
import { searchPage } from "../search/search-page.ts";
import { signInLinkOf } from "../sessions/sign-in-links.ts";

type UserQuery =
  | "viewer"
  | "user"
  | "users"
  | "account"
  | "botAccounts"
  | "unclaimedAccounts"
  | "accountsWithoutSecondFactor"
  | "signInWays"
  | "signInLinkPreview";

export const userQueries: Pick<QueryResolvers, UserQuery> = {
  signInWays: (_query, _arguments, { services }) => signInWaysOf(services),
  signInLinkPreview: async (_query, { token }, { services }) => {
    const link = await signInLinkOf(services.vault, token);
    const user = link && (await services.readStore.get(users, link.userId));
    if (link === undefined || user === undefined) return null;
    return { displayName: user.displayName, keepsPassword: link.keepsPassword };
  },
  viewer: (_query, _arguments, context) => context.viewer && signedIn(context),
  user: async (_query, { id = null, name = null }, context) => {
    signedIn(context);
    if (id !== null && name === null) return (await readableUser(context, id)) ?? null;
    if (name !== null && id === null) return userByName(context, name);
    throw requestError("InputInvalid", "Give either `id` or `name`.");
  },
  users: (_query, { first, after, search, isDeactivated }, context) => {
    demand(signedIn(context), "users.seeDirectory");
    const { readStore } = context.services;
    const isActive = isDeactivated !== true;
    if (search === null || search === undefined) return pageForwards(readStore, directory, [isActive], { first, after });
    return searchPage(readStore, foundUsers, { words: prefixWords(search), filters: { isActive } }, { first, after });
  },
  botAccounts: (_query, { first, after, isDeactivated }, context) => {
    demand(signedIn(context), "users.editAny");
    return pageForwards(context.services.readStore, bots, [isDeactivated !== true, "bot", false], { first, after });
  },
  unclaimedAccounts: (_query, { first, after }, context) => {
    demand(signedIn(context), "users.editAny");
    return pageForwards(context.services.readStore, unclaimed, [true, "person", false], { first, after });
  },
  accountsWithoutSecondFactor: (_query, { first, after }, context) => {
    demand(signedIn(context), "users.editAny");
    return pageForwards(context.services.readStore, withoutFactor, [true, "person", false], { first, after });
  },
  account: async (_query, { userId }, context) => {
    const viewer = signedIn(context);
    return maySeeAccount(viewer, userId) ? ((await context.services.readStore.get(users, userId)) ?? null) : null;
  },
};

async function userByName(context: RequestContext, name: string): Promise<UserDocument | null> {
  const viewer = signedIn(context);
  const query = { index: "byName", prefix: [name.toLowerCase()], limit: 1 } as const;
  const [user] = await context.services.readStore.range(users, query);
  return user !== undefined && mayFindByName(viewer, user.id) ? user : null;
}

/** Typed text that looks for a name: each word may be a prefix. */
export const prefixWords = (text: string): string[] => (text.match(/\S+/g) ?? []).map((word) => `${word}*`);

const directory: DocumentList<UserDocument> = {
  name: "directory",
  collection: users,
  index: "directory",
  order: "ascending",
  valueOf: (user) => user.sortName,
};

/** A program never signs in, so its account stays unclaimed. */
const bots: DocumentList<UserDocument> = { ...directory, name: "bots", index: "unclaimed" };
const withoutFactor: DocumentList<UserDocument> = { ...directory, name: "withoutFactor", index: "withoutFactor" };

const unclaimed: DocumentList<UserDocument> = { ...directory, name: "unclaimed", index: "unclaimed" };

export const foundUsers = { name: "people", collection: users, valueOf: (user: UserDocument) => user.registeredAt };
