import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import test, { type ExecutionContext } from "ava";
import type { Browser, Page } from "playwright-core";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { freePort } from "../support/free-ports.ts";
import { openOwnHouse } from "../support/house.ts";
import { ifThere } from "../support/if-there.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { waitUntil } from "../support/wait-until.ts";

let browser: Browser;

test.before(async () => {
  browser = await openBrowser();
});
test.after.always(() => browser?.close());

const fieldOf = (page: Page) => page.getByPlaceholder("Message harbour");

const untilWritten = (page: Page, text: string) =>
  waitUntil(`the draft to be "${text}"`, async () => (await fieldOf(page).inputValue()) === text);

async function given(t: ExecutionContext, environment: Record<string, string> = {}) {
  const folder = await temporaryFolder();
  t.teardown(folder.remove);
  const house = await openOwnHouse({ dataFolder: folder.path, environment });
  t.teardown(() => house.close());
  const ada = house.ada;
  const roomId = await ada.createsChannel({ name: "harbour" });
  const open = async () => (await openWindowOf(browser, ada, `/room/${roomId}`)).page;
  const pages = [await open(), await open()] as const;
  for (const page of pages) await fieldOf(page).waitFor();
  return { ada, roomId, pages, dataFolder: folder.path };
}

test.serial(
  "a draft appears in the user's other browser, disappears when it is sent, and is readable in no file of Logue",
  async (t) => {
    const { ada, roomId, pages, dataFolder } = await given(t);
    const [here, there] = pages;
    await fieldOf(here).fill("The Zaunkönig nests");
    const startMs = performance.now();
    await untilWritten(there, "The Zaunkönig nests");
    t.log(`It was there after ${Math.round(performance.now() - startMs)} ms.`);
    await fieldOf(there).fill("The Zaunkönig nests in the reeds");
    await untilWritten(here, "The Zaunkönig nests in the reeds");

    const names = await readdir(dataFolder, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    t.true(files.includes(join(dataFolder, "work.sqlite")));
    for (const file of files) if (!file.includes("lock.")) t.not((await ifThere(readFile(file)))?.includes("Zaunk"), true, file);
    await fieldOf(here).press("Enter");
    await untilWritten(there, "");
    const posted = await waitUntil("the message to be posted", async () => {
      const timeline = await ada.timeline(roomId);
      return timeline.length > 0 && timeline;
    });
    t.deepEqual(
      posted.map(({ text }) => text),
      ["The Zaunkönig nests in the reeds"],
    );
  },
);

test.serial("when the work-store is unreachable, posting works and drafts stay in their browser", async (t) => {
  const { ada, roomId, pages } = await given(t, { WORK_STORE: `mongodb://127.0.0.1:${await freePort()}/work` });
  const [here, there] = pages;
  await fieldOf(here).fill("Kept here");
  await ada.posts(roomId, "Chat goes on");
  for (const page of pages) await page.getByText("Chat goes on").waitFor();
  await here.reload();
  await fieldOf(here).waitFor();
  await untilWritten(here, "Kept here");
  await eventually(t, () => fieldOf(there).inputValue(), "");
  await fieldOf(here).press("Enter");
  await there.getByText("Kept here").waitFor();
});

test.serial("what is written offline in one window goes on in the user's other window", async (t) => {
  const { pages } = await given(t);
  const [here] = pages;
  const beside = await here.context().newPage();
  await beside.goto(here.url());
  await fieldOf(beside).waitFor();
  await fieldOf(here).fill("Written online");
  await untilWritten(beside, "Written online");
  await here.context().setOffline(true);
  await fieldOf(here).fill("From the tunnel");
  await untilWritten(beside, "From the tunnel");
  await fieldOf(beside).press("End");
  await fieldOf(beside).pressSequentially(", and on");
  await untilWritten(here, "From the tunnel, and on");
  await here.context().setOffline(false);
  await untilWritten(pages[1], "From the tunnel, and on");
  for (const page of [here, beside]) t.is(await fieldOf(page).inputValue(), "From the tunnel, and on");
});
