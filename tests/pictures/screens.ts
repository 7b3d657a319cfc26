import type { Page } from "playwright-core";

/** One state of the client, and what a person does to see it. */
export interface Screen {
  readonly name: string;
  show(page: Page): Promise<void>;
}

const patienceMs = 30_000;

export async function signIn(page: Page): Promise<void> {
  page.setDefaultTimeout(patienceMs);
  await page.goto("/");
  await page.getByLabel("Name or e-mail").fill("ada");
  await page.getByLabel("Password").fill("ferry-to-saltholm");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("navigation", { name: "Rooms" }).waitFor();
}

const rooms = (page: Page) => page.getByRole("navigation", { name: "Rooms" });
const messages = (page: Page) => page.locator("article[data-message-id]");

async function openRoom(page: Page, name: string): Promise<void> {
  await page.goto("/");
  await rooms(page).getByRole("link", { name }).first().click();
  await messages(page).last().waitFor();
}

/** What can be done with a message. */
async function openActions(page: Page): Promise<void> {
  await openRoom(page, "harbour");
  await messages(page).last().hover();
  await messages(page).last().getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menu").waitFor();
}

/** In the order in which a new person meets them. */
export const screens: readonly Screen[] = [
  {
    name: "home",
    show: async (page) => {
      await page.goto("/");
      await rooms(page).getByRole("link").first().waitFor();
    },
  },
  { name: "room", show: (page) => openRoom(page, "harbour") },
  {
    name: "thread",
    show: async (page) => {
      await openRoom(page, "booking-app");
      await page
        .getByRole("button", { name: /repl(y|ies)/ })
        .last()
        .click();
      await page.getByRole("complementary").last().waitFor();
    },
  },
  { name: "actions", show: openActions },
  {
    name: "switcher",
    show: async (page) => {
      await openRoom(page, "harbour");
      await page.keyboard.press("ControlOrMeta+k");
      await page.getByRole("dialog").waitFor();
      await page.keyboard.type("bok");
    },
  },
  {
    name: "search",
    show: async (page) => {
      await page.goto("/search?q=berth");
      await page.locator("mark").first().waitFor();
    },
  },
  {
    name: "mentions",
    show: async (page) => {
      await page.goto("/inbox/mentions");
      await page.getByRole("main").waitFor();
    },
  },
  {
    name: "composer",
    show: async (page) => {
      await openRoom(page, "kitchen");
      await page.getByRole("textbox").last().fill("The **fish soup** is back :fi");
      await page.getByRole("textbox").last().press("End");
      await page.getByRole("textbox").last().pressSequentially("s");
      await page.getByRole("option").first().waitFor();
    },
  },
  {
    name: "direct",
    show: async (page) => {
      await page.goto("/");
      await rooms(page).getByRole("link", { name: "Ben Okafor" }).first().click();
      await page.getByRole("textbox").last().waitFor();
    },
  },
  {
    name: "browse",
    show: async (page) => {
      await page.goto("/browse");
      await page.getByRole("list", { name: "Public channels" }).getByRole("listitem").first().waitFor();
    },
  },
  {
    name: "members",
    show: async (page) => {
      await openRoom(page, "harbour");
      await page
        .getByRole("button", { name: /members/i })
        .first()
        .click();
      await page.getByRole("complementary").last().getByText("Greta Nilsen").first().waitFor();
    },
  },
  {
    name: "account",
    show: async (page) => {
      await page.goto("/");
      await page.getByRole("button", { name: "Your account" }).click();
      await page.getByRole("dialog").waitFor();
    },
  },
  {
    name: "notifications",
    show: async (page) => {
      await page.goto("/");
      await page.getByTitle("Presence and notifications").click();
      await page.getByRole("menuitem", { name: "Notification settings" }).click();
      await page.getByRole("dialog", { name: "Notifications" }).getByRole("button", { name: "Save" }).waitFor();
    },
  },
];
