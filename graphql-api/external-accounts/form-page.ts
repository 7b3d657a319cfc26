import { createHash } from "node:crypto";
import type { Response } from "express";
import { escapeHtml } from "../http/escape-html.ts";

const script = "document.forms[0].submit()";
const scriptHash = createHash("sha256").update(script).digest("base64");

/** No `form-action`: the other system may pass the form on to a host of its own. */
const policy = `default-src 'none'; script-src 'sha256-${scriptHash}'; base-uri 'none'; frame-ancestors 'none'`;

/** A page that sends these fields to another system as a form, at once. */
export function sendForm(response: Response, url: string, fields: Readonly<Record<string, string>>): void {
  const inputs = Object.entries(fields).map(
    ([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`,
  );
  response.setHeader("content-security-policy", policy);
  response.type("html").send(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Signing in</title>
<body><form method="post" action="${escapeHtml(url)}">${inputs.join("")}<button>Go on to sign in</button></form>
<script>${script}</script></body></html>`);
}
