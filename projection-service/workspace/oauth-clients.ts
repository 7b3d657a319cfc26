import { occurredAt } from "@logue/command-service/contract/event.ts";
import { type OAuthClientDocument, oauthClients } from "../contract/oauth.ts";
import type { EventRecord, Step } from "../projection.ts";

const register: Step<OAuthClientDocument, EventRecord<"OAuthClientRegistered">> = {
  collection: oauthClients,
  isFirst: true,
  ids: ({ data }) => [data.clientId],
  fold: (_nothing, event, id) => {
    const { name, kind, redirectUris, scopes, allowsDevices, accountId, registeredById } = event.data;
    const facts = { name, kind, redirectUris, scopes, allowsDevices, accountId, registeredById };
    const times = { registeredAt: occurredAt(event), secretRenewedAt: null, disabledAt: null };
    return { id, ...facts, ...times, order: event.position, isListed: true };
  },
};

const change: Step<OAuthClientDocument, EventRecord<"OAuthClientChanged">> = {
  collection: oauthClients,
  ids: ({ data }) => [data.clientId],
  fold: (client, { data: { name, redirectUris, scopes } }) => client && { ...client, name, redirectUris, scopes },
};

const renew: Step<OAuthClientDocument, EventRecord<"OAuthClientSecretRenewed">> = {
  collection: oauthClients,
  ids: ({ data }) => [data.clientId],
  fold: (client, event) => client && { ...client, secretRenewedAt: occurredAt(event) },
};

const disable: Step<OAuthClientDocument, EventRecord<"OAuthClientDisabled">> = {
  collection: oauthClients,
  ids: ({ data }) => [data.clientId],
  fold: (client, event) => client && { ...client, disabledAt: occurredAt(event) },
};

/** Part of the workspace projection: the programs that people can let act for them. */
export const oauthClientReads = {
  OAuthClientRegistered: [register],
  OAuthClientChanged: [change],
  OAuthClientSecretRenewed: [renew],
  OAuthClientDisabled: [disable],
};
