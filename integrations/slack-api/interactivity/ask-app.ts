import { slackSignature } from "@logue/infra/outgoing/sign-webhook.ts";
import { askAddress, type NotedRequest } from "../../ask-address.ts";
import type { InteractiveHost } from "../../interactive.ts";

/** What is sent to a program: the fields of a form, of which `payload` is JSON. */
type Form = Readonly<Record<string, string>>;

/** Sends what a person did to the program. Returns the body of its answer. */
export async function askApp(host: InteractiveHost, form: Form, noted: NotedRequest): Promise<string> {
  const { interactivityAddress, eventsAddress } = host.values;
  const url = interactivityAddress ?? eventsAddress;
  const secret = await host.readSecret("signingSecret");
  if (typeof url !== "string" || secret === undefined) throw new Error("The program has no address or no signing secret.");
  const body = new URLSearchParams(form).toString();
  const answer = await askAddress(host, { url, body, headers: slackSignature(secret, body, host.nowMs), noted });
  return answer.body.toString();
}
