import test from "ava";
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { violationsIn } from "../support/accessibility.ts";
import { openBrowser, openWindow, type Window } from "../support/browser.ts";
import { type House, openHouse } from "../support/house.ts";
import { password } from "../support/person.ts";

let house: House;
let browser: Browser;
/** Passkeys need a name of a host: an address is none. */
let url: string;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  url = house.logue.url.replace("127.0.0.1", "localhost");
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

interface Key {
  readonly devTools: CDPSession;
  readonly authenticatorId: string;
}

/** A device that keeps passkeys, and checks who uses it. */
async function giveKey(context: BrowserContext, page: Page): Promise<Key> {
  const devTools = await context.newCDPSession(page);
  await devTools.send("WebAuthn.enable");
  const { authenticatorId } = await devTools.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { devTools, authenticatorId };
}

async function signIn({ page }: Window, name: string): Promise<void> {
  await page.getByLabel("Name or e-mail").fill(name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}

const isIn = ({ page }: Window): Promise<void> => page.getByRole("log", { name: "Messages" }).waitFor();

/** Has the pages from now on believe that the browser offers no passkeys among names. */
const offersNone = (context: BrowserContext) =>
  context.addInitScript(
    "if (window.PublicKeyCredential) PublicKeyCredential.isConditionalMediationAvailable = async () => false;",
  );

/** The page goes first: what it still asks for would be refused without its cookie. */
async function leave({ page, context }: Window): Promise<void> {
  await page.goto("about:blank");
  await context.clearCookies();
  await page.goto("/");
}

test("a passkey is added, signs in alone and as the second step, and one whose counter went back does not", async (t) => {
  const ida = await house.comesIn("ida");
  const window = await openWindow(browser, url);
  const { page, context, problems } = window;
  const { devTools, authenticatorId } = await giveKey(context, page);
  await signIn(window, ida.name);
  await isIn(window);
  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("tab", { name: "Signing in" }).click();
  await page.getByRole("button", { name: "Add a passkey" }).click();
  await page.getByLabel("Name of the passkey").fill("Laptop");
  t.deepEqual(
    (await violationsIn(page)).map(({ id }) => id),
    [],
  );
  await page.getByRole("button", { name: "Add the passkey" }).click();
  await page.getByText("Keep these recovery codes.").waitFor();
  await page.getByRole("button", { name: "I have kept them" }).click();
  await page.getByText("Laptop").waitFor();

  // The browser offers it for the name, and the user takes it there.
  await leave(window);
  await isIn(window);

  await offersNone(context);
  await leave(window);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await isIn(window);

  await leave(window);
  await signIn(window, ida.name);
  await page.getByRole("button", { name: "Use the passkey" }).click();
  await isIn(window);

  const { credentials } = await devTools.send("WebAuthn.getCredentials", { authenticatorId });
  const [credential] = credentials;
  if (credential === undefined) return t.fail("There is no passkey.");
  await devTools.send("WebAuthn.removeCredential", { authenticatorId, credentialId: credential.credentialId });
  await devTools.send("WebAuthn.addCredential", { authenticatorId, credential: { ...credential, signCount: 0 } });
  await leave(window);
  await page.getByRole("button", { name: "Sign in with a passkey" }).click();
  await page.getByRole("alert").getByText("This passkey does not open an account here").waitFor();
  t.deepEqual(problems, []);
});
