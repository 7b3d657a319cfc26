/**
 * The most items that one operation may be answered in all lists without their own limit together.
 */
export const countedItemsMax = 5_000;
