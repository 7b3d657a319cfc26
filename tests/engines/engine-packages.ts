import { resolve } from "node:path";

/** What is fetched of an engine, and where it is stored. */
export interface EnginePackage {
  readonly name: string;
  readonly version: string;
  /** An absolute path. */
  readonly path: string;
}

const engines = resolve(import.meta.dirname, "../../.engines");

const pinned = (name: string, version: string): EnginePackage => ({ name, version, path: `${engines}/${name}-${version}` });

/** The versions of the Java engines are also in their pom.xml; the fetch compares both. */
export const mongoJavaServerPackage = pinned("mongo-java-server", "1.47.0");
export const kafkaPackage = pinned("kafka", "4.1.0");
export const keycloakPackage = pinned("keycloak", "26.7.3");
export const seaweedfsPackage = pinned("seaweedfs", "4.48");
/** Checks of a SCIM server, in Python. */
export const scimTesterPackage = pinned("scim2-tester", "0.5.2");
/** OpenLDAP's server, from Debian's packages: the version is that of the release. */
export const slapdPackage = pinned("slapd", "debian");
/** A server of mailboxes, from Debian's packages: the version is that of the release. */
export const dovecotPackage = pinned("dovecot", "debian");
/** The mail server before it, in the same way. */
export const postfixPackage = pinned("postfix", "debian");
/** Slack's framework for programs in Python, with its client. */
export const slackBoltPackage = pinned("slack-bolt", "1.30.0");
/** A client of Kafka for programs in Python. */
export const kafkaPythonPackage = pinned("confluent-kafka", "2.16.1");
/** A reader of AsyncAPI documents. */
export const asyncApiParserPackage = pinned("asyncapi-parser", "3.6.6");
/** For the suites of sealing, which are left out where these cannot be fetched. */
export const litewitnessPackage = pinned("litewitness", "0.6.1");
export const aicsTlogPackage = pinned("aics-tlog", "0.2.1");
