// What survives a reload: the key (not extractable), the refresh handle and the name to show. One record in IndexedDB.

const name = 'cartrade-console';

function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore('session');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

async function transact(mode, action) {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction('session', mode);
      const request = action(transaction.objectStore('session'));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** @returns {Promise<{keys: CryptoKeyPair, refreshToken: string, who: string} | undefined>} */
export const load = () => transact('readonly', (store) => store.get('current'));
export const save = (session) => transact('readwrite', (store) => store.put(session, 'current'));
export const clear = () => transact('readwrite', (store) => store.delete('current'));
