import type { IncomingMessage } from "node:http";
import type { KoaContextWithOIDC } from "oidc-provider";
import { escapeHtml } from "../http/escape-html.ts";
import { renderPage } from "./pages.ts";

/** Where a device sends its person. */
export const devicePath = "/oauth/device";

function show(context: KoaContextWithOIDC, title: string, body: string): void {
  context.type = "html";
  context.body = renderPage({ title, body });
}

/** The pages on which a person types the code that a device shows (RFC 8628). */
export const devicePages = (onWrongCode: (request: IncomingMessage) => void) => ({
  mask: "****-****",
  async userCodeInputSource(context: KoaContextWithOIDC, _form: string, _out?: object, error?: Error): Promise<void> {
    const problem = error === undefined ? "" : `<p role="alert">${escapeHtml(wordsFor(error))}</p>`;
    if (error?.name === "NotFoundError") onWrongCode(context.req);
    show(
      context,
      "Connect a device",
      `<p>Type the code that the device shows.</p>${problem}
<form method="post" action="${devicePath}">
<input type="hidden" name="xsrf" value="${secretOf(context)}">
<label class="field">Code<input name="user_code" autocomplete="off" autocapitalize="characters" spellcheck="false" required autofocus maxlength="20"></label>
<div class="actions"><button class="main" type="submit">Go on</button></div>
</form>`,
    );
  },
  async userCodeConfirmSource(
    context: KoaContextWithOIDC,
    _form: string,
    client: { readonly clientName?: string | undefined },
    _device: unknown,
    userCode: string,
  ): Promise<void> {
    const field = (name: string, value: string): string => `<input type="hidden" name="${name}" value="${escapeHtml(value)}">`;
    show(
      context,
      `Is this your device?`,
      `<p><strong>${escapeHtml(client.clientName ?? "A program")}</strong> on a device wants to act for you. The device must show this code now:</p>
<p class="code">${escapeHtml(userCode)}</p>
<p class="soft">If somebody sent you the code, stop here: you would let that person's device in.</p>
<form method="post" action="${devicePath}">
${field("xsrf", secretOf(context))}${field("user_code", userCode)}${field("confirm", "yes")}
<div class="actions"><button type="submit" name="abort" value="yes">Stop</button><button class="main" type="submit">Yes, it shows this code</button></div>
</form>`,
    );
  },
  async successSource(context: KoaContextWithOIDC): Promise<void> {
    show(context, "The device is connected", "<p>You can close this page and go on at the device.</p>");
  },
});

/** Guards the forms against other sites' pages; of the session, which only this browser has. */
const secretOf = ({ oidc }: KoaContextWithOIDC): string => escapeHtml(String(oidc.session?.state?.secret ?? ""));

function wordsFor({ name }: Error): string {
  switch (name) {
    case "NotFoundError":
      return "There is no such code. Look at the device again.";
    case "ExpiredError":
      return "This code is too old. Let the device show a new one.";
    case "AlreadyUsedError":
      return "This code was used already. Let the device show a new one.";
    case "AbortedError":
      return "You stopped. The device was not let in.";
    case "NoCodeError":
      return "Type the code first.";
    default:
      return "That did not work. Let the device show a new code.";
  }
}
