import type { SettingsPreset } from "../integration.ts";

const usual = {
  scopes: "openid profile email",
  subjectClaims: "sub",
  nameClaim: "preferred_username",
  displayNameClaim: "name",
  groupsClaim: null,
  trustsEmail: false,
  answersAsForm: false,
  teamId: null,
  keyId: null,
} as const;

const asWebApplication = "Copy the client id and the client secret into the fields below.";

/** Well-known providers. What there is to know of each stands in docs/signing-in/. */
export const openIdConnectPresets: readonly SettingsPreset[] = [
  {
    name: "keycloak",
    title: "Keycloak",
    asks: [
      { key: "server", means: "The address of Keycloak, such as https://login.example.org" },
      { key: "realm", means: "The realm" },
    ],
    settings: { ...usual, issuer: "{server}/realms/{realm}", groupsClaim: "realm_access.roles" },
    steps: [
      "In the realm create a client of the type OpenID Connect, with client authentication and standard flow on.",
      "Add the address above to its valid redirect URIs.",
      "For roles by groups: let the mapper of the scope roles add its claim to the ID token or to the user info.",
      "Copy the client id, and the client secret from Credentials, into the fields below.",
    ],
  },
  {
    name: "entra",
    title: "Microsoft Entra",
    asks: [{ key: "tenant", means: "The directory (tenant) id, as the overview in Entra shows it" }],
    settings: {
      ...usual,
      issuer: "https://login.microsoftonline.com/{tenant}/v2.0",
      subjectClaims: "tid oid",
      groupsClaim: "groups",
    },
    steps: [
      "Register an application for this organisation alone, with the address above as a redirect URI of the type Web.",
      "Make a client secret, and copy its value, not its id.",
      "For roles by groups: add the claim groups to the ID token. It holds the ids of groups.",
      "Entra does not confirm e-mail addresses. Let each address count as confirmed only where people cannot choose their own.",
      asWebApplication,
    ],
  },
  {
    name: "google",
    title: "Google",
    asks: [],
    settings: { ...usual, issuer: "https://accounts.google.com", nameClaim: null },
    steps: [
      "In the Google Cloud console, set up the consent screen; with the user type Internal only your organisation comes in.",
      "Create an OAuth client of the type Web application, with the address above as an authorized redirect URI.",
      asWebApplication,
    ],
  },
  {
    name: "apple",
    title: "Apple",
    asks: [
      { key: "team", means: "The team id, ten letters and digits" },
      { key: "key", means: "The id of the key for Sign in with Apple" },
    ],
    settings: {
      ...usual,
      issuer: "https://appleid.apple.com",
      scopes: "openid name email",
      answersAsForm: true,
      nameClaim: null,
      teamId: "{team}",
      keyId: "{key}",
    },
    steps: [
      "In Apple's developer account make a services id for Sign in with Apple, with the address above as its return URL. Apple takes no address without https.",
      "Make a key for Sign in with Apple, and download it: a file that ends in .p8.",
      "The client id is the services id; the client secret is the whole text of that file.",
      "Apple tells the name at the first sign-in alone.",
    ],
  },
  {
    name: "gitlab",
    title: "GitLab",
    asks: [{ key: "server", means: "The address of GitLab, such as https://gitlab.com" }],
    settings: { ...usual, issuer: "{server}", nameClaim: "nickname", groupsClaim: "groups_direct" },
    steps: [
      "Add an application, confidential, with the address above as its redirect URI and the scopes openid, profile and email.",
      "Copy the application id as the client id, and the secret, into the fields below.",
    ],
  },
  {
    name: "nextcloud",
    title: "Nextcloud",
    asks: [{ key: "server", means: "The address of Nextcloud, such as https://cloud.example.org" }],
    settings: { ...usual, issuer: "{server}", scopes: "openid profile email groups", groupsClaim: "groups" },
    steps: [
      "Install the app OpenID Connect Identity Provider in Nextcloud.",
      "In its settings add a client with the address above as its redirection URI.",
      asWebApplication,
    ],
  },
  {
    name: "okta",
    title: "Okta",
    asks: [{ key: "server", means: "The address of your organisation, such as https://acme.okta.com" }],
    settings: { ...usual, issuer: "{server}", scopes: "openid profile email groups", groupsClaim: "groups" },
    steps: [
      "Create an app integration of the type OIDC, Web Application, with the address above as a sign-in redirect URI.",
      "For roles by groups: give its ID token the claim groups, with a filter.",
      asWebApplication,
    ],
  },
  {
    name: "any",
    title: "Another provider",
    asks: [{ key: "issuer", means: "The provider's address (issuer)" }],
    settings: { ...usual, issuer: "{issuer}" },
    steps: ["Register a web application with the address above as its redirect URI.", asWebApplication],
  },
];
