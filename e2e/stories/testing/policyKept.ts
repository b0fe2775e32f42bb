import { expect, test as base, type BrowserContext } from 'playwright/test'

const SAYS = 'the policy is broken: '

/** The test all stories are made of: whatever page one opens in its browser, in whatever way, none breaks the policy. */
export const test = base.extend<{ broken: string[] }>({
  broken: [async ({ browser }, hand) => {
    const broken: string[] = []
    const watch = (context: BrowserContext): void => {
      void context.addInitScript(says => addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => console.error(`${says}${effectiveDirective}, ${blockedURI}`)), SAYS)
      context.on('console', message => {
        if (message.text().startsWith(SAYS)) broken.push(message.text())
      })
    }
    browser.on('context', watch)
    await hand(broken)
    browser.off('context', watch)
    expect(broken).toEqual([])
  }, { auto: true }],
})
