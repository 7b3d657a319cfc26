/**
 * What a read of a file brings, undefined when the file is gone: in a data folder in use files come
 * and go between listing and reading, such as those that the sealed log writes.
 */
export const ifThere = <Found>(reading: Promise<Found>): Promise<Found | undefined> =>
  reading.catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
