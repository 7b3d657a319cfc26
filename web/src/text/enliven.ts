import { wanted } from "../layout/parts.svelte.ts";
import { leadsInside, staysInside } from "../layout/plain-click.ts";
import { pathOf, roomRoute, routeOf } from "../layout/routes.ts";
import type { Workspace } from "../layout/workspace.svelte.ts";
import { type ChannelDirectory, channelDirectoryOf } from "./channel-directory.ts";
import { enlivenCode } from "./code-blocks.ts";
import { drawFormulas } from "./formulas.ts";

/**
 * Adds the functions of a message's HTML: spoilers open, names of channels become links, people's
 * names open their card, teams' names open the team, links into this workspace stay in this window,
 * formulas are drawn, code can be copied, and tables scrolled by keys. Returns a function that
 * removes them.
 */
export function enliven(text: HTMLElement, workspace: Workspace): () => void {
  enlivenCode(text);
  drawFormulas(text);
  for (const table of text.querySelectorAll("table")) table.tabIndex = 0;
  for (const link of text.querySelectorAll<HTMLAnchorElement>("a[href]")) if (leadsInside(link)) link.removeAttribute("target");
  for (const mention of text.querySelectorAll<HTMLElement>(".mention:is([data-user], [data-team])")) makePressable(mention);
  for (const name of text.querySelectorAll<HTMLElement>("[data-channel]")) void linkChannel(name, channelDirectoryOf(workspace));
  const press = (event: Event): void => {
    const target = event.target as Element;
    if (event instanceof KeyboardEvent && !/^(Enter| )$/.test(event.key)) return;
    const spoiler = target.closest<HTMLElement>(".spoiler");
    const mention = target.closest<HTMLElement>(".mention[data-user]");
    const team = target.closest<HTMLElement>(".mention[data-team]");
    const link = target.closest<HTMLAnchorElement>("a[href]");
    if (spoiler && !spoiler.hasAttribute("aria-expanded")) take(event, () => reveal(spoiler));
    else if (mention) take(event, () => workspace.showPerson(mention.dataset.user ?? "", mention));
    else if (team) take(event, () => void showTeam(workspace, team.dataset.team ?? ""));
    else if (staysInside(event, link)) take(event, () => follow(workspace, link));
  };
  text.addEventListener("click", press);
  text.addEventListener("keydown", press);
  return () => {
    text.removeEventListener("click", press);
    text.removeEventListener("keydown", press);
  };
}

/**
 * Repeats a press that came before its code was loaded. Links to other sites were followed by the
 * browser then.
 */
export function pressAgain(event: Event): void {
  const pressed = (event.target as Element).closest(".spoiler, .mention[data-user], .mention[data-team], a:not([target])");
  const again = event instanceof KeyboardEvent ? new KeyboardEvent("keydown", event) : new MouseEvent("click", event);
  pressed?.dispatchEvent(again);
}

/** The pressed element handles the press, and the row below does not receive it. */
function take(event: Event, act: () => void): void {
  event.preventDefault();
  event.stopPropagation();
  act();
}

const follow = (workspace: Workspace, link: HTMLAnchorElement): void => workspace.router.go(routeOf(link));

async function showTeam(workspace: Workspace, first: string): Promise<void> {
  const { default: TeamsDialog } = await wanted(() => import("../teams/TeamsDialog.svelte"));
  workspace.openDialog(TeamsDialog, { first });
}

/** A mention within something that can be pressed itself is reached with that. */
function makePressable(mention: HTMLElement): void {
  if (mention.closest("a, .spoiler:not([aria-expanded])")) return;
  mention.setAttribute("role", "button");
  mention.tabIndex = 0;
}

function reveal(spoiler: HTMLElement): void {
  spoiler.setAttribute("aria-expanded", "true");
  spoiler.removeAttribute("role");
  spoiler.removeAttribute("tabindex");
  spoiler.removeAttribute("aria-label");
  for (const mention of spoiler.querySelectorAll<HTMLElement>(".mention:is([data-user], [data-team])")) makePressable(mention);
}

async function linkChannel(written: HTMLElement, directory: ChannelDirectory): Promise<void> {
  if (written.closest("a, .spoiler")) return;
  const roomId = await directory.find(written.dataset.channel ?? "");
  if (roomId === undefined) return;
  const link = document.createElement("a");
  link.className = "channel";
  link.href = pathOf(roomRoute(roomId));
  link.append(...written.childNodes);
  written.replaceWith(link);
}
