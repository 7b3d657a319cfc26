import { integrationPath } from "@logue/command-service/contract/integrations.ts";
import { readSecretSetting } from "@logue/command-service/contract/read-secret-setting.ts";
import type { SettingValue } from "@logue/command-service/contract/setting-declaration.ts";
import { guardedFetch } from "@logue/infra/outgoing/guarded-fetch.ts";
import type { Integration, PasswordSignIn, SignIn, SignInHost } from "@logue/integrations/index.ts";
import { type IntegrationDocument, integrationInstances } from "@logue/projection-service/contract/workspace.ts";
import type { Services } from "../context.ts";
import { instanceVault } from "../integrations/instance-vault.ts";
import { listInstances } from "../integrations/list-instances.ts";
import { plainSettings } from "../integrations/plain-settings.ts";

/** An instance of an integration by which people sign in. */
export interface SignInMethod {
  readonly integration: Integration;
  readonly instance: IntegrationDocument;
  /** The values of the plain settings; the default where nothing valid is set. */
  readonly settings: Readonly<Record<string, SettingValue>>;
}

/** A method that sends the browser to a page of the other system. */
export type PageMethod = SignInMethod & { readonly integration: { readonly signIn: SignIn } };

/** A method whose name and password are typed into a form here. */
export type PasswordMethod = SignInMethod & { readonly integration: { readonly passwordSignIn: PasswordSignIn } };

type Needed = Pick<Services, "readStore" | "integrations">;

/** The method of this instance of the integration with this name; undefined where there is none. */
export async function findMethod(services: Needed, name: string, instanceId: string): Promise<PageMethod | undefined> {
  const method = await findInstance(services, instanceId);
  return method?.instance.name === name && hasPage(method) ? method : undefined;
}

/** The method with a form of this instance; undefined where there is none. */
export async function findPasswordMethod(services: Needed, instanceId: string): Promise<PasswordMethod | undefined> {
  const method = await findInstance(services, instanceId);
  return method !== undefined && takesPassword(method) ? method : undefined;
}

/** The same where only the instance is known. */
export async function findInstance(services: Needed, instanceId: string): Promise<SignInMethod | undefined> {
  const instance = await services.readStore.get(integrationInstances, instanceId);
  return instance && methodOf(services, instance);
}

/** The methods that the sign-in page shows, oldest first. */
export async function offeredMethods(services: Needed): Promise<readonly SignInMethod[]> {
  return (await listInstances(services))
    .flatMap((instance) => methodOf(services, instance) ?? [])
    .filter(({ settings }) => settings.isOffered === true);
}

function methodOf({ integrations }: Needed, instance: IntegrationDocument): SignInMethod | undefined {
  const integration = integrations.find(({ name }) => name === instance.name);
  if (integration === undefined || !hasSignIn(integration)) return undefined;
  return { integration, instance, settings: plainSettings(integration, instance) };
}

/** Whether people sign in by the instances of this integration. */
export const hasSignIn = ({ signIn, passwordSignIn }: Integration): boolean =>
  signIn !== undefined || passwordSignIn !== undefined;

const hasPage = (method: SignInMethod): method is PageMethod => method.integration.signIn !== undefined;

export const takesPassword = (method: SignInMethod): method is PasswordMethod => method.integration.passwordSignIn !== undefined;

/** What the button of the method says. */
export const buttonTextOf = ({ settings, integration }: SignInMethod): string =>
  typeof settings.buttonText === "string" ? settings.buttonText : integration.title;

/** Where the browser begins to sign in by this method. */
export const signInPathOf = (method: SignInMethod): string =>
  takesPassword(method)
    ? `/sign-in-by/${method.instance.id}`
    : `${integrationPath(method.instance.name, method.instance.id)}/sign-in`;

const fetchLimits = { timeoutMs: 10_000, bodyMaxBytes: 1_000_000 };

/** What the method may touch; `origin` is Logue's own. */
export function hostOf(
  services: Pick<Services, "vault" | "outgoing" | "clock">,
  { integration, instance, settings }: SignInMethod,
  origin: string,
): SignInHost {
  const { id: instanceId } = instance;
  return {
    instanceId,
    settings,
    readSecret: (key) => readSecretSetting(services.vault, "integration", instanceId, key),
    callbackUrl: `${origin}${integrationPath(integration.name, instance.id)}/callback`,
    vault: instanceVault(services, instanceId),
    fetch: guardedFetch(services.outgoing, fetchLimits),
    connect: services.outgoing.connect,
  };
}
