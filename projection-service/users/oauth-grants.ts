import { occurredAt } from "@logue/command-service/contract/event.ts";
import { type OAuthGrantDocument, oauthGrants } from "../contract/oauth.ts";
import type { EventRecord, Step } from "../projection.ts";

const grant: Step<OAuthGrantDocument, EventRecord<"OAuthAccessGranted">> = {
  collection: oauthGrants,
  isFirst: true,
  ids: ({ data }) => [data.grantId],
  fold: (_nothing, event, id) => {
    const { userId, clientId, scopes, expiresAt } = event.data;
    return { id, userId, clientId, scopes, grantedAt: occurredAt(event), expiresAt, lastUsedOn: "", order: event.position };
  },
};

const withdraw: Step<OAuthGrantDocument, EventRecord<"OAuthAccessWithdrawn">> = {
  collection: oauthGrants,
  ids: ({ data }) => [data.grantId],
  fold: () => undefined,
};

/** The tokens of a program are counted under its grant; other tokens have none. */
const use: Step<OAuthGrantDocument, EventRecord<"AccessTokenUsed">> = {
  collection: oauthGrants,
  ids: ({ data }) => [data.tokenId],
  fold: (known, { data }) => known && { ...known, lastUsedOn: data.day },
};

/** Part of the users projection: which programs act for whom. */
export const oauthGrantReads = { OAuthAccessGranted: [grant], OAuthAccessWithdrawn: [withdraw], AccessTokenUsed: [use] };
