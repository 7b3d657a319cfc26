import { resolve } from "node:path";

/** What of an engine is fetched, and where it lies afterwards. */
export interface EnginePackage {
  readonly name: string;
  readonly version: string;
  /** Absolute. */
  readonly path: string;
}

const engines = resolve(import.meta.dirname, "../../.engines");

const pinned = (name: string, version: string): EnginePackage => ({ name, version, path: `${engines}/${name}-${version}` });

/** The versions of the Java engines stand in their pom.xml too; the fetch compares them. */
export const mongoJavaServerPackage = pinned("mongo-java-server", "1.47.0");
export const kafkaPackage = pinned("kafka", "4.1.0");
export const seaweedfsPackage = pinned("seaweedfs", "4.48");
