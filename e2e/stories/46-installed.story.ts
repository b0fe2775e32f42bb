import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type APIResponse, type CDPSession } from 'playwright/test'
import * as z from 'zod'
import { strictProxy } from '#e2e/wire/strictProxy.ts'
import { keepComplaints } from './testing/complaints.ts'
import { test } from './testing/story.ts'

const manifestOf = z.object({ start_url: z.string(), scope: z.string(), icons: z.array(z.object({ src: z.string(), sizes: z.string(), type: z.string(), purpose: z.string().optional() })) })

/** What a browser has against installing the page that it shows. */
async function faultsOf(devtools: CDPSession): Promise<unknown[]> {
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors')
  const { errors } = await devtools.send('Page.getAppManifest')
  return [...installabilityErrors, ...errors]
}

/** How large a PNG says it is. */
async function sizesOf(picture: APIResponse): Promise<string> {
  const bytes = await picture.body()
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`
}

test('46 the windows can be installed as an app, also below a path of a host, and the app opens where its owner was last let in', async ({ house, playwright, launchOptions, request }) => {
  const proxy = await strictProxy([house.url], { upgrades: 'pass', base: '/any/base/path' })
  const profile = await mkdtemp(join(tmpdir(), 'rostrum-profile-')) // a window without a profile installs nothing
  const context = await playwright.chromium.launchPersistentContext(profile, launchOptions)
  const complaints: string[] = []
  const page = await context.newPage()
  keepComplaints(page, 'the app', complaints)

  // nobody has been let in: the app begins at the way in
  await page.goto(`${proxy.url}/start`)
  await page.getByRole('textbox').fill(await house.codeOf('bra'))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`${proxy.url}/m/demo/delegation.bra`)
  await expect(page.getByText('Brazil').first()).toBeVisible()

  const devtools = await context.newCDPSession(page)
  expect(await faultsOf(devtools)).toEqual([])
  const { url, data } = await devtools.send('Page.getAppManifest')
  expect(url).toBe(`${proxy.url}/app.webmanifest`)
  const served = await request.get(url)
  expect(served.headers()).toMatchObject({ 'content-type': expect.stringContaining('application/manifest+json'), 'cache-control': 'public, max-age=0' })
  const { start_url, scope, icons } = manifestOf.parse(JSON.parse(data ?? ''))
  expect([new URL(scope, url).href, new URL(start_url, url).href]).toEqual([`${proxy.url}/`, `${proxy.url}/start`])

  expect(icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual(['192x192 any', '512x512 any', 'any any', '512x512 maskable'])
  for (const { src, sizes, type } of [...icons, { src: 'icons/apple-touch-icon.png', sizes: '180x180', type: 'image/png' }]) {
    const icon = await request.get(new URL(src, url).href)
    expect(icon.headers(), src).toMatchObject({ 'content-type': type, 'cache-control': 'public, max-age=86400' })
    if (type === 'image/png') expect(await sizesOf(icon), src).toBe(sizes)
  }

  // the app is opened again
  await page.goto(new URL(start_url, url).href)
  await expect(page).toHaveURL(`${proxy.url}/m/demo/delegation.bra`)
  await expect(page.getByText('Brazil').first()).toBeVisible()
  // and once more, when the session is over: the window says so, and shows the way in
  await context.clearCookies()
  await page.goto(new URL(start_url, url).href)
  await page.getByRole('link', { name: 'Enter an access code' }).click()
  await expect(page.getByRole('textbox')).toBeVisible()

  await context.close()
  await proxy.close()
  await rm(profile, { recursive: true, force: true })
  expect(complaints).toEqual([])
})
