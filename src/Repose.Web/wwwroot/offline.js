// The service worker of the client's pages. It keeps copies that hold nothing of anybody (they are fetched without
// cookies) and shows them where there is no connection. Everything else goes to the server and is not kept.
const { version, otherwise, pages } = self.offline;
const name = `repose-${version}`;
const patience = 3000;

const keepAll = async () => {
  const cache = await caches.open(name);
  for (const address of new Set([...pages.map((page) => page.copy), otherwise])) {
    const copy = await fetch(address, { credentials: "omit", cache: "no-cache" });
    if (!copy.ok || copy.redirected) {
      throw new Error(`${address} answered ${copy.status}`);
    }

    const text = await copy.clone().text();
    await cache.put(address, copy);
    // With it all that it loads.
    for (const [, file] of text.matchAll(/ (?:href|src|data-tick)="(\/[^"]+\.(?:css|js|svg))"/g)) {
      if (!(await cache.match(file))) {
        await cache.put(file, await fetch(file, { credentials: "omit" }));
      }
    }
  }
};

const copyOf = async (path) => {
  const page = pages.find((one) => one.path === path || (one.andBelow && path.startsWith(`${one.path}/`)));
  return (await caches.open(name)).match(page?.copy ?? otherwise);
};

const show = async (event) => {
  const answer = (async () => {
    const came = (await event.preloadResponse) ?? (await fetch(event.request));
    // A server in front that cannot reach ours is no connection either.
    return came.status >= 502 && came.status <= 504 ? Promise.reject(new Error("no server")) : came;
  })();
  const late = new Promise((_, fail) => setTimeout(() => fail(new Error("late")), patience));
  try {
    return await Promise.race([answer, late]);
  } catch {
    return (await copyOf(new URL(event.request.url).pathname)) ?? answer;
  }
};

self.addEventListener("install", (event) => event.waitUntil(keepAll().then(() => self.skipWaiting())));

self.addEventListener("activate", (event) =>
  event.waitUntil(
    (async () => {
      for (const other of await caches.keys()) {
        if (other.startsWith("repose-") && other !== name) {
          await caches.delete(other);
        }
      }

      await self.registration.navigationPreload?.enable();
      await self.clients.claim();
    })(),
  ),
);

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.mode === "navigate" && request.method === "GET") {
    event.respondWith(show(event));
  } else if (request.method === "GET" && ["style", "script", "image", "worker"].includes(request.destination)) {
    event.respondWith(caches.open(name).then((cache) => cache.match(request).then((kept) => kept ?? fetch(request))));
  }
});

// What was tapped in the room has a store of its own.
self.addEventListener(
  "sync",
  (event) =>
    event.tag === "repose-room" &&
    event.waitUntil(self.reposeTaps.send().then(({ left }) => (left ? Promise.reject(new Error("later")) : null))),
);

// Where browsers can, they call this once there is a connection again, also when no page is open.
self.addEventListener("sync", (event) =>
  event.waitUntil(
    self.repose.send().then(({ sent, left }) => {
      if (sent.length > 0) {
        new BroadcastChannel("repose").postMessage(sent.at(-1).date);
      }

      return left ? Promise.reject(new Error("later")) : null;
    }),
  ),
);
