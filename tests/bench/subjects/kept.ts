const STORE = 'kept';

/** One record by its name, in a database of the bench. */
export async function kept<T>(name: string): Promise<T> {
  return run('readonly', (store) => store.get(name)) as Promise<T>;
}

export async function keep(name: string, value: unknown): Promise<void> {
  await run('readwrite', (store) => store.put(value, name));
}

async function run(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const opening = indexedDB.open('bench', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = (await settled(opening)) as IDBDatabase;
  try {
    return await settled(ask(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function settled(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
