import type { Page } from 'playwright/test'

/**
 * Keeps what is wrong with a page: what it throws, what breaks the policy, and whatever it asks of another host than its own.
 * A line that is lost is no fault of the page.
 */
export function keepComplaints(page: Page, who: string, complaints: string[]): void {
  page.on('pageerror', error => complaints.push(`${who}: ${error.message}`))
  page.on('console', message => {
    // What the page asks of a server that is dead, or that a story has taken away, is not there.
    const isOfLine = /WebSocket connection|ERR_CONNECTION_REFUSED/.test(message.text()) || /\/api\/line\/|\/streamLine-/.test(message.location().url)
    // What another has changed meanwhile is refused, and the window says so in words.
    const isRefused = /status of 409/.test(message.text())
    if (message.type() === 'error' && !isOfLine && !isRefused) complaints.push(`${who}: ${message.text()}`)
  })
  let own = ''
  const note = (address: string): void => {
    own = new URL(page.url()).host || own // an empty page asks for nothing: what is told only now was asked by the one before it
    const asked = new URL(address)
    if (asked.host !== own) complaints.push(`${who}: asks ${asked.host || asked.protocol} for something`)
  }
  page.on('request', request => request.isNavigationRequest() || note(request.url()))
  page.on('websocket', socket => note(socket.url()))
}
