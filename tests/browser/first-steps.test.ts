import test from "ava";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { openBrowser, openWindow, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { ResetPasswordDocument, RevokeSessionDocument, SessionsDocument } from "../support/generated/operations.ts";
import { password, signsIn } from "../support/person.ts";
import { type Logue, startLogue } from "../support/start-logue.ts";
import { chooseOfWorkspace } from "../support/workspace-menu.ts";

let logue: Logue;
let browser: Browser;

test.before(async () => {
  [logue, browser] = await Promise.all([startLogue(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await logue?.stop();
});

test.serial("the first visitor creates the workspace, invites a second, and they talk", async (t) => {
  const hers = await openWindow(browser, logue.url);
  await hers.page.getByRole("heading", { name: "Create your workspace" }).waitFor();
  await hers.page.getByRole("button", { name: "Create workspace" }).click();
  await hers.page.getByText("Fill this in.").nth(2).waitFor();
  await hers.page.locator("input[name=workspace]:focus").waitFor();
  await hers.page.getByLabel("Workspace", { exact: true }).fill("The Lighthouse");
  await hers.page.getByLabel("Your name").fill("Ada Berg");
  await eventually(t, () => hers.page.getByLabel("User name").inputValue(), "ada.berg");
  await eventually(t, () => hers.page.getByText("Fill this in.").count(), 0, "Also what was filled in from the name.");
  await hers.page.getByLabel("User name").fill("ada");
  await hers.page.getByLabel("Password").fill("short");
  await hers.page.getByRole("button", { name: "Create workspace" }).click();
  await hers.page.getByText("Write at least 10 characters. These are 5.").waitFor();
  await hers.page.locator("input[name=password]:focus").waitFor();
  await hers.page.getByLabel("Password").fill("password12");
  await hers.page.getByText("Write at least 10 characters.").waitFor({ state: "detached" });
  await hers.page.getByRole("button", { name: "Create workspace" }).click();
  await hers.page.getByRole("alert").waitFor();
  t.is(
    await hers.page.getByLabel("Password").getAttribute("aria-describedby"),
    await hers.page.getByRole("alert").getAttribute("id"),
    "What is wrong with the password is told beside it.",
  );
  await hers.page.getByLabel("Password").fill(password);
  await hers.page.getByRole("button", { name: "Create workspace" }).click();

  await hers.page.getByRole("heading", { name: "The Lighthouse" }).waitFor();
  await hers.page.getByRole("button", { name: "Invite people to The Lighthouse" }).waitFor();
  await hers.page.getByRole("button", { name: "Write a direct message" }).click();
  const write = hers.page.getByRole("dialog", { name: "Write to" });
  await write.getByText("There is nobody else to choose.").waitFor();
  await write.getByRole("button", { name: "Invite people to The Lighthouse" }).click();
  const invite = hers.page.getByRole("dialog", { name: "Invite people" });
  await invite.getByRole("button", { name: "Make an invite link" }).click();
  const link = (await invite.locator("code").first().textContent()) ?? "";
  await invite.getByText("This link opens on this computer only.").waitFor();
  await invite.getByRole("button", { name: "Close" }).click();
  await write.getByRole("button", { name: "Close" }).click();

  const his = await openWindow(browser, logue.url, new URL(link).pathname);
  await his.page.getByText("Ada Berg invites you.").waitFor();
  await his.page.getByLabel("Your name").fill("Rafi Stein");
  await his.page.getByLabel("User name").fill("rafi");
  await his.page.getByLabel("Password").fill(password);
  await his.page.getByRole("button", { name: "Join" }).click();

  await his.page.getByPlaceholder("Message general").fill("Hello Ada, here I am");
  await his.page.keyboard.press("Enter");
  await hers.page.getByText("Hello Ada, here I am").waitFor();

  await his.page.goto(new URL(link).pathname);
  await his.page.getByText("you are signed in as Rafi Stein already").waitFor();
  await his.page.getByRole("button", { name: "Go on as Rafi Stein" }).click();
  await his.page.getByText("Hello Ada, here I am").waitFor();
  t.deepEqual([...hers.problems, ...his.problems], []);
});

test.serial("a wrong password is reported and the right one signs in, also after a reload", async (t) => {
  const { page, problems } = await openWindow(browser, logue.url);
  await page.getByRole("heading", { name: "Sign in to The Lighthouse" }).waitFor();
  await page.getByLabel("Name or e-mail").fill("rafi");
  await page.getByLabel("Password").fill("not my password");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  t.regex((await page.getByRole("alert").textContent()) ?? "", /password/i);

  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("log", { name: "Messages" }).waitFor();
  await page.reload();
  await page.getByText("Hello Ada, here I am").waitFor();

  await signsIn(logue.url, "rafi");
  await page.getByRole("button", { name: "Your account" }).click();
  await page.getByRole("tab", { name: "Signing in" }).click();
  await page.getByRole("button", { name: "Sign out everywhere else" }).click();
  await page.getByRole("button", { name: "Sign out everywhere else" }).waitFor({ state: "detached" });
  await page.getByText("Change your password", { exact: true }).click();
  await page.getByLabel("Current password").fill(password);
  await page.getByLabel("New password").fill(password);
  await page.getByRole("button", { name: "Change password" }).click();
  await page.getByText("Your password is changed.").waitFor();
  await page.getByRole("button", { name: "Close" }).click();

  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Sign in to The Lighthouse" }).waitFor();
  t.deepEqual(problems, []);
});

test.serial("a session revoked elsewhere returns to the sign-in screen, which says why; the draft is kept", async (t) => {
  const rafi = await signsIn(logue.url, "rafi");
  const { page } = await openWindowOf(browser, rafi);
  await page.getByText("Hello Ada, here I am").waitFor();
  await page.getByPlaceholder("Message general").fill("Half a thought");
  const elsewhere = await signsIn(logue.url, "rafi");
  const { account } = await rafi.query(SessionsDocument, { userId: rafi.userId });

  const sessionId = account?.sessions.find((session) => session.isCurrent)?.id ?? "";
  await elsewhere.does(RevokeSessionDocument, { sessionId });

  await page.getByRole("heading", { name: "Sign in to The Lighthouse" }).waitFor();
  await page.getByText("Your session has ended").waitFor();
  await eventually(t, () => page.getByText("Hello Ada, here I am").count(), 0);
  await page.getByLabel("Name or e-mail").fill("rafi");
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByPlaceholder("Message general").waitFor();
  await eventually(t, () => page.getByPlaceholder("Message general").inputValue(), "Half a thought");
});

test.serial("a person changes name, job and picture, and others see them; a withdrawn invite link does not work", async (t) => {
  const drawn = sharp({ create: { width: 200, height: 200, channels: 3, background: "teal" } });
  const hers = await openWindowOf(browser, await signsIn(logue.url, "ada"));
  const his = await openWindowOf(browser, await signsIn(logue.url, "rafi"));
  const asked = Promise.withResolvers<void>();
  const released = Promise.withResolvers<void>();
  await hers.page.route("**/graphql", async (route) => {
    if (route.request().postData()?.includes("query UserProfile(")) {
      asked.resolve();
      await released.promise;
    }
    await route.continue();
  });
  await hers.page.getByRole("button", { name: "Your account" }).click();
  const dialog = hers.page.getByRole("dialog", { name: "Your account" });
  await asked.promise;
  t.is(await dialog.getByLabel("Your name").count(), 0, "What is typed before the profile is there would be lost.");
  released.resolve();
  await dialog.getByLabel("Your name").fill("Ada Bergman");
  await dialog.getByLabel("What you do").fill("Keeper of the light");
  await dialog
    .getByLabel("Add a picture")
    .setInputFiles({ name: "ada.png", mimeType: "image/png", buffer: await drawn.png().toBuffer() });
  await dialog.getByText("Change picture").waitFor();
  await eventually(
    t,
    () => dialog.getByLabel("Your name").inputValue(),
    "Ada Bergman",
    "What is typed stays while a picture is added.",
  );
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.getByText("Saved.").waitFor();
  await dialog.getByRole("button", { name: "Close" }).click();
  await hers.page.locator("nav footer").getByText("Ada Bergman").waitFor();
  const choose = async (line: string): Promise<void> => {
    await hers.page.getByTitle("Presence and notifications").click();
    await hers.page.getByRole("menuitem", { name: line }).click();
  };
  await choose("Set a status");
  await dialog.getByLabel("Status").and(hers.page.locator(":focus")).waitFor();
  await hers.page.keyboard.type("On the water");
  await hers.page.keyboard.press("Enter");
  await dialog.getByText("Saved.").waitFor();
  await dialog.getByRole("button", { name: "Close" }).click();
  await choose("Your status: On the water");
  await dialog.getByRole("button", { name: "Close" }).click();
  await choose("Clear your status");
  await hers.page.getByTitle("Presence and notifications").click();
  await hers.page.getByRole("menuitem", { name: "Set a status" }).waitFor();
  await hers.page.keyboard.press("Escape");

  await his.page.getByRole("button", { name: "2 members" }).click();
  await his.page.getByRole("complementary", { name: "Members" }).getByText("Ada Bergman").waitFor();

  await chooseOfWorkspace(hers.page, "Invite people");
  await hers.page.getByRole("button", { name: "Make an invite link" }).click();
  const link = (await hers.page.locator("code").first().textContent()) ?? "";
  // Of the two that work now, the new one is the first, once the list has it.
  const withdraw = hers.page.getByRole("button", { name: /Withdraw the link/ });
  await withdraw.nth(1).waitFor();
  await withdraw.first().click();
  await withdraw.nth(1).waitFor({ state: "detached" });
  const theirs = await openWindow(browser, logue.url, new URL(link).pathname);
  await theirs.page.getByText(/withdrawn/).waitFor();
  await eventually(t, () => theirs.page.getByRole("textbox").count(), 0, "Nothing is filled in for a link that lets nobody in.");
  await theirs.page.getByRole("link", { name: "I have an account" }).waitFor();
  t.deepEqual([...hers.problems, ...his.problems], []);
});

test.serial("an administrator's reset link lets the user in once, with a new password", async (t) => {
  const ada = await signsIn(logue.url, "ada");
  const rafi = await signsIn(logue.url, "rafi");
  const { path } = await ada.does(ResetPasswordDocument, { userId: rafi.userId });
  const first = await openWindow(browser, logue.url, path);
  await first.page.getByText("This link lets you in once.").waitFor();
  await first.page.getByLabel("New password").fill("a password of my own");
  await first.page.getByRole("button", { name: "Sign in", exact: true }).click();
  await first.page.getByRole("log", { name: "Messages" }).waitFor();
  t.is(new URL(first.page.url()).pathname.startsWith("/sign-in/"), false);

  const second = await openWindow(browser, logue.url, path);
  await second.page.getByLabel("New password").fill("a password of a thief");
  await second.page.getByRole("button", { name: "Sign in", exact: true }).click();
  t.regex((await second.page.getByRole("alert").textContent()) ?? "", /link/i);
  t.truthy(await signsIn(logue.url, "rafi", "a password of my own"));
  t.deepEqual([...first.problems, ...second.problems], []);
});
