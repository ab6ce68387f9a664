import { storageRegistry } from "#/shared/storage/registry";

/** What survives a reload: the proof key, which scripts can use but not read, and the refresh handle. */
export interface StoredSession {
  keys: CryptoKeyPair;
  refreshToken: string | null;
}

const storeName = "session";
const record = "current";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(storageRegistry.session.key, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(storeName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function run<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(storeName, mode);
      const request = use(transaction.objectStore(storeName));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** The session of a browser that refuses storage (it does where cookies are blocked): lives as long as the page. */
let unstored: StoredSession | null = null;

/** Reads the kept session; null when there is none. */
export async function loadSession(): Promise<StoredSession | null> {
  try {
    return (await run<StoredSession | undefined>("readonly", (store) => store.get(record))) ?? unstored;
  } catch {
    return unstored;
  }
}

/** Keeps the session, in place of an earlier one. */
export async function saveSession(session: StoredSession): Promise<void> {
  try {
    await run("readwrite", (store) => store.put(session, record));
    unstored = null;
  } catch {
    unstored = session;
  }
}

/** Forgets key and handle. */
export async function clearSession(): Promise<void> {
  unstored = null;
  await run("readwrite", (store) => store.clear()).catch(() => undefined);
}

/** Makes a P-256 signing pair whose private half cannot be exported. */
export function generateKeys(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, false, ["sign", "verify"]);
}
