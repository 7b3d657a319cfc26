import { OutgoingError } from "@logue/infra/outgoing/outgoing.ts";
import { SignInFailure, type SignInHost } from "../../sign-in.ts";
import type { SamlSettings } from "../settings.ts";
import { certificatesOf } from "./certificates.ts";
import { type IdentityProvider, readMetadata } from "./read-metadata.ts";

export type ProviderHost = Pick<SignInHost, "instanceId" | "settings" | "fetch">;

interface Known {
  /** The settings that the provider was read with. */
  readonly key: string;
  readonly provider: Promise<IdentityProvider>;
  readonly readAtMs: number;
}

export interface Providers {
  of(host: ProviderHost): Promise<IdentityProvider>;
  /**
   * The same read anew, because it signed with a key that is not known. Undefined where it was read
   * just now, or is not read from an address.
   */
  readAgain(host: ProviderHost): Promise<IdentityProvider | undefined>;
}

const readAgainAfterMs = 60 * 60_000;
/** Answers without a valid signature come from anywhere. */
const readAgainSoonestMs = 60_000;

/**
 * The providers of the instances: from the settings, or from metadata that is read at first use,
 * after a change of settings, and each hour.
 */
export function openProviders(clock: () => number = Date.now): Providers {
  const byInstance = new Map<string, Known>();
  const readFor = (host: ProviderHost, key: string): Promise<IdentityProvider> => {
    const provider = readProvider(host, clock());
    byInstance.set(host.instanceId, { key, provider, readAtMs: clock() });
    provider.catch(() => {
      if (byInstance.get(host.instanceId)?.provider === provider) byInstance.delete(host.instanceId);
    });
    return provider;
  };
  return {
    async of(host) {
      const [key, known] = [JSON.stringify(host.settings), byInstance.get(host.instanceId)];
      return known?.key === key && clock() - known.readAtMs < readAgainAfterMs ? known.provider : readFor(host, key);
    },
    async readAgain(host) {
      const known = byInstance.get(host.instanceId);
      const isDue = known !== undefined && clock() - known.readAtMs >= readAgainSoonestMs;
      return isDue && host.settings.metadataAddress != null ? readFor(host, JSON.stringify(host.settings)) : undefined;
    },
  };
}

async function readProvider(host: ProviderHost, nowMs: number): Promise<IdentityProvider> {
  const { metadata, metadataAddress, entityId, signInAddress, certificates } = host.settings as SamlSettings;
  const text = metadata ?? (metadataAddress === null ? null : await fetchMetadata(metadataAddress, host));
  const read = text === null ? undefined : readMetadata(text, entityId, nowMs);
  const given = certificates === null ? [] : certificatesOf(certificates);
  const provider = {
    entityId: read?.entityId ?? entityId,
    signInAddresses: signInAddress === null ? (read?.signInAddresses ?? {}) : { redirect: signInAddress, post: signInAddress },
    signOutAddresses: read?.signOutAddresses ?? {},
    certificates: [...(read?.certificates ?? []), ...given],
  };
  if (provider.entityId === null || provider.certificates.length === 0)
    throw new SignInFailure("NotSetUp", "Metadata is needed, or the settings entityId, signInAddress and certificates.");
  return { ...provider, entityId: provider.entityId };
}

async function fetchMetadata(address: string, { fetch, settings }: ProviderHost): Promise<string> {
  if (!address.startsWith("https:") && settings.isInsecureAllowed !== true)
    throw new SignInFailure("NotSetUp", "Metadata is read by HTTPS alone: who changes it on the way signs in as anyone.");
  try {
    const answer = await fetch(address);
    if (!answer.ok) throw new SignInFailure("Unreachable", `The address of the metadata answers with status ${answer.status}.`);
    return await answer.text();
  } catch (error) {
    if (error instanceof SignInFailure) throw error;
    const isForbidden = error instanceof OutgoingError && error.code === "AddressForbidden";
    const code = isForbidden ? "AddressForbidden" : "Unreachable";
    throw new SignInFailure(code, "The address of the metadata brings no answer.", { cause: error });
  }
}
