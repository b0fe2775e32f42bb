import type { Browser } from '../browser.ts'

/** How long one question goes on being sent where nobody answers it, ms: no longer than the answer is waited for. */
const PATIENCE_MS = 2800

/** A proxy that spreads may have sent it to a node that is just gone: the next try comes to another, ms. */
const AGAIN_MS = 250

/** Questions that are out, all of which can be given up at once. */
export class Posts {
  readonly #browser: Pick<Browser, 'after'>
  readonly #out = new Set<AbortController>()

  constructor(browser: Pick<Browser, 'after'>) {
    this.#browser = browser
  }

  /**
   * What the server answered, be it a no; undefined when it did not, or it was given up.
   * @param isSentAgain for as long as nobody answers it
   */
  async ask(url: URL, headers: Record<string, string>, message: unknown, isSentAgain: boolean): Promise<unknown> {
    const out = new AbortController()
    const { signal } = out
    this.#out.add(out)
    const cancel = this.#browser.after(PATIENCE_MS, () => out.abort())
    const send = (): Promise<unknown> => post(url, headers, message, signal)
    const reply = await (isSentAgain ? this.#again(send, signal) : send())
    cancel()
    this.#out.delete(out)
    return signal.aborted ? undefined : reply
  }

  giveUp(): void {
    for (const out of this.#out) out.abort()
  }

  async #again(send: () => Promise<unknown>, signal: AbortSignal): Promise<unknown> {
    let reply = await send()
    while (reply === undefined && !signal.aborted) {
      await this.#pause(signal)
      if (!signal.aborted) reply = await send()
    }
    return reply
  }

  #pause(signal: AbortSignal): Promise<void> {
    return new Promise(resolve => {
      const cancel = this.#browser.after(AGAIN_MS, resolve)
      signal.addEventListener('abort', () => {
        cancel()
        resolve()
      }, { once: true })
    })
  }
}

/** Undefined, where no answer of our server came back. */
async function post(url: URL, headers: Record<string, string>, message: unknown, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(message), signal, cache: 'no-store' })
    const reply: unknown = await response.json()
    return response.ok || isNo(reply) ? reply : undefined
  } catch {
    return undefined // no network, a proxy's own page, or given up
  }
}

/** Of our server, and of no proxy. */
function isNo(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === false
}
