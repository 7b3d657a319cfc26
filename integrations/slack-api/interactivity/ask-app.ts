import { slackSignature } from "@logue/infra/outgoing/sign-webhook.ts";
import { askAddress, type NotedRequest, noter } from "../../ask-address.ts";
import type { InteractiveHost } from "../../interactive.ts";

/** What is sent to a program: the fields of a form, of which `payload` is JSON. */
type Form = Readonly<Record<string, string>>;

/** The settings with addresses of the program: the first one that is set counts. */
const addresses = ["interactivityAddress", "eventsAddress"] as const;
export const addressesForOptions = ["optionsAddress", ...addresses] as const;

type AddressSettings = typeof addresses | typeof addressesForOptions;

/** Sends what a person did to the program, over its socket or to its address. Returns its answer. */
export const askApp = (
  host: InteractiveHost,
  form: Form,
  noted: NotedRequest,
  settings: AddressSettings = addresses,
): Promise<string> =>
  host.values.usesSocketMode === true ? askOverSocket(host, form, noted) : askAtAddress(host, form, noted, settings);

async function askOverSocket(host: InteractiveHost, form: Form, noted: NotedRequest): Promise<string> {
  const isCommand = form.payload === undefined;
  const payload = isCommand ? form : JSON.parse(form.payload ?? "");
  const envelope = { type: isCommand ? "slash_commands" : "interactive", payload, accepts_response_payload: true };
  const note = noter(host, noted);
  try {
    const answer = await host.socket.ask(envelope, host.signal);
    await note("done", 0, "The program answered over its socket.");
    return bodyOf(answer);
  } catch (error) {
    await note("failed", 0, "The program did not answer over a socket.");
    throw error;
  }
}

/** An answer is what would be the body over HTTP. A text alone comes as `text` or as it is. */
function bodyOf(answer: unknown): string {
  if (typeof answer === "string") return answer;
  const isEmpty = typeof answer !== "object" || answer === null || Object.keys(answer).length === 0;
  return isEmpty ? "" : JSON.stringify(answer);
}

async function askAtAddress(host: InteractiveHost, form: Form, noted: NotedRequest, settings: AddressSettings): Promise<string> {
  const url = settings.map((name) => host.values[name]).find((address) => typeof address === "string");
  const secret = await host.readSecret("signingSecret");
  if (url === undefined || secret === undefined) throw new Error("The program has no address or no signing secret.");
  const body = new URLSearchParams(form).toString();
  const answer = await askAddress(host, { url, body, headers: slackSignature(secret, body, host.nowMs), noted });
  return answer.body.toString();
}
