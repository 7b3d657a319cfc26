const keyOf = (roomId: string): string => `logue/unread/${roomId}`;

/**
 * The rooms in which the person marked messages as unread. Up to the number, nothing of the room is
 * read until the room is opened anew. A reload is no such opening: it is kept as long as the tab.
 */
export const heldUnread = {
  upTo: (roomId: string): number => Number(sessionStorage.getItem(keyOf(roomId))),
  hold: (roomId: string, number: number): void => sessionStorage.setItem(keyOf(roomId), String(number)),
  release: (roomId: string): void => sessionStorage.removeItem(keyOf(roomId)),
};
