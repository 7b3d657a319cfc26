import test from "ava";
import { openBrowser, openWindow } from "../../support/browser.ts";
import { openOwnHouse } from "../../support/house.ts";
import { addInstance, setAll } from "../../support/settings-by.ts";
import { slapdPackage } from "../engine-packages.ts";
import { whyMissing } from "../fetch-engines.ts";
import { entriesOf } from "./entries.ts";
import { lookUp, startSlapd, suffix } from "./slapd.ts";

test("a person of OpenLDAP signs in on the page, and is told of a wrong password and of a directory that is down", async (t) => {
  const reason = await whyMissing(slapdPackage);
  if (reason !== undefined) {
    t.log(`Left out: ${reason}`);
    t.pass();
    return;
  }
  const [slapd, house, browser] = await Promise.all([
    startSlapd(entriesOf(2)),
    openOwnHouse({ environment: { OUTGOING_ALLOWED: "127.0.0.1/32" } }),
    openBrowser(),
  ]);
  t.teardown(async () => {
    await browser.close();
    await Promise.all([slapd.stop(), house.close()]);
  });
  const { id } = await addInstance(house.ada, "ldap");
  await setAll(
    house.ada,
    { scope: "INTEGRATION", scopeId: id },
    {
      ...{ url: slapd.url, caCertificate: slapd.certificate, bindDn: lookUp.dn, bindPassword: lookUp.password },
      ...{ peopleBase: `ou=people,${suffix}`, buttonText: "Acme directory", registersPeople: true, isOffered: true },
    },
  );
  const { page, problems } = await openWindow(browser, house.logue.url);
  await page.getByRole("link", { name: "Acme directory" }).click();
  const enter = async (name: string, password: string): Promise<void> => {
    await page.getByLabel("Name").fill(name);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in", exact: true }).click();
  };
  await enter("p1", "wrong");
  await page.getByText("Name or password is wrong.").waitFor();
  await enter("p1", "p1 comes in");
  await page.getByRole("log", { name: "Messages" }).waitFor();
  await slapd.kill("SIGKILL");
  const other = await openWindow(browser, house.logue.url, `/sign-in-by/${id}`);
  await other.page.getByLabel("Name").fill("p0");
  await other.page.getByLabel("Password").fill("p0 comes in");
  await other.page.getByRole("button", { name: "Sign in", exact: true }).click();
  await other.page.getByRole("alert").waitFor();
  t.notRegex((await other.page.getByRole("alert").textContent()) ?? "", /wrong/);
  t.deepEqual([...problems, ...other.problems], []);
});
