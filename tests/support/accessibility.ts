import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

type Violations = Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"];

/**
 * What axe finds wrong in the page, or in a part of it. It keeps the details of faults only, and
 * in a page without frames it joins its findings in the page instead of opening another for that:
 * this takes a third of the time, which was half of all that the tests of the client took.
 */
export async function violationsIn(page: Page, part = "html"): Promise<Violations> {
  const axe = new AxeBuilder({ page }).include(part).options({ resultTypes: ["violations"] });
  return (await axe.setLegacyMode(page.frames().length === 1).analyze()).violations;
}

/** The serious faults of the page, or of a part of it, with the elements that have them. */
export async function seriousFaults(page: Page, part?: string): Promise<string[]> {
  return (await violationsIn(page, part))
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}

/** The same in light and in dark. */
export async function faultsInBoth(page: Page, part?: string): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    faults.push(...(await seriousFaults(page, part)).map((fault) => `${colorScheme} ${fault}`));
  }
  return faults;
}
