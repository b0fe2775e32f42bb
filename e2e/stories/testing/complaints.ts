import type { Page } from 'playwright/test'

/** Keeps what a page complains of: what it throws, and what breaks the policy. A line that is lost is no fault of the page. */
export function keepComplaints(page: Page, who: string, complaints: string[]): void {
  page.on('pageerror', error => complaints.push(`${who}: ${error.message}`))
  page.on('console', message => {
    // What the page asks of a server that is dead, or that a story has taken away, is not there.
    const isOfLine = /WebSocket connection|ERR_CONNECTION_REFUSED/.test(message.text()) || /\/api\/line\/|\/streamLine-/.test(message.location().url)
    if (message.type() === 'error' && !isOfLine) complaints.push(`${who}: ${message.text()}`)
  })
}
