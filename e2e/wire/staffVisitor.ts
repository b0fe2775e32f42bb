import { staffOffer } from '#shared/protocol/staff.ts'
import { CookieJar } from './cookieJar.ts'

/** Somebody who presides, at a browser of their own: presses staff sign-in, and signs in at the provider's page. */
export class StaffVisitor {
  readonly jar = new CookieJar()
  readonly #url: string

  constructor(url: string) {
    this.#url = url
  }

  /** Signs in there by this name; the address to which the provider then sends the browser, not yet asked for. */
  async signInThere(name: string): Promise<string> {
    const page = await this.#toPage()
    return this.jar.go(page, this.#isBack, { method: 'POST', body: new URLSearchParams({ name }) })
  }

  /** Goes there and gives up. */
  async giveUpThere(): Promise<string> {
    return this.jar.go(await this.#toPage(), this.#isBack, { method: 'POST', body: new URLSearchParams({ cancel: '1' }) })
  }

  /** Goes all the way; the address at which the door says how it ended, as a path with its query. */
  async signIn(name: string): Promise<string> {
    return this.comeBack(await this.signInThere(name))
  }

  /** Opens the address to which the provider sends the browser; the path, with its query, to which that leads. */
  async comeBack(address: string): Promise<string> {
    const { pathname, search } = new URL((await this.jar.ask(address)).headers.get('location') ?? '', address)
    return pathname + search
  }

  /** What may be taken: the status and the body as it is. */
  async seats(): Promise<{ status: number; body: unknown }> {
    return answered(await this.jar.ask(`${this.#url}/api/staff`))
  }

  async take(meetingId: string, role: string, headers: Record<string, string> = {}): Promise<{ status: number; body: unknown }> {
    return answered(await this.jar.ask(`${this.#url}/api/staff/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ meetingId, role }) }))
  }

  async #toPage(): Promise<string> {
    const { begin } = staffOffer.parse(await (await this.jar.ask(`${this.#url}/api/staff/offer`)).json())
    return this.jar.go(begin ?? '', this.#isBack)
  }

  readonly #isBack = (address: string): boolean => address.includes('/api/staff/callback')
}

const answered = async (response: Response): Promise<{ status: number; body: unknown }> => ({ status: response.status, body: await response.json() })
