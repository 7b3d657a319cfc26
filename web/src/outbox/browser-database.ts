/** The names of the stores and the paths of their keys. */
const stores = { outbox: "messageId", uploads: "id" } as const;

export type StoreName = keyof typeof stores;

/**
 * Opens the browser's database. Rejects where the browser has none, for example in some private
 * windows.
 */
export function openDatabase(): Promise<IDBDatabase> {
  const opening = indexedDB.open("logue", 2);
  opening.onupgradeneeded = () => {
    for (const [name, keyPath] of Object.entries(stores)) {
      if (!opening.result.objectStoreNames.contains(name)) opening.result.createObjectStore(name, { keyPath });
    }
  };
  return answerOf(opening).then((database) => {
    // Another tab with a newer version of the client may change the database.
    database.onversionchange = () => database.close();
    return database;
  });
}

/** Runs one request on a store. Resolves when it is on the disk. */
export async function inStore<Result>(
  database: IDBDatabase,
  name: StoreName,
  mode: IDBTransactionMode,
  run: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const transaction = database.transaction(name, mode, { durability: "strict" });
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const [answer] = await Promise.all([answerOf(run(transaction.objectStore(name))), done]);
  return answer;
}

function answerOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
