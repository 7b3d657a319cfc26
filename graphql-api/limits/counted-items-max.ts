/** The most items of all the other lists together that one operation may be answered. */
export const countedItemsMax = 5_000;
