import type { Page } from "playwright-core";

/** The form of settings with this label, which saves each field when it is left. */
export function settingsForm(page: Page, name: string) {
  const settings = page.getByRole("region", { name });
  const saved = async (change: () => Promise<unknown>): Promise<void> => {
    const answered = page.waitForResponse((response) => (response.request().postData() ?? "").includes("ChangeSetting"));
    await change();
    await answered;
    await settings.getByRole("status").waitFor();
  };
  return {
    type: (label: RegExp, text: string) =>
      saved(async () => {
        await settings.getByLabel(label).fill(text);
        await settings.getByLabel(label).press("Tab");
      }),
    check: (label: RegExp) => saved(() => settings.getByLabel(label).check()),
  };
}
