/** Whether a click opens a link in this tab. Others, such as with Ctrl, are left to the browser. */
export const isPlainClick = (event: MouseEvent): boolean =>
  !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;

/** Whether a link leads to a room, thread or message of this workspace. */
export const leadsInside = (link: HTMLAnchorElement): boolean =>
  link.origin === location.origin && link.pathname.startsWith("/room/");

/** Whether a press follows a link within the client: a plain click on a link into this workspace. */
export const staysInside = (event: Event, link: HTMLAnchorElement | null): link is HTMLAnchorElement =>
  link !== null && event instanceof MouseEvent && isPlainClick(event) && leadsInside(link);
