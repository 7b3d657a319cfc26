import test from "ava";
import { violationsIn } from "../support/accessibility.ts";
import { openBrowser, openWindowOf } from "../support/browser.ts";
import { eventually } from "../support/eventually.ts";
import { openHouse } from "../support/house.ts";

test("an administrator erases a person from the profile, after reading what goes and what stays; others then see an erased user", async (t) => {
  const [house, browser] = await Promise.all([openHouse(), openBrowser()]);
  t.teardown(async () => {
    await browser.close();
    await house.close();
  });
  const { ada } = house;
  const [ben, cleo] = [await house.comesIn("ben"), await house.comesIn("cleo")];
  const roomId = await ada.createsChannel({ name: "capstan" });
  await ada.adds(roomId, ben, cleo);
  await ben.posts(roomId, "The tide is low");
  await ada.posts(roomId, `Thank you, @${ben.name}`);
  await ben.posts(roomId, "Mind the crane");

  const [hers, others] = [
    await openWindowOf(browser, ada, `/room/${roomId}`),
    await openWindowOf(browser, cleo, `/room/${roomId}`),
  ];
  await others.page.getByText(`@${ben.name}`).first().click();
  await others.page.getByRole("group", { name: "Profile" }).getByRole("button", { name: "Message" }).waitFor();
  await eventually(t, () => others.page.getByRole("button", { name: "Erase…" }).count(), 0);
  await hers.page.getByText(`@${ben.name}`).first().click();
  await hers.page.getByRole("button", { name: "Erase…" }).click();
  const dialog = hers.page.getByRole("dialog", { name: /^Erase Ben/ });
  const button = dialog.getByRole("button", { name: /^Erase Ben/ });
  await dialog.getByText("What others wrote").waitFor();
  await eventually(t, () => button.isDisabled(), true);
  await dialog.getByLabel("Reason").fill("Asked for by mail");
  await dialog.getByLabel("I understand").check();
  const violations = await violationsIn(hers.page, "dialog[open]");
  t.deepEqual(
    violations.map(({ id }) => id),
    [],
  );
  await others.page.getByText("Mind the crane").waitFor();
  await button.click();
  // The open window drops what it had loaded, before the stores are done.
  await others.page.getByText("[erased]").nth(1).waitFor();
  await eventually(t, () => others.page.getByText(/The tide is low|Mind the crane/).count(), 0);
  await dialog.getByText("no copy is left").waitFor();

  await others.page.reload();
  await others.page.getByText("Thank you, @Erased user").waitFor();
  await others.page.getByText("[erased]").first().waitFor();
  await eventually(t, () => others.page.getByText("The tide is low").count(), 0);
});
