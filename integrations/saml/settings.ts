import { identitySettings, signInSettings } from "@logue/command-service/contract/external-accounts.ts";
import type { WorkspacePermission } from "@logue/command-service/contract/permissions.ts";
import { inGroup, setting } from "@logue/command-service/contract/setting-declaration.ts";
import { z } from "zod";

const byAdministrators = { permission: "workspace.changeSettings" } as const;
const address = z
  .url({ protocol: /^https?$/ })
  .max(1_000)
  .nullable();
const attributeName = z.string().min(1).max(300).nullable();
const attribute = (means: string, permission: WorkspacePermission = "workspace.changeSettings") =>
  setting({ permission, means, schema: attributeName, default: null });

export const everyNameIdFormat = ["persistent", "emailAddress", "unspecified", "transient"] as const;
export const everyRequestBinding = ["redirect", "post"] as const;

/** They decide whose account an answer opens. */
const byThoseWhoAssignRoles = { permission: "users.assignRoles" } as const;

const provider = {
  metadataAddress: setting({
    ...byThoseWhoAssignRoles,
    means: "The address of the provider's metadata. The rest of what is needed is read from there, each hour.",
    schema: address,
    default: null,
  }),
  metadata: setting({
    ...byThoseWhoAssignRoles,
    means: "Instead of the address: the provider's metadata itself (XML).",
    schema: z.string().max(100_000).nullable(),
    default: null,
  }),
  entityId: setting({
    ...byAdministrators,
    means: "The provider's own name (entity id). Empty: the only one in the metadata.",
    schema: z.string().min(1).max(1_000).nullable(),
    default: null,
  }),
  signInAddress: setting({
    ...byAdministrators,
    means: "Without metadata: the provider's address for signing in.",
    schema: address,
    default: null,
  }),
  certificates: setting({
    ...byThoseWhoAssignRoles,
    means:
      "Without metadata: the certificates by which the provider signs (PEM), one below the other. Several while it changes them.",
    schema: z.string().max(50_000).nullable(),
    default: null,
  }),
  formerAddresses: identitySettings.formerAddresses,
} as const;

const requests = {
  requestBinding: setting({
    ...byAdministrators,
    means: "How the provider is asked: by an address or by a form.",
    schema: z.enum(everyRequestBinding),
    labels: { redirect: "By an address (redirect)", post: "By a form (POST)" },
    default: "redirect",
  }),
  signsRequests: setting({
    ...byAdministrators,
    means: "Whether what is asked of the provider is signed.",
    schema: z.boolean(),
    default: true,
  }),
  nameIdFormat: setting({
    ...byAdministrators,
    means:
      "The kind of id (NameID) that is asked of the provider. A transient one is another one each time: then an attribute with the id is needed.",
    schema: z.enum(everyNameIdFormat),
    labels: {
      persistent: "Persistent: always the same",
      emailAddress: "The e-mail address",
      unspecified: "As the provider likes",
      transient: "Transient: another one each time",
    },
    default: "persistent",
  }),
} as const;

const people = {
  subjectAttribute: attribute(
    "The attribute with the person's id, which never changes; empty: the NameID. Once people are linked, another one opens no account: set it back, or name the former one under “Other addresses”.",
    "users.assignRoles",
  ),
  nameAttribute: attribute("The attribute with the name for mentions; empty: one of the usual names."),
  displayNameAttribute: attribute("The attribute with the name that others see; empty: one of the usual names."),
  emailAttribute: attribute("The attribute with the e-mail address; empty: one of the usual names."),
  groupsAttribute: attribute("The attribute with the person's groups; empty: groups are not read."),
  pictureAttribute: attribute("The attribute with the address of the person's picture; empty: none is read."),
  trustsEmail: setting({
    ...byAdministrators,
    means:
      "Whether every e-mail address of the provider counts as confirmed. On only where the provider itself gives out the addresses.",
    schema: z.boolean(),
    default: false,
  }),
} as const;

const limits = {
  clockDriftSeconds: setting({
    ...byAdministrators,
    means: "By how many seconds the clocks of the provider and of this server may differ.",
    schema: z.int().min(0).max(600),
    default: 60,
  }),
  takesUnsolicited: setting({
    ...byAdministrators,
    means:
      "Whether people may also begin at the provider (unsolicited answers). Another person's answer can then be slipped to them, so that they sign in to the wrong account.",
    schema: z.boolean(),
    default: false,
  }),
  isInsecureAllowed: setting({
    ...byAdministrators,
    means: "Whether the metadata may be read by plain HTTP. Only for trying it out.",
    schema: z.boolean(),
    default: false,
  }),
} as const;

export const samlSettings = {
  ...inGroup("Provider", provider),
  ...inGroup("What is asked of the provider", requests),
  ...inGroup("What the provider says of people", people),
  ...inGroup("Limits", limits),
  ...signInSettings,
} as const;

type Declared = typeof samlSettings;

/** The values of the settings. */
export type SamlSettings = { readonly [Key in keyof Declared]: z.infer<Declared[Key]["schema"]> };
