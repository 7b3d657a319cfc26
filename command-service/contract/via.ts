import { z } from "zod";

/**
 * What a command came through, when it was not a session: an access token, by its id; an import, by
 * the name of its kind; an integration, by its name and its instance's id. The API and the import
 * fill it in; it is never taken from a client.
 */
export type Via = `token:${string}` | `import:${string}` | `integration:${string}/${string}`;

const uuid = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const name = "[a-z][a-z0-9-]{0,63}";

export const viaSchema = z.string().regex(new RegExp(`^(?:token:${uuid}|import:${name}|integration:${name}/${uuid})$`));

/** The id of the access token or of the integration's instance; null for a session and an import. */
export const viaIdOf = (via: string | undefined): string | null =>
  via === undefined || via.startsWith("import:") ? null : via.slice(via.search(/[:/][^:/]*$/) + 1);

/** Whether an event came with an import: it is history, and counts as read. */
export const isImported = ({ metadata }: { readonly metadata: Readonly<Record<string, string | undefined>> }): boolean =>
  metadata.via?.startsWith("import:") === true;

export const viaToken = (tokenId: string): Via => `token:${tokenId}`;
export const viaImport = (importer: string): Via => `import:${importer}`;
export const viaIntegration = (integration: string, instanceId: string): Via => `integration:${integration}/${instanceId}`;
