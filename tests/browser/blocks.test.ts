import test from "ava";
import type { Browser } from "playwright-core";
import sharp from "sharp";
import { faultsInBoth, violationsIn } from "../support/accessibility.ts";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { CreateAccessTokenDocument, EditProfileDocument, RegisterBotDocument } from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { comesWithToken, displayNameOf, type Person } from "../support/person.ts";
import { uploads } from "../support/upload.ts";

let house: House;
let browser: Browser;

test.before(async () => {
  [house, browser] = await Promise.all([openHouse(), openBrowser()]);
});
test.after.always(async () => {
  await browser?.close();
  await house?.close();
});

async function bot(): Promise<Person> {
  const { userId } = await house.ada.does(RegisterBotDocument, { name: "tide-bot", displayName: "Tides" });
  const scopes = ["READ", "WRITE"] as const;
  const { token } = await house.ada.does(CreateAccessTokenDocument, { label: "tides", scopes: [...scopes], userId });
  return comesWithToken(house.logue.url, token);
}

async function pictureOf(person: Person, roomId: string): Promise<string> {
  const drawn = sharp({ create: { width: 300, height: 120, channels: 3, background: "teal" } });
  const bytes = new Uint8Array(await drawn.png().toBuffer());
  return (await uploads(person, roomId, { name: "pier.png", bytes, contentType: "image/png" })).fileId;
}

const blocksFor = (name: string, fileId: string) => [
  { kind: "header", text: "Low *tide*" },
  { kind: "section", text: `Ask @${name} about \`buoys\`, see [the tables](https://tides.example)` },
  {
    kind: "fields",
    fields: [
      { title: "At", text: "**nine**" },
      { title: "Height", text: "0.4 m" },
    ],
  },
  { kind: "image", fileId, description: "The pier at low tide" },
  { kind: "divider" },
  {
    kind: "actions",
    elements: [
      { kind: "button", actionId: "ok", label: "Fine", style: "primary" },
      { kind: "select", actionId: "when", label: "Remind me", options: [{ label: "At noon", value: "12" }] },
    ],
  },
  { kind: "context", text: "Measured at the *quay*" },
];

test("a program's message of blocks is notified, shown and quoted", async (t) => {
  const [rafi, tides] = [await house.comesIn("rafi"), await bot()];
  const [roomId, elsewhere] = [await rafi.createsChannel(), await rafi.createsChannel()];
  await rafi.adds(roomId, tides);
  const { page, problems } = await openWindowOf(browser, rafi, `/room/${elsewhere}`);
  await untilFollowing(page);

  const fileId = await pictureOf(tides, roomId);
  const blocks = blocksFor(rafi.name, fileId);
  const { id } = await tides.posts(roomId, "", { blocks, fileIds: [fileId], postedAs: { name: "Harbour master" } });
  const notices = page.getByRole("status", { name: "Notifications" });
  await notices.getByRole("button", { name: `Low *tide* Ask @${displayNameOf(rafi.name)} about buoys, see the tables` }).click();

  const row = page.locator(`article[data-message-id="${id}"]`);
  await row.getByRole("heading", { name: "Low *tide*" }).waitFor();
  await row.getByText("Harbour master").waitFor();
  await eventually(t, () => row.locator("code").textContent(), "buoys");
  await eventually(t, () => row.getByRole("link", { name: "the tables" }).getAttribute("href"), "https://tides.example");
  t.deepEqual(await row.locator("dt").allInnerTexts(), ["At", "Height"]);
  t.deepEqual(await row.locator("dd").allInnerTexts(), ["nine", "0.4 m"]);
  await row.getByRole("combobox", { name: "Remind me" }).waitFor();
  await row.getByRole("button", { name: "Fine" }).click();
  await row.getByRole("alert").getByText("does not hear what is pressed").waitFor();
  await eventually(t, () => row.locator("hr").count(), 1);
  await row.locator("em", { hasText: "quay" }).waitFor();
  await eventually(t, () => row.locator(".mention").textContent(), `@${displayNameOf(rafi.name)}`);
  await rafi.does(EditProfileDocument, { userId: rafi.userId, displayName: "Rafaela", title: "", timeZone: null });
  await row.locator(".mention", { hasText: "@Rafaela" }).waitFor();

  // A row that the client has jumped to is marked for a moment; its colour fades.
  await page.locator(`article[data-message-id="${id}"]:not(.marked)`).waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await row.hover();
    const violations = await violationsIn(page, `[data-message-id="${id}"]`);
    t.deepEqual(
      violations.map(({ id: rule, nodes }) => `${rule}: ${nodes[0]?.html}`),
      [],
      colorScheme,
    );
  }

  const quote = await rafi.posts(roomId, "Thank you", { quotedMessageId: id });
  await page.locator(`article[data-message-id="${quote.id}"] blockquote`, { hasText: "Low *tide* Ask" }).waitFor();

  await eventually(t, () => row.getByRole("img", { name: "pier" }).count(), 1);
  await row.getByRole("link", { name: "The pier at low tide" }).click();
  await page.getByRole("dialog", { name: "pier.png" }).waitFor();
  await page.keyboard.press("Escape");
  t.deepEqual(problems, []);
});

test("a block that a newer server knows is named as missing, and the others are shown", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await rafi.createsChannel();
  const { id } = await rafi.posts(roomId, "", { blocks: [{ kind: "header", text: "Low tide" }, { kind: "divider" }] });
  const { page, problems } = await openWindowOf(browser, rafi, "/");
  await page.locator(".composer textarea").waitFor();
  // The API refuses such a block until a server of that version has stored one.
  await page.route("**/graphql*", async (route) => {
    const response = await route.fetch();
    const divider = '{"__typename":"DividerBlock","version":1}';
    const unknown = '{"__typename":"UnknownBlock","kind":"chart","version":2}';
    await route.fulfill({ response, body: (await response.text()).replace(divider, unknown) });
  });
  await page.goto(`/room/${roomId}`);
  const row = page.locator(`article[data-message-id="${id}"]`);
  await row.getByText("This part cannot be shown in this version.").waitFor();
  await row.getByRole("heading", { name: "Low tide" }).waitFor();
  t.deepEqual(problems, []);
});

test.serial("a poll is voted on in two windows until its author closes it; then its result stands", async (t) => {
  const [rafi, mina] = [await house.comesIn("rafi"), await house.comesIn("mina")];
  const roomId = await rafi.createsChannel();
  await rafi.adds(roomId, mina);
  const [his, hers] = [
    await openWindowOf(browser, rafi, `/room/${roomId}`),
    await openWindowOf(browser, mina, `/room/${roomId}`),
  ];
  const field = his.page.locator(".composer textarea");
  await field.fill('/poll "Lunch?" "Soup" "Bread"');
  await field.press("Enter");
  const [row, herRow] = [his, hers].map(({ page }) => page.locator("article").filter({ hasText: "Lunch?" }));
  if (row === undefined || herRow === undefined) throw new Error("There is no row.");
  await herRow.getByRole("button", { name: "Bread 0 votes" }).click();
  await row.getByRole("button", { name: "Bread 1 vote", pressed: false }).waitFor();
  await row.getByText("1 voter", { exact: false }).waitFor();
  t.is(await herRow.getByRole("button", { name: "Close poll" }).count(), 0, "Members close their own polls.");
  t.deepEqual(await faultsInBoth(his.page, "article"), []);
  await row.getByRole("button", { name: "Close poll" }).click();
  await his.page.getByRole("dialog", { name: "Close this poll?" }).getByRole("button", { name: "Close poll" }).click();
  for (const each of [row, herRow]) {
    await each.getByText(`Closed by ${displayNameOf(rafi.name)}`).waitFor();
    await each.locator(".standing time").waitFor();
  }
  const result = herRow.getByRole("list", { name: "Result" });
  await result.getByRole("button", { name: "Bread Most votes 1 vote" }).waitFor();
  t.true(await result.getByRole("button", { name: "Soup" }).isDisabled());
  t.is(await row.getByRole("button", { name: "Close poll" }).count(), 0);
  t.deepEqual(await faultsInBoth(hers.page, "article"), []);
  t.deepEqual([...his.problems, ...hers.problems], []);
});
