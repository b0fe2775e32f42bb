import { parseSetCookie } from 'cookie'

/** A browser without a window: it follows where it is sent and keeps cookies by their paths, all hosts being this machine. */
export class CookieJar {
  readonly #kept = new Map<string, { name: string; value: string; path: string }>()

  /** Asks once, and follows nothing. */
  async ask(address: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(address, { ...init, redirect: 'manual', headers: { ...init.headers, cookie: this.cookiesFor(address) } })
    for (const header of response.headers.getSetCookie()) this.#keep(header)
    return response
  }

  /** Goes where it is sent, until an address that `isEnd`, which it does not ask for, or a page. */
  async go(address: string, isEnd: (address: string) => boolean, init: RequestInit = {}): Promise<string> {
    if (isEnd(address)) return address
    const response = await this.ask(address, init)
    const next = response.headers.get('location')
    return next === null ? address : this.go(new URL(next, address).href, isEnd)
  }

  cookiesFor(address: string): string {
    const { pathname } = new URL(address)
    return [...this.#kept.values()].filter(({ path }) => pathname.startsWith(path)).map(({ name, value }) => `${name}=${value}`).join('; ')
  }

  /** Changes the value of a cookie by hand. */
  change(name: string, by: (value: string) => string): void {
    for (const kept of this.#kept.values()) if (kept.name === name) kept.value = by(kept.value)
  }

  has(name: string): boolean {
    return [...this.#kept.values()].some(kept => kept.name === name)
  }

  #keep(header: string): void {
    const { name, value = '', path = '/', maxAge, expires } = parseSetCookie(header)
    const key = `${name} ${path}`
    if (maxAge === 0 || (expires !== undefined && expires.getTime() <= Date.now())) this.#kept.delete(key)
    else this.#kept.set(key, { name, value, path })
  }
}
