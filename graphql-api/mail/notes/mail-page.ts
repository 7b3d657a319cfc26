import { escapeHtml } from "../../http/escape-html.ts";

/** One message in a mail, as its reader sees it. */
export interface MailEntry {
  readonly from: string;
  /** As clocks show it in the reader's time zone. */
  readonly at: string;
  /** Null where mails do not show what was written. */
  readonly text: string | null;
  /** What stands below the text, such as how many files there are. */
  readonly remarks: readonly string[];
}

export interface MailPage {
  readonly language: string;
  readonly workspaceName: string;
  /** Above everything: where it is. */
  readonly title: string;
  readonly opening: readonly string[];
  readonly entries: readonly MailEntry[];
  readonly closing: readonly string[];
  readonly button: { readonly label: string; readonly url: string };
  readonly footer: readonly string[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** For dark programs and phones. All other styles stand at their elements. */
const headStyles = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:480px){.page{padding:12px 8px!important}.card{padding:18px 16px!important}}
@media (prefers-color-scheme:dark){body,.page{background:#14171c!important}.card{background:#1d2129!important;border-color:#323843!important}
.text,h1,.who{color:#e8eaef!important}.soft{color:#a4abb8!important}.entry{border-color:#3d68d8!important}.soft a{color:#a4abb8!important}
.button{background:#5b86f7!important;color:#0c1020!important}}`;

const fonts = "font-family:-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

export function htmlOfPage(page: MailPage): string {
  const { language, title, opening, entries, closing, button, footer, links } = page;
  const parts = [
    `<h1 style="margin:0 0 14px;font-size:19px;line-height:1.35;color:#15181e">${escapeHtml(title)}</h1>`,
    ...opening.map(paragraph),
    ...entries.map(entryHtml),
    ...closing.map(paragraph),
    `<p style="margin:20px 0 4px"><a class="button" href="${escapeHtml(button.url)}" style="display:inline-block;padding:10px 18px;border-radius:8px;background:#2f5fe0;color:#ffffff;font-weight:600;text-decoration:none">${escapeHtml(button.label)}</a></p>`,
  ];
  const below = [
    ...footer.map(escapeHtml),
    links.map(({ label, url }) => `<a href="${escapeHtml(url)}" style="color:#5c6472">${escapeHtml(label)}</a>`).join(" · "),
  ];
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title><style>${headStyles}</style></head>
<body style="margin:0;background:#f3f4f7"><div class="page" style="background:#f3f4f7;padding:28px 16px;${fonts}">
<div class="card" style="max-width:560px;margin:0 auto;padding:26px 28px;background:#ffffff;border:1px solid #e1e4ea;border-radius:12px;font-size:15px;line-height:1.5">
<p class="soft" style="margin:0 0 6px;color:#5c6472;font-size:13px">${escapeHtml(page.workspaceName)}</p>
${parts.join("\n")}
</div>
<div class="soft" style="max-width:560px;margin:14px auto 0;padding:0 6px;color:#5c6472;font-size:12.5px;line-height:1.6">${below.join("<br>")}</div>
</div></body></html>`;
}

const paragraph = (text: string): string => `<p class="text" style="margin:0 0 12px;color:#15181e">${escapeHtml(text)}</p>`;

function entryHtml({ from, at, text, remarks }: MailEntry): string {
  const words =
    text === null || text === ""
      ? ""
      : `<div class="text" style="color:#15181e;white-space:pre-wrap;overflow-wrap:anywhere">${escapeHtml(text)}</div>`;
  const notes = remarks.map((remark) => `<div class="soft" style="color:#5c6472;font-size:13.5px">${escapeHtml(remark)}</div>`);
  return `<div class="entry" style="margin:0 0 14px;padding:2px 0 2px 14px;border-left:3px solid #c3d1f8"><div><span class="who" style="font-weight:600;color:#15181e">${escapeHtml(from)}</span> <span class="soft" style="color:#5c6472;font-size:13px">${escapeHtml(at)}</span></div>${words}${notes.join("")}</div>`;
}

export function textOfPage({ opening, entries, closing, button, footer, links }: MailPage): string {
  const told = entries.map(({ from, at, text, remarks }) =>
    [`${from}, ${at}`, ...(text === null ? [] : [text]), ...remarks.map((remark) => `(${remark})`)].join("\n"),
  );
  const below = [...footer, ...links.map(({ label, url }) => `${label}: ${url}`)].join("\n");
  return `${[...opening, ...told, ...closing, `${button.label}: ${button.url}`, `-- \n${below}`].join("\n\n")}\n`;
}
