/** How an attribute is declared, as RFC 7643 §7 has it. */
export interface Attribute {
  readonly name: string;
  readonly type: "string" | "boolean" | "complex" | "reference";
  readonly multiValued: boolean;
  readonly description: string;
  readonly required: boolean;
  readonly caseExact: boolean;
  readonly mutability: "readWrite" | "readOnly" | "immutable";
  readonly returned: "default" | "always";
  readonly uniqueness: "none" | "server";
  readonly canonicalValues?: readonly string[];
  readonly referenceTypes?: readonly string[];
  readonly subAttributes?: readonly Attribute[];
}

export interface ResourceSchema {
  readonly id: string;
  readonly name: "User" | "Group";
  readonly description: string;
  readonly attributes: readonly Attribute[];
  /** What RFC 7643 knows and Logue does not keep, in lower case: it is passed over. */
  readonly ignored: ReadonlySet<string>;
}

const attribute = (name: string, description: string, more: Partial<Attribute> = {}): Attribute => ({
  name,
  type: "string",
  multiValued: false,
  description,
  required: false,
  caseExact: false,
  mutability: "readWrite",
  returned: "default",
  uniqueness: "none",
  ...more,
});

const complex = (
  name: string,
  description: string,
  subAttributes: readonly Attribute[],
  more: Partial<Attribute> = {},
): Attribute => attribute(name, description, { type: "complex", subAttributes, ...more });

/** Of every resource, by RFC 7643 §3.1. It stands in no schema. */
export const externalIdAttribute = attribute("externalId", "The id in the other system.", { caseExact: true });

export const userSchema: ResourceSchema = {
  id: "urn:ietf:params:scim:schemas:core:2.0:User",
  name: "User",
  description: "A person's account",
  attributes: [
    attribute("userName", "The name in the other system. The name for mentions is made from it.", {
      required: true,
      uniqueness: "server",
    }),
    complex("name", "The parts of the name.", [
      attribute("formatted", "The whole name."),
      attribute("familyName", "The family name."),
      attribute("givenName", "The given name."),
    ]),
    attribute("displayName", "The name that others see."),
    attribute("title", "What the person does, shown in the profile."),
    attribute("active", "Whether the account is active. An account that is not is deactivated; its history stays.", {
      type: "boolean",
    }),
    complex(
      "emails",
      "E-mail addresses. The primary one, else the first, is the account's.",
      [
        attribute("value", "The address."),
        attribute("display", "How it is shown."),
        attribute("type", "What it is for.", { canonicalValues: ["work", "home", "other"] }),
        attribute("primary", "Whether it is the account's.", { type: "boolean" }),
      ],
      { multiValued: true },
    ),
    complex(
      "photos",
      "Addresses of pictures. The primary one, else the first, is shown while the person has chosen none here.",
      [
        attribute("value", "The address.", { type: "reference", referenceTypes: ["external"] }),
        attribute("display", "How it is shown."),
        attribute("type", "Its size.", { canonicalValues: ["photo", "thumbnail"] }),
        attribute("primary", "Whether it is the one that is shown.", { type: "boolean" }),
      ],
      { multiValued: true },
    ),
    complex(
      "groups",
      "The groups that the person is in.",
      [
        attribute("value", "The group's id.", { mutability: "readOnly", caseExact: true }),
        attribute("$ref", "The group's address.", { type: "reference", referenceTypes: ["Group"], mutability: "readOnly" }),
        attribute("display", "The group's name.", { mutability: "readOnly" }),
      ],
      { multiValued: true, mutability: "readOnly" },
    ),
  ],
  ignored: new Set([
    ...["nickname", "profileurl", "usertype", "preferredlanguage", "locale", "timezone", "password", "phonenumbers", "ims"],
    ...["addresses", "entitlements", "roles", "x509certificates"],
  ]),
};

export const groupSchema: ResourceSchema = {
  id: "urn:ietf:params:scim:schemas:core:2.0:Group",
  name: "Group",
  description: "A team",
  attributes: [
    attribute("displayName", "The team's title. Its name for mentions is made from it.", {
      required: true,
      uniqueness: "server",
    }),
    complex(
      "members",
      "The people in the team.",
      [
        attribute("value", "The person's id.", { mutability: "immutable", caseExact: true }),
        attribute("$ref", "The person's address.", {
          type: "reference",
          referenceTypes: ["User"],
          mutability: "immutable",
        }),
        attribute("type", "Always User.", { canonicalValues: ["User"], mutability: "immutable" }),
      ],
      { multiValued: true },
    ),
  ],
  ignored: new Set(),
};

/** Attributes that the service sets. What others send in them is passed over. */
export const commonNames: ReadonlySet<string> = new Set(["schemas", "id", "meta"]);

/** The declaration of an attribute, by its name in lower case. */
export const attributeOf = (schema: ResourceSchema, name: string): Attribute | undefined =>
  name === "externalid" ? externalIdAttribute : schema.attributes.find((one) => one.name.toLowerCase() === name);

export const subAttributeOf = ({ subAttributes = [] }: Attribute, name: string): Attribute | undefined =>
  subAttributes.find((one) => one.name.toLowerCase() === name);

/** Whether Logue does not keep this, though the RFC or an extension knows it. */
export const isIgnored = ({ ignored }: ResourceSchema, name: string): boolean => ignored.has(name) || name.startsWith("urn:");
