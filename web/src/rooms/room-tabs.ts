/** The tabs of the dialog about a room. */
export const roomTabs = { about: "About", members: "Members", settings: "Settings" } as const;
export type RoomTab = keyof typeof roomTabs;

/** What can be open beside a room. */
export const roomPanels = { members: "Members", pins: "Pinned messages", files: "Files", history: "History" } as const;
export type RoomPanelKind = keyof typeof roomPanels;
