import { resultsMax } from "./list.ts";
import type { Resource } from "./match.ts";
import { notFound } from "./resources.ts";
import { groupSchema, type ResourceSchema, userSchema } from "./schemas.ts";

export const bulkOperationsMax = 200;
export const bulkSizeMaxBytes = 1024 * 1024;

const prefix = "urn:ietf:params:scim:schemas:core:2.0";

/** What this service can do, by RFC 7643 §5. */
export const serviceProviderConfig = (base: string): Resource => ({
  schemas: [`${prefix}:ServiceProviderConfig`],
  patch: { supported: true },
  bulk: { supported: true, maxOperations: bulkOperationsMax, maxPayloadSize: bulkSizeMaxBytes },
  filter: { supported: true, maxResults: resultsMax },
  changePassword: { supported: false },
  sort: { supported: true },
  etag: { supported: true },
  authenticationSchemes: [
    {
      type: "oauthbearertoken",
      name: "Access token",
      description: "A token that an administrator makes in Logue",
      specUri: "https://www.rfc-editor.org/info/rfc6750",
      primary: true,
    },
  ],
  meta: { resourceType: "ServiceProviderConfig", location: `${base}/ServiceProviderConfig` },
});

const schemas: readonly ResourceSchema[] = [userSchema, groupSchema];

export const everyResourceType = (base: string): readonly Resource[] =>
  schemas.map(({ id, name, description }) => ({
    schemas: [`${prefix}:ResourceType`],
    id: name,
    name,
    description,
    endpoint: `/${name}s`,
    schema: id,
    schemaExtensions: [],
    meta: { resourceType: "ResourceType", location: `${base}/ResourceTypes/${name}` },
  }));

export const everySchema = (base: string): readonly Resource[] =>
  schemas.map(({ id, name, description, attributes }) => ({
    schemas: [`${prefix}:Schema`],
    id,
    name,
    description,
    attributes,
    meta: { resourceType: "Schema", location: `${base}/Schemas/${id}` },
  }));

export function oneOf(all: readonly Resource[], id: string): Resource {
  const found = all.find((one) => one.id === id);
  if (found === undefined) throw notFound(id);
  return found;
}
