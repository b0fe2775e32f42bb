import { expect, test as base, type BrowserContext, type Page } from 'playwright/test'
import { freePort } from '#server/testing/freePort.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { staffSettingsOf, startProvider } from '#e2e/wire/testProvider.ts'
import { startOf } from '#shared/sync/entry.ts'
import { keepComplaints } from './testing/complaints.ts'
import { IS_HARD } from './testing/isHard.ts'

interface House {
  node: TestNode
  meetings: readonly [TestMeeting, TestMeeting]
}

/** A node, and the provider at which Ana may preside over one of its meetings and Sam is the secretariat of both. */
const test = base.extend<{ house: House; door: Page }>({
  house: async ({ browserName: _browserName }, hand) => {
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    const people: Record<string, { name?: string; rostrum_roles?: string[] }> = {}
    const provider = await startProvider({ backs: [`${origin}/api/staff/callback`], people })
    const node = await startNode({ port, staff: staffSettingsOf(provider, origin) })
    const meetings = [await makeMeeting(node, { ...testPlan(1), title: 'The first meeting' }), await makeMeeting(node, { ...testPlan(1), title: 'The second meeting' })] as const
    people['ana'] = { name: 'Ana Chair', rostrum_roles: [`${meetings[0].meetingId}/chair`] }
    people['sam'] = { name: 'Sam Secretary', rostrum_roles: meetings.map(({ meetingId }) => `${meetingId}/secretariat`) }
    people['nil'] = {}
    await hand({ node, meetings })
    await node.close()
    await provider.close()
  },
  door: async ({ house, context }, hand) => {
    const complaints: string[] = []
    const page = await context.newPage()
    keepComplaints(page, 'door', complaints)
    await page.goto(`${house.node.url}/enter?language=en`)
    await hand(page)
    // Browsers say of every no that it is one; of a sign-in that is over it is wanted.
    expect(complaints.filter(complaint => !complaint.includes('status of 401'))).toEqual([])
  },
})

async function signInThere(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name').fill(name)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

test('60 a Chair signs in at the page of the house, is in the one meeting at once, and opens it; the record has the device', async ({ house, door }) => {
  const [{ meetingId }] = house.meetings
  await expect(door.getByRole('textbox')).toBeFocused()
  await expect(door.getByRole('link', { name: 'Staff sign-in' })).toBeVisible() // once the server has said that it has one
  await door.keyboard.press('Tab') // to the button of the code
  await door.keyboard.press('Tab')
  await expect(door.getByRole('link', { name: 'Staff sign-in' })).toBeFocused()
  await door.keyboard.press('Enter')
  await signInThere(door, 'ana')
  await expect(door).toHaveURL(`${house.node.url}/m/${meetingId}/chair?language=en`)
  await door.getByRole('button', { name: 'Open the meeting' }).first().click()
  const opened = async () => (await house.node.log.readAfter(meetingId, startOf(meetingId)))?.find(({ events }) => events.some(({ value }) => value.type === 'phaseChanged'))
  await expect.poll(opened).toMatchObject({ origin: { value: { actor: { role: 'chair', device: expect.stringMatching(/^[\w-]{6,}$/) } } } })
})

test('60b a secretariat of two meetings chooses by keyboard, and finds both again by the way back of the browser', async ({ house, door }) => {
  const [, { meetingId }] = house.meetings
  await door.getByRole('link', { name: 'Staff sign-in' }).click()
  await signInThere(door, 'sam')
  await expect(door.getByRole('heading', { name: 'Choose a meeting' })).toBeVisible()
  await expect(door.getByRole('listitem').getByRole('button')).toHaveText(['The first meetingSecretariat · 5 January 2026', 'The second meetingSecretariat · 5 January 2026'])
  await expect(door.getByRole('button', { name: 'The first meeting' })).toBeFocused()
  await door.keyboard.press('Tab')
  await door.keyboard.press('Enter')
  await expect(door).toHaveURL(`${house.node.url}/m/${meetingId}/secretariat?language=en`)
  await door.goBack()
  await expect(door.getByRole('button', { name: 'The first meeting' })).toBeFocused()
  await expect(door).toHaveURL(/\/enter\?staff=known&language=en$/)
})

if (IS_HARD) test('60c whoever has no role, gives up, or comes too late is told so in the language of the page, and has the way of a code', async ({ house, context, door }) => {
  const begin = door.getByRole('link', { name: 'Staff sign-in' })
  await begin.click()
  await door.getByRole('button', { name: 'Cancel' }).click()
  await expect(door.getByRole('heading', { name: 'You are not signed in' })).toBeVisible()
  await begin.click()
  await signInThere(door, 'nil')
  await expect(door.getByRole('heading', { name: 'No meeting to open' })).toBeVisible()
  await door.goto(`${house.node.url}/api/staff/callback?code=x&state=y`)
  await expect(door.getByRole('heading', { name: 'Please sign in again' })).toBeVisible()
  await door.goto(`${house.node.url}/enter?staff=provider-away&language=fr`)
  await expect(door.getByRole('heading', { name: 'La connexion du personnel ne répond pas' })).toBeVisible()
  await door.goto(`${house.node.url}/enter?language=en`)
  await begin.click()
  await signInAnew(context, door, 'sam')
  await expect(door.getByRole('heading', { name: 'Choose a meeting' })).toBeVisible()
  await context.clearCookies({ name: 'rostrum-staff' })
  await door.getByRole('button', { name: 'The first meeting' }).click()
  await expect(door.getByRole('heading', { name: 'Your sign-in is over' })).toBeVisible()
  await door.getByRole('link', { name: 'Use an access code' }).click()
  await expect(door).toHaveURL(`${house.node.url}/enter?language=en`)
  await expect(door.getByRole('textbox')).toBeFocused()
})

/** The provider remembers who signed in before; this is somebody else. */
async function signInAnew(context: BrowserContext, page: Page, name: string): Promise<void> {
  await expect(page.getByRole('heading', { name: 'No meeting to open' })).toBeVisible()
  await context.clearCookies({ name: /^_session/ })
  await page.getByRole('link', { name: 'Staff sign-in' }).click()
  await signInThere(page, name)
}
