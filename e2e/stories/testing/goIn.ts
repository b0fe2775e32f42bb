import type { Page } from 'playwright/test'
import { signInReply } from '#shared/protocol/http.ts'

/** Signs this page's browser in with a code, and opens the window of whoever has it; the page at which one types a code is not loaded. */
export async function goIn(page: Page, url: string, code: string): Promise<void> {
  const reply = signInReply.parse(await (await page.request.post(`${url}/api/sign-in`, { data: { code } })).json())
  await page.goto(`${url}${reply.path}`)
}
