// What is typed and not yet stored, on the device: database "samenleven", store "drafts".
// IndexedDB and not localStorage: a browser killed at once forgets the latter.
// Read together with safe_text.js, as one script.

let database = null;
let opening = null;

function openDrafts() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("samenleven", 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore("drafts", { keyPath: "id" }).createIndex("draft", "draft");
    request.onsuccess = () => {
      database = request.result;
      database.onversionchange = () => { database?.close(); database = opening = null; };
      database.onclose = () => { database = opening = null; };
      resolve(database);
    };
    request.onerror = () => reject(request.error);
  }).catch((problem) => { opening = null; throw problem; });
  return opening;
}

/** Do `work` on the drafts; settles when it is on disk. Starts at once when the database is open. */
function withDrafts(work) {
  const run = (db) => new Promise((resolve, reject) => {
    const transaction = db.transaction("drafts", "readwrite", { durability: "strict" });
    const request = work(transaction.objectStore("drafts"));
    transaction.oncomplete = () => resolve(request?.result);
    transaction.onabort = () => reject(transaction.error);
  });
  return database ? run(database) : openDrafts().then(run);
}

const putDraft = (record) => withDrafts((store) => {
  store.put(record);
  store.transaction.commit?.(); // do not wait for a page that is going away
});

const draftsOf = (draft) => withDrafts((store) => store.index("draft").getAll(draft));

/** Forget these drafts, but only while they still say what we think they say. */
const forgetDrafts = (draft, which) => withDrafts((store) => {
  const request = store.index("draft").getAll(draft);
  request.onsuccess = () => request.result.filter(which).forEach(({ id }) => store.delete(id));
});

/** A name no other draft has; `randomUUID` is missing on http://tablet.local. */
const newId = () => crypto.randomUUID?.()
  ?? Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
