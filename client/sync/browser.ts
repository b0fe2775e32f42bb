/** What is needed of the machine a window runs on. It is handed in, so that a test can let an hour pass. */
export interface Browser {
  /** The machine's own clock, ms since the epoch: may be wrong, may be changed. */
  wallNow(): number
  /** Ms since some beginning. Never runs backwards, but stands still on some platforms while the machine sleeps. */
  monotonicNow(): number
  /** Calls once after a time in ms. Returns how to cancel it. */
  after(delayMs: number, call: () => void): () => void
  randomBytes(count: number): Uint8Array
  /** What this tab keeps over a reload; null when there is nothing. */
  read(key: string): string | null
  /** Null forgets it. */
  write(key: string, text: string | null): void
  reload(): void
  /** Calls when somebody comes back: the tab is shown again, or the network is back. Returns how to stop. */
  onReturn(call: () => void): () => void
}

/** The browser this runs in. */
export function realBrowser(): Browser {
  return {
    wallNow: () => Date.now(),
    monotonicNow: () => performance.now(),
    after: (delayMs, call) => {
      const timer = setTimeout(call, delayMs)
      return () => clearTimeout(timer)
    },
    // Not randomUUID: a laptop in the hall may have come by plain http, which is no secure context.
    randomBytes: count => crypto.getRandomValues(new Uint8Array(count)),
    read: key => inStorage(storage => storage.getItem(key)),
    write: (key, text) => inStorage(storage => (text === null ? storage.removeItem(key) : storage.setItem(key, text))),
    reload: () => location.reload(),
    onReturn,
  }
}

function inStorage<T>(act: (storage: Storage) => T): T | null {
  try {
    return act(sessionStorage)
  } catch {
    return null // blocked or full: nothing survives a reload, and everything else works
  }
}

function onReturn(call: () => void): () => void {
  const shown = (): void => {
    if (document.visibilityState === 'visible') call()
  }
  const restored = (event: PageTransitionEvent): void => {
    if (event.persisted) call()
  }
  document.addEventListener('visibilitychange', shown)
  addEventListener('pageshow', restored)
  addEventListener('online', call)
  return () => {
    document.removeEventListener('visibilitychange', shown)
    removeEventListener('pageshow', restored)
    removeEventListener('online', call)
  }
}
