import { meaningsOf, type ScopeMeaning } from "@logue/command-service/contract/oauth-scopes.ts";
import { escapeHtml } from "../http/escape-html.ts";
import { renderPage } from "./pages.ts";

export interface Asked {
  readonly programName: string;
  /** The site that gets the answer; null for a device. */
  readonly returnsTo: string | null;
  readonly personName: string;
  /** All that it asks for. */
  readonly scopes: readonly string[];
  readonly path: string;
}

/** What the person may choose. Without knowing who it is, nothing else can be known. */
export const choicesIn = (scopes: readonly string[]): ScopeMeaning[] =>
  meaningsOf(scopes).filter(({ name }) => name !== "openid");

/** Asks the person, in plain words, what the program may do. The person may give less. */
export function consentPage({ programName, returnsTo, personName, scopes, path }: Asked): string {
  const choices = choicesIn(scopes).map(
    ({ name, meaning }) =>
      `<li><label><input type="checkbox" name="scope" value="${escapeHtml(name)}" checked><span>${escapeHtml(meaning)}</span></label></li>`,
  );
  const known = scopes.includes("openid") ? "<p>It will know which account here is yours.</p>" : "";
  const list = choices.length === 0 ? "" : `<h2>It may, wherever you may</h2><ul>${choices.join("")}</ul>`;
  const goal = returnsTo === null ? "" : `<p class="soft">Then you go on at ${escapeHtml(returnsTo)}.</p>`;
  return renderPage({
    title: `Let ${programName} act for you?`,
    body: `<form method="post" action="${escapeHtml(path)}">
<p class="soft">You are signed in as ${escapeHtml(personName)}. <button class="link" type="submit" name="answer" value="switch">Use another account</button></p>
${known}${list}
<p class="soft">Take away what it need not do. You can withdraw all of it at any time, in your account under “Programs”.</p>
${goal}
<div class="actions"><button type="submit" name="answer" value="refuse">Refuse</button><button class="main" type="submit" name="answer" value="allow">Allow</button></div>
</form>`,
  });
}
