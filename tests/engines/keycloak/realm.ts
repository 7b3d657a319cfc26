/** Where Logue's two instances are. */
export interface Clients {
  readonly openId: { readonly callbackUrl: string; readonly clientId: string; readonly clientSecret: string };
  readonly saml: {
    readonly callbackUrl: string;
    readonly signOutUrl: string;
    readonly entityId: string;
    readonly certificate: string;
  };
}

export const mia = { name: "mia", password: "a long password at Keycloak", email: "mia@example.org" };

const samlAttribute = (property: string, name = property) => ({
  name,
  protocol: "saml",
  protocolMapper: "saml-user-property-mapper",
  config: { "user.attribute": property, "attribute.name": name, "attribute.nameformat": "Basic" },
});

/** A realm with one person, and Logue as a client of both protocols. */
export const realmFor = ({ openId, saml }: Clients) => ({
  realm: "acme",
  enabled: true,
  sslRequired: "none",
  users: [
    {
      username: mia.name,
      email: mia.email,
      emailVerified: true,
      firstName: "Mia",
      lastName: "Mole",
      enabled: true,
      credentials: [{ type: "password", value: mia.password, temporary: false }],
    },
  ],
  clients: [
    {
      clientId: openId.clientId,
      protocol: "openid-connect",
      secret: openId.clientSecret,
      redirectUris: [openId.callbackUrl, `${new URL(openId.callbackUrl).origin}/`],
      standardFlowEnabled: true,
      attributes: { "post.logout.redirect.uris": "+" },
    },
    {
      clientId: saml.entityId,
      protocol: "saml",
      redirectUris: [saml.callbackUrl],
      frontchannelLogout: true,
      attributes: {
        "saml.authnstatement": "true",
        "saml.server.signature": "true",
        "saml.assertion.signature": "true",
        "saml.signature.algorithm": "RSA_SHA256",
        "saml.client.signature": "true",
        "saml.signing.certificate": saml.certificate,
        "saml.encrypt": "true",
        "saml.encryption.certificate": saml.certificate,
        "saml.encryption.algorithm": "http://www.w3.org/2009/xmlenc11#aes256-gcm",
        "saml.encryption.keyAlgorithm": "http://www.w3.org/2001/04/xmlenc#rsa-oaep-mgf1p",
        "saml.encryption.digestMethod": "http://www.w3.org/2000/09/xmldsig#sha1",
        "saml.force.post.binding": "true",
        saml_name_id_format: "persistent",
        saml_assertion_consumer_url_post: saml.callbackUrl,
        saml_single_logout_service_url_redirect: saml.signOutUrl,
        saml_single_logout_service_url_post: saml.signOutUrl,
      },
      protocolMappers: [samlAttribute("username"), samlAttribute("email"), samlAttribute("firstName", "displayName")],
    },
  ],
});
