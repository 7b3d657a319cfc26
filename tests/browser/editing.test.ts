import test from "ava";
import type { Browser, Page, Route } from "playwright-core";
import { openBrowser, openWindowOf, untilFollowing } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import {
  DeleteMessageDocument,
  EditMessageDocument,
  RevokeSessionDocument,
  SessionsDocument,
} from "../support/generated/operations.ts";
import { type House, openHouse } from "../support/house.ts";
import { type Person, password, signsIn } from "../support/person.ts";
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

const field = (page: Page) => page.locator("main .composer textarea");
const box = (page: Page) => page.locator("main").getByLabel("Edit message");
const textsIn = async (person: Person, roomId: string) => (await person.timeline(roomId)).map(({ text }) => text);

/** A user who has written one message in a channel of that name. */
async function deskIn(name: string) {
  const person = await house.comesIn("rafi");
  const roomId = await person.createsChannel({ name });
  const { id: messageId } = await person.posts(roomId, "High water at nine");
  const { page } = await openWindowOf(browser, person, `/room/${roomId}`);
  await page.getByText("High water at nine").waitFor();
  return { person, roomId, messageId, page };
}

test.serial("a change of a message outlives a reload and the end of the session, until it is saved or discarded", async (t) => {
  const { person, roomId, page } = await deskIn("edit-kept");
  await field(page).press("ArrowUp");
  await box(page).fill("High water at ten, and an hour of thought");
  await page.reload();
  await eventually(t, () => box(page).inputValue(), "High water at ten, and an hour of thought");

  const elsewhere = await signsIn(house.logue.url, person.name);
  const { account } = await person.query(SessionsDocument, { userId: person.userId });
  const sessionId = account?.sessions.find((session) => session.isCurrent)?.id ?? "";
  await elsewhere.does(RevokeSessionDocument, { sessionId });
  await page.getByText("Your session has ended").waitFor();
  await page.getByLabel("Name or e-mail").fill(person.name);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await eventually(t, () => box(page).inputValue(), "High water at ten, and an hour of thought");

  await box(page).press("Enter");
  await box(page).waitFor({ state: "detached" });
  t.deepEqual(await textsIn(elsewhere, roomId), ["High water at ten, and an hour of thought"]);
  await page.reload();
  await page.getByText("High water at ten").waitFor();
  t.is(await box(page).count(), 0);
});

test.serial("what was written for a message that is deleted meanwhile stays, and can be sent as a new one", async (t) => {
  const { person, roomId, messageId, page } = await deskIn("edit-deleted");
  await field(page).press("ArrowUp");
  await box(page).fill("High water at ten");
  await person.does(DeleteMessageDocument, { messageId });
  await page.getByText("This message was deleted while you were editing it.").waitFor();
  t.is(await box(page).inputValue(), "High water at ten");
  await page.getByRole("button", { name: "Write as a new message" }).click();
  await eventually(t, () => field(page).inputValue(), "High water at ten");
  await field(page).press("Enter");
  await eventually(t, () => textsIn(person, roomId), ["", "High water at ten"]);
});

test.serial("an edit that would replace another one, made elsewhere meanwhile, shows it and asks first", async (t) => {
  const { person, roomId, messageId, page } = await deskIn("edit-behind");
  await field(page).press("ArrowUp");
  await box(page).fill("High water at ten");
  await person.does(EditMessageDocument, { messageId, text: "High water at eleven" });
  await page.getByText("This message was edited elsewhere meanwhile.").waitFor();
  await page.getByText("High water at eleven").waitFor();
  await box(page).press("Enter");
  await page.getByRole("alert").getByText("Save once more").waitFor();
  t.deepEqual(await textsIn(person, roomId), ["High water at eleven"]);
  await box(page).press("Enter");
  await box(page).waitFor({ state: "detached" });
  t.deepEqual(await textsIn(person, roomId), ["High water at ten"]);
});

test.serial("a text that is too long for a message is kept while it is edited, and not cut", async (t) => {
  const { person, roomId, page } = await deskIn("edit-long");
  await field(page).press("ArrowUp");
  await box(page).waitFor();
  await box(page).fill("");
  await page.keyboard.insertText("tide ".repeat(3_000));
  await page.getByText("5000 characters too long").waitFor();
  t.is((await box(page).inputValue()).length, 15_000);
  await box(page).press("Enter");
  await page.getByRole("alert").getByText("5000 characters too long").waitFor();
  t.deepEqual(await textsIn(person, roomId), ["High water at nine"]);
});

test.serial("what is typed after the up arrow belongs to the edit, also while its box is on its way", async (t) => {
  const { person, roomId, page } = await deskIn("edit-slow");
  const released = Promise.withResolvers<void>();
  await page.route(/\/EditBox-/, async (route: Route) => {
    await released.promise;
    await route.continue().catch(() => undefined);
  });
  await field(page).press("ArrowUp");
  await page.keyboard.type("!x");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Enter");
  released.resolve();
  await eventually(t, () => box(page).inputValue(), "High water at nine!");
  await page.keyboard.type("!");
  await eventually(t, () => box(page).inputValue(), "High water at nine!!");
  t.is(await field(page).inputValue(), "");
  t.deepEqual(await textsIn(person, roomId), ["High water at nine"]);
  await page.keyboard.press("Enter");
  await eventually(t, () => textsIn(person, roomId), ["High water at nine!!"]);
});

test.serial("the edit box completes names of people, channels and emoji as the composer does, and saves only then", async (t) => {
  const { person, roomId, page } = await deskIn("edit-completed");
  const member = await house.comesIn("zoe");
  await person.adds(roomId, member);
  const options = page.getByRole("listbox", { name: "Suggestions" }).getByRole("option");
  await field(page).press("ArrowUp");
  await eventually(t, () => box(page).inputValue(), "High water at nine");
  await box(page).fill("");
  await box(page).pressSequentially(`Ask @${member.name.slice(0, 4)}`);
  await options.filter({ hasText: member.name }).waitFor();
  const [list, edited] = await Promise.all([page.getByRole("listbox").boundingBox(), box(page).boundingBox()]);
  t.true(
    list !== null && edited !== null && list.y >= 0 && (list.y + list.height <= edited.y || list.y >= edited.y + edited.height),
  );
  t.is(await box(page).getAttribute("aria-activedescendant"), await options.first().getAttribute("id"));
  await box(page).press("Escape");
  await options.first().waitFor({ state: "detached" });
  await box(page).press("Backspace");
  await options.first().waitFor();
  await box(page).press("Enter");
  await eventually(t, () => box(page).inputValue(), `Ask @${member.name} `);

  await box(page).pressSequentially("in #edit-comp");
  await options.filter({ hasText: "edit-completed" }).waitFor();
  await box(page).press("Tab");
  await box(page).pressSequentially(":tada");
  await options.first().waitFor();
  await box(page).press("Enter");
  await eventually(t, () => box(page).inputValue(), `Ask @${member.name} in #edit-completed :tada: `);
  t.deepEqual(await textsIn(person, roomId), ["High water at nine"]);
  await box(page).press("Enter");
  await eventually(t, () => textsIn(person, roomId), [`Ask @${member.name} in #edit-completed :tada:`]);
});

test.serial("a change in one window stays when the same message is saved in another window of the browser", async (t) => {
  const { page } = await deskIn("edit-twice");
  const beside = await page.context().newPage();
  await beside.goto(page.url());
  await beside.getByText("High water at nine").waitFor();
  await field(page).press("ArrowUp");
  await box(page).fill("High water at ten, and an hour of thought");
  await field(beside).press("ArrowUp");
  await box(beside).fill("High water at eight");
  await box(beside).press("Enter");
  await page.getByText("This message was edited elsewhere meanwhile.").waitFor();
  await page.reload();
  await eventually(t, () => box(page).inputValue(), "High water at ten, and an hour of thought");
});

test.serial("a message is offered to be edited and deleted only as long as its sender may do that", async (t) => {
  const person = await house.comesIn("rafi");
  const roomId = await house.ada.createsChannel({ name: "windows-closed" });
  await house.ada.adds(roomId, person);
  const { id: messageId } = await person.posts(roomId, "High water at nine");
  const { page } = await openWindowOf(browser, person, `/room/${roomId}`);
  const row = page.locator(`article[data-message-id="${messageId}"]`);
  const offered = async (): Promise<string[]> => {
    await row.hover();
    await row.getByRole("button", { name: "More actions" }).click();
    const names = await page.getByRole("menuitem", { name: /^(Edit|Delete)/ }).allTextContents();
    await page.keyboard.press("Escape");
    return names.map((name) => name.trim().split(/\W/)[0] ?? "");
  };
  t.deepEqual(await offered(), ["Edit", "Delete"]);

  await page.route(/graphql/, async (route) => {
    if (!route.request().postData()?.includes("deleteWindowMs")) return route.continue();
    const response = await route.fetch();
    const body = (await response.text()).replace(/"(edit|delete)WindowMs":\w+/g, '"$1WindowMs":1');
    await route.fulfill({ response, body });
  });
  await page.reload();
  await row.waitFor();
  await eventually(t, offered, []);

  await field(page).press("ArrowUp");
  await page.getByText(/^A message can be edited for .+ after it was sent\. Yours here are older\./).waitFor();
  t.is(await box(page).count(), 0);
});

async function paste(page: Page, html: string, words: string): Promise<void> {
  await page.evaluate(`(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", ${JSON.stringify(html)});
    clipboardData.setData("text/plain", ${JSON.stringify(words)});
    const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    if (document.activeElement.dispatchEvent(paste)) document.execCommand("insertText", false, ${JSON.stringify(words)});
  })()`);
}

/** Pastes, writes on and sends while the part that formats what is pasted is on its way. */
async function pasteBeforeItsPart(page: Page): Promise<void> {
  const held: Route[] = [];
  await page.route(/markdown-of-html/, (route) => void held.push(route));
  await field(page).focus();
  await paste(page, "<b>See</b>", "See");
  await page.keyboard.type(" these");
  await page.keyboard.press("Enter");
  await waitUntil("the part to be asked for", () => held.length > 0);
  const come = page.waitForResponse(/markdown-of-html/);
  await held[0]?.continue();
  await come;
}

test.serial("what is pasted with a format keeps it as Markdown, can be undone, and is plain in code", async (t) => {
  const { person, roomId, page } = await deskIn("edit-pasted");
  await pasteBeforeItsPart(page);
  await eventually(t, () => textsIn(person, roomId), ["High water at nine", "See these"]);
  t.is(await field(page).inputValue(), "");
  const pastes = async (html: string, words: string, expected: string): Promise<void> => {
    const before = await field(page).inputValue();
    await paste(page, html, words);
    await eventually(t, () => field(page).inputValue(), `${before}${expected}`);
    await page.keyboard.press("ControlOrMeta+z");
    await eventually(t, () => field(page).inputValue(), before);
  };
  await field(page).fill("Look: ");
  const link = '<a href="https://harbour.example/tides">the tides</a>';
  await pastes(`<p>See ${link} <b>now </b>!</p>`, "See", "See [the tides](https://harbour.example/tides) **now** !");
  await pastes("<ul><li>one<ol><li>deep</li></ol></li><li><i>two</i></li></ul>", "one", "\n\n- one\n  1. deep\n- _two_");
  const table = "<table><tr><th>Berth</th><th>Depth</th></tr><tr><td>A|B</td><td>4</td></tr></table>";
  await pastes(table, "Berth", "\n\n| Berth | Depth |\n| --- | --- |\n| A\\|B | 4 |");
  await pastes('<b style="font-weight:normal"><span style="font-weight:700">x</span> y</b>', "x y", "**x** y");
  await pastes('<div style="color:red"><span>no format</span></div>', "no format", "no format");
  await pastes('<i style="font-weight:400">x</i> <s style="font-weight: 400">y</s>', "x y", "_x_ ~~y~~");
  await pastes(`<b>Read</b> <a href="${new URL("/room/1", page.url())}">#tides</a>`, "Read #tides", "**Read** #tides");
  await pastes("un<i>believ</i>able <i>x</i>", "unbelievable x", "un*believ*able _x_");
  const tex = (source: string): string =>
    `<math><semantics><mi>a</mi><annotation encoding="application/x-tex">${source}</annotation></semantics></math>`;
  const drawn = '<span class="katex-html" aria-hidden="true">a²</span>';
  await pastes(`<p>So <span class="katex"><span>${tex("a^2")}</span>${drawn}</span> is</p>`, "So a2a2 is", "So $$a^2$$ is");
  await pastes(`See <span>${tex("{\\displaystyle a^{2}}")}<img alt="a"></span>`, "See a", "See $$a^{2}$$");
  const code = "if (a_b)\n  go(2 * a_b);";
  const coloured = code.split("\n").map((line) => `<div><span style="color:red">${line}</span></div>`);
  await pastes(coloured.join(""), code, code);
  const slanted = `<div><i>${code}</i></div>`;
  await pastes(`<div style="font-family:monospace;white-space:pre">${slanted}</div>`, code, code);
  await pastes('<a href="javascript:alert(1)">bad</a><script>alert(2)</script><b>ok</b>', "bad ok", "bad**ok**");
  await field(page).fill("```\n");
  await pastes("<b>let</b> a", "let a", "let a");
});

test.serial("the list of emoji is closed when the message that one would react to is deleted meanwhile", async (t) => {
  const rafi = await house.comesIn("rafi");
  const roomId = await house.ada.createsChannel({ name: "gone-meanwhile" });
  await house.ada.adds(roomId, rafi);
  const { id } = await house.ada.posts(roomId, "Soon gone");
  const { page } = await openWindowOf(browser, rafi, `/room/${roomId}`);
  await page.locator("article[data-message-id]", { hasText: "Soon gone" }).hover();
  await page.getByRole("button", { name: "Add reaction" }).first().click();
  const picker = page.getByRole("dialog", { name: "Choose an emoji" });
  await picker.getByRole("button", { name: "grinning", exact: true }).waitFor();
  await untilFollowing(page);
  await house.ada.does(DeleteMessageDocument, { messageId: id });
  await page.getByText("This message was deleted.").waitFor();
  await picker.waitFor({ state: "detached" });
  t.pass();
});
