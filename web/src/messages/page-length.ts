/** How many messages of a room or a thread are asked for at a time. */
export const pageLength = 50;
