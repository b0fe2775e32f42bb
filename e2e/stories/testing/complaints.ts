import type { Page } from 'playwright/test'

/** Keeps what a page complains of: what it throws, and what breaks the policy. A line that is lost is no fault of the page. */
export function keepComplaints(page: Page, who: string, complaints: string[]): void {
  page.on('pageerror', error => complaints.push(`${who}: ${error.message}`))
  page.on('console', message => {
    const isOfLine = message.text().includes('WebSocket connection') || /\/api\/line\/|\/streamLine-/.test(message.location().url)
    if (message.type() === 'error' && !isOfLine) complaints.push(`${who}: ${message.text()}`)
  })
}
