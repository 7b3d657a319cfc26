import type { Page } from "playwright-core";

/** Chooses a line of the menu behind the workspace's name. */
export async function chooseOfWorkspace(page: Page, line: string): Promise<void> {
  await page.locator("nav h1 button").click();
  await page.getByRole("menuitem", { name: line }).click();
}
