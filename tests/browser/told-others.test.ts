import test from "ava";
import type { Browser, Page } from "playwright-core";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import {
  AddTeamMembersDocument,
  ArchiveRoomDocument,
  CreateTeamDocument,
  LinkTeamToRoomDocument,
  RenameTeamDocument,
  SetStatusDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { displayNameOf } from "../support/person.ts";
import { waitUntil } from "../support/wait-until.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

/**
 * A user may be idle for no longer than since the last input that Logue was told of. The time that
 * the window's clock was put forward is told as one second, once that has passed.
 */
async function shortenIdleness(page: Page): Promise<void> {
  let heardAtMs = Date.now();
  await page.route("**/graphql", async (route) => {
    const body = route.request().postData() ?? "";
    if (!body.includes("SetIdle")) return route.continue();
    const told = JSON.parse(body) as { variables: { input: { seconds: number } } };
    if (told.variables.input.seconds === 0) heardAtMs = Date.now();
    else await waitUntil("a second without input", async () => Date.now() - heardAtMs > 1_100);
    const seconds = Math.min(1, told.variables.input.seconds);
    return route.continue({ postData: JSON.stringify({ ...told, variables: { input: { seconds } } }) });
  });
}

test.serial("who uses no window for some minutes is away for the others, and online again with the next key", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const roomId = await rafi.createsChannel({ visibility: "PRIVATE" });
  await rafi.adds(roomId, zoe);
  const hers = await openWindowOf(browser, zoe, `/room/${roomId}`);
  await hers.page.getByRole("button", { name: "2 members" }).click();
  const member = hers.page
    .getByRole("complementary", { name: "Members" })
    .getByRole("listitem")
    .filter({ hasText: displayNameOf(rafi.name) });
  await member.getByRole("img", { name: "offline" }).waitFor();

  const his = await openWindowOf(browser, rafi, "/logue.svg");
  await shortenIdleness(his.page);
  await his.page.clock.install();
  const told = his.page.waitForResponse((response) => (response.request().postData() ?? "").includes("SetIdle"));
  await his.page.goto(`/room/${roomId}`);
  await told;
  await member.getByRole("img", { name: "online" }).waitFor();
  await his.page.clock.fastForward("30:00");
  await member.getByRole("img", { name: "away" }).waitFor();
  await his.page.keyboard.press("Shift");
  await member.getByRole("img", { name: "online" }).waitFor();
  t.deepEqual(his.problems, []);
});

test.serial("a team's new name is in the mentions that another window shows, without a reload", async (t) => {
  const [rafi, zoe] = [await house.comesIn("rafi"), await house.comesIn("zoe")];
  const roomId = await rafi.createsChannel({ visibility: "PRIVATE" });
  const { team } = await rafi.does(CreateTeamDocument, { name: "deck-crew", title: "Deck crew" });
  if (!team) return t.fail("The team was not made.");
  await rafi.does(AddTeamMembersDocument, { teamId: team.id, userIds: [zoe.userId] });
  await rafi.does(LinkTeamToRoomDocument, { teamId: team.id, roomId });
  await rafi.posts(roomId, "Tie up, @deck-crew");
  const { page, problems } = await openWindowOf(browser, zoe, `/room/${roomId}`);
  const chip = page.locator(`article .mention[data-team="${team.id}"]`);
  await chip.filter({ hasText: "@deck-crew" }).waitFor();
  await untilFollowing(page);
  await rafi.does(RenameTeamDocument, { teamId: team.id, name: "rope-crew" });
  await chip.filter({ hasText: "@rope-crew" }).waitFor();
  await eventually(t, () => page.getByText("@deck-crew").count(), 0);
  t.deepEqual(problems, []);
});

test.serial("a scheduled message that was not sent is told by a badge, which goes with the message", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel({ name: "short-lived" });
  const elsewhere = await rafi.createsChannel();
  const input = { roomId, text: "Good morning", localTime: "2099-01-01T09:00", timeZone: "Europe/Berlin" };
  const schedule = "mutation ($input: ScheduleMessageInput!) { scheduleMessage(input: $input) { scheduledMessage { id } } }";
  const { data } = await rafi.ask<{ scheduleMessage: { scheduledMessage: { id: string } } }, object>(schedule, { input });
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${elsewhere}`);
  const inbox = page.getByRole("navigation", { name: "Rooms" }).getByRole("link", { name: /^Inbox/ });
  await untilFollowing(page);
  await rafi.does(ArchiveRoomDocument, { roomId });
  const send = "mutation ($id: ID!) { sendScheduledMessage(input: { id: $id }) { refusal { code } } }";
  await rafi.ask(send, { id: data?.scheduleMessage.scheduledMessage.id });
  await inbox.getByLabel("1 message not sent").waitFor();
  await page.getByText(/A scheduled message was not sent:/).waitFor();
  await inbox.click();
  const lists = page.getByRole("navigation", { name: "Inbox" });
  await lists.getByRole("link", { name: "Scheduled (1 not sent)" }).waitFor();
  const message = page.getByRole("main").getByRole("listitem").filter({ hasText: "Good morning" });
  await message.getByRole("button", { name: "Delete" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Delete", exact: true }).click();
  await message.waitFor({ state: "detached" });
  await lists.getByRole("link", { name: "Scheduled", exact: true }).waitFor();
  await inbox.getByLabel(/were not sent/).waitFor({ state: "detached" });
  t.deepEqual(problems, []);
});

test.serial("a user's own status stands below the user's name in the sidebar, and goes when it is cleared", async (t) => {
  const rafi = await house.comesIn("rafi");
  const { page, problems } = await openWindowOf(browser, rafi);
  await untilFollowing(page);
  const self = page.getByTitle("Presence and notifications");
  await self.getByText(`@${rafi.name}`).waitFor();
  await rafi.does(SetStatusDocument, { text: "At the pier", emoji: "coffee" });
  await self.getByText(/☕.* At the pier/).waitFor();
  await self.click();
  await page.getByRole("menuitem", { name: "Clear your status" }).click();
  await self.getByText(`@${rafi.name}`).waitFor();
  t.deepEqual(problems, []);
});
