import { refusals } from "@logue/command-service/contract/refusals.ts";
import type { ExternalPerson } from "@logue/integrations/index.ts";
import type { Services } from "../context.ts";
import { escapeHtml } from "../http/escape-html.ts";
import { type Found, findAccount } from "./find-account.ts";
import type { SignInMethod } from "./methods.ts";

/**
 * For an administrator who tries a method: the person whom it confirmed, and what would happen.
 * Nothing is done.
 */
export async function trialPage(services: Services, method: SignInMethod, person: ExternalPerson): Promise<string> {
  const rows = Object.entries({
    "Id there": person.subject,
    "Account there": person.label,
    Name: person.name,
    "Display name": person.displayName,
    "Confirmed e-mail address": person.email,
    Groups: person.groups?.join(", ") || null,
    Picture: person.picture != null && "url" in person.picture ? person.picture.url : null,
  }).map(([title, value]) => `<tr><th scope="row">${escapeHtml(title)}</th><td>${escapeHtml(value ?? "none")}</td></tr>`);
  const outcome = wordsFor(await findAccount(services, method, person));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Tried: ${escapeHtml(method.integration.title)}</title><body><h1>The method works</h1>
<p>${escapeHtml(outcome)} Nothing was changed, and nobody was signed in.</p><table>${rows.join("")}</table>
<p><a href="/">Back to Logue</a></p></body></html>`;
}

/** What would happen to the person, in words. */
export function wordsFor(found: Found): string {
  switch (found.kind) {
    case "linked":
      return `This person would be signed in as @${found.user.name}.`;
    case "linkable":
      return `This person would get the account @${found.user.name}, which no one has used yet.`;
    case "new":
      return `This person would get a new account, @${found.name}.`;
    case "refused":
      return `This person would not get in. ${refusals[found.code].meaning} ${refusals[found.code].remedy}`;
  }
}
