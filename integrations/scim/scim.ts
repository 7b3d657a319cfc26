import { provisioningSettings } from "@logue/command-service/contract/provisioning.ts";
import type { Integration } from "../integration.ts";
import type { IntegrationAnswer, IntegrationRequest, IntegrationRoute, RouteHost } from "../route.ts";
import { answerScim } from "./answer.ts";
import { bulkSizeMaxBytes } from "./discovery.ts";
import { errorAnswer, ScimError } from "./scim-error.ts";

async function handle(request: IntegrationRequest, host: RouteHost): Promise<IntegrationAnswer> {
  const admission = await host.admit(request);
  if (admission.kind === "wrongToken")
    return errorAnswer(new ScimError(401, "The access token is missing, wrong or has ended."), {
      "www-authenticate": 'Bearer realm="SCIM"',
    });
  if (admission.kind === "tooMany")
    return errorAnswer(new ScimError(429, "There are too many requests. Wait a little."), {
      "retry-after": String(admission.retryAfterSeconds),
    });
  return answerScim(request, { directory: host.directory, base: baseOf(request, host) });
}

const baseOf = ({ origin }: IntegrationRequest, { instanceId }: RouteHost): string =>
  `${origin}/integrations/scim/${instanceId}/v2`;

const tooLarge = errorAnswer(new ScimError(413, `A request has ${bulkSizeMaxBytes} bytes at most.`));

const methods: readonly IntegrationRoute["method"][] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** People and teams from a directory that speaks SCIM 2.0 (RFC 7643 and 7644). */
export const scim: Integration = {
  name: "scim",
  title: "SCIM 2.0",
  settings: provisioningSettings,
  providesPeopleAt: "/v2",
  routes: methods.map((method) => ({ method, path: "/v2{/*path}", bodyMaxBytes: bulkSizeMaxBytes, tooLarge, handle })),
};
