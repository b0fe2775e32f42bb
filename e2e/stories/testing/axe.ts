import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { RunOptions } from 'axe-core'
import type { Page } from 'playwright'

declare global {
  interface Window {
    axe: typeof axe
  }
}

/** The script to give to a context before its pages are opened: the policy of the windows allows none to be added later. */
export const AXE_SCRIPT = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What other colours can change. All other rules look at the same page whatever its theme. */
export const OF_COLOURS = ['color-contrast', 'link-in-text-block']

/** The two ends of an open menu: hidden from who listens, they hand the focus on in the moment they get it, which no rule can see. */
const FOCUS_GUARDS = '[data-base-ui-focus-guard]'

/** What axe finds wrong with a page: the rule, where, and why. All of its rules, or only some. */
export async function axeFindings(page: Page, only?: readonly string[]): Promise<string[]> {
  const options: RunOptions = { resultTypes: ['violations'], preload: false, ...(only === undefined ? {} : { runOnly: [...only] }) }
  const { violations, passes, inapplicable } = await page.evaluate(wanted => window.axe.run({ exclude: [wanted.guards] }, wanted.options), { options, guards: FOCUS_GUARDS })
  if (violations.length + passes.length + inapplicable.length === 0) return ['axe has examined nothing']
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary.replaceAll(/\s+/g, ' ')}`))
}
