import type { Page } from 'playwright/test'

/** Keeps what a page complains of: what it throws, and what breaks the policy. A line that is lost is no fault of the page. */
export function keepComplaints(page: Page, who: string, complaints: string[]): void {
  page.on('pageerror', error => complaints.push(`${who}: ${error.message}`))
  page.on('console', message => {
    const isOfPage = message.type() === 'error' && !message.text().includes('WebSocket connection') && !message.location().url.includes('/api/line/') && !message.text().includes('ERR_CONNECTION_REFUSED')
    if (isOfPage) complaints.push(`${who}: ${message.text()}`)
  })
}
