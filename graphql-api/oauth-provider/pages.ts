import type { KoaContextWithOIDC } from "oidc-provider";
import { escapeHtml } from "../http/escape-html.ts";

/** Markup, in which every text from elsewhere is escaped. */
export interface Page {
  readonly title: string;
  readonly body: string;
  /** Where the browser goes at once. A form that redirects there would need a wider policy. */
  readonly goTo?: string;
}

export const stylePath = "/oauth/page.css";

export function renderPage({ title, body, goTo }: Page): string {
  const refresh = goTo === undefined ? "" : `<meta http-equiv="refresh" content="0;url=${escapeHtml(goTo)}">`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${refresh}
<title>${escapeHtml(title)} · Logue</title>
<link rel="icon" href="/logue.svg">
<link rel="stylesheet" href="${stylePath}">
</head>
<body>
<main>
<img src="/logue.svg" alt="" width="40" height="40">
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

export const errorPage = (reason: string): string =>
  renderPage({
    title: "This does not work",
    body: `<p>${escapeHtml(reason)}</p><p class="soft">Nothing was allowed. Go back to the program and begin again.</p>`,
  });

/** For the browser of a person. Programs are answered in JSON. */
export function showError(context: KoaContextWithOIDC, description: string | undefined): void {
  context.type = "html";
  context.body = errorPage(sentence(description ?? "The request of the program is not right."));
}

/** The provider's descriptions have no capital and no full stop. */
const sentence = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? "" : "."}`;

export const pageStyle = `
:root {
  color-scheme: light dark;
  --surface: light-dark(#ffffff, #16191d);
  --sunken: light-dark(#f4f5f3, #101316);
  --text: light-dark(#1c2321, #e7ebe9);
  --soft: light-dark(#56625e, #9aa6a2);
  --border: light-dark(#dfe4e1, #2c3238);
  --accent: light-dark(#0f766e, #2dd4bf);
  --on-accent: light-dark(#ffffff, #06211f);
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100dvh; display: grid; place-items: center; padding: 16px; background: var(--sunken);
  color: var(--text); font: 15.5px/1.5 "Inter Variable", system-ui, sans-serif; }
main { width: 100%; max-width: 30rem; padding: 28px; background: var(--surface); border: 1px solid var(--border); border-radius: 12px; }
h1 { margin: 12px 0 8px; font-size: 22px; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 20px 0 6px; font-size: 15px; }
p { margin: 8px 0; overflow-wrap: anywhere; }
.soft, .hint { color: var(--soft); font-size: 14px; }
ul { list-style: none; margin: 8px 0; padding: 0; }
label { display: flex; gap: 10px; align-items: flex-start; padding: 8px 0; border-top: 1px solid var(--border); cursor: pointer; }
li:first-child > label { border-top: 0; }
input[type="checkbox"] { flex: none; width: 18px; height: 18px; margin: 3px 0 0; accent-color: var(--accent); }
.field { display: block; border: 0; font-weight: 600; }
.field input { display: block; width: 100%; margin-top: 6px; padding: 12px; font: 600 22px/1.2 ui-monospace, monospace; letter-spacing: 0.12em;
  text-transform: uppercase; color: inherit; background: var(--surface); border: 1px solid var(--border); border-radius: 8px; }
.code { font: 600 26px/1.2 ui-monospace, monospace; letter-spacing: 0.12em; }
.actions { display: flex; flex-wrap: wrap; gap: 10px; margin-top: 20px; }
button { flex: 1 1 8rem; min-height: 44px; padding: 10px 16px; font: inherit; font-weight: 600; color: inherit; background: none;
  border: 1px solid var(--border); border-radius: 8px; cursor: pointer; }
button.main { color: var(--on-accent); background: var(--accent); border-color: var(--accent); }
button.link { flex: none; min-height: 24px; padding: 0; border: 0; color: var(--accent); font-size: 14px; text-decoration: underline; }
a { color: var(--accent); }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
[role="alert"] { color: light-dark(#b42318, #f97066); }
`;
