import type { Locator, Page } from 'playwright/test'
import { expect } from 'playwright/test'
import { agree, type Windows } from './testing/agree.ts'
import { choice } from './testing/chair.ts'
import { test } from './testing/twoNodes.ts'

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }

/** Presses once, from elsewhere: what has just slid under the pointer would not take it. */
async function press(page: Page, name: string | RegExp, within: Page | Locator = page): Promise<void> {
  await page.mouse.move(0, 0)
  await within.getByRole('button', { name, exact: true }).first().click()
}

test('20 the Chair at one node, the secretariat at another, three delegations, one on a phone, and the screen: all windows agree after every step', async ({ nodes }) => {
  const [chair, secretariat, screen, brazil, ghana, norway] = await Promise.all([
    nodes.open('chair', 'A'), nodes.open('secretariat', 'B'), nodes.open('screen', 'B'), nodes.open('bra', 'A', PHONE), nodes.open('gha', 'B'), nodes.open('nor', 'A'),
  ])
  const windows: Windows = {
    chair: { page: chair, reader: { kind: 'presiding' } },
    secretariat: { page: secretariat, reader: { kind: 'presiding' } },
    screen: { page: screen, reader: { kind: 'screen' } },
    brazil: { page: brazil, reader: { kind: 'delegation', name: 'Brazil' } },
    ghana: { page: ghana, reader: { kind: 'delegation', name: 'Ghana' } },
    norway: { page: norway, reader: { kind: 'delegation', name: 'Norway' } },
  }
  const all = (own: string): Record<string, string> => ({ Brazil: own, Ghana: own, Norway: own })
  let own = all('The list is not open yet')
  await agree(windows, { stage: 'Before the meeting', own })
  await press(chair, 'Open the meeting')
  await agree(windows, { stage: 'First slot', own })
  await press(secretariat, 'Open the list')
  await agree(windows, { stage: 'First slot', own: all('The list is open') })

  await press(brazil, 'Request the floor')
  own = { ...all('The list is open'), Brazil: 'Waiting for the Chair' }
  await agree(windows, { stage: 'First slot', waiting: ['Brazil'], own })
  await press(ghana, 'Request the floor')
  own = { ...own, Ghana: 'Waiting for the Chair' }
  await agree(windows, { stage: 'First slot', waiting: ['Brazil', 'Ghana'], own })
  await press(norway, 'Request the floor')
  own = { ...own, Norway: 'Waiting for the Chair' }
  await agree(windows, { stage: 'First slot', waiting: ['Brazil', 'Ghana', 'Norway'], own })

  await press(secretariat, 'Approve Brazil')
  own = { ...own, Brazil: 'Prepare: you are next' }
  await agree(windows, { stage: 'Brazil is next', list: ['Brazil'], waiting: ['Ghana', 'Norway'], own })
  await press(chair, 'Approve Ghana')
  await agree(windows, { stage: 'Brazil is next', list: ['Brazil', 'Ghana'], waiting: ['Norway'], own: { ...own, Ghana: '2nd of 2' } })
  await press(secretariat, 'Approve Norway')
  own = { Brazil: 'Prepare: you are next', Ghana: '2nd of 3', Norway: '3rd of 3' }
  await agree(windows, { stage: 'Brazil is next', list: ['Brazil', 'Ghana', 'Norway'], own })
  await expect(ghana.locator('[aria-live=polite]', { hasText: '2nd of' }), 'who joins below is not read out').toHaveText('2nd of 2, one before you')

  await press(chair, 'Give the floor to Brazil')
  own = { Brazil: 'You have the floor', Ghana: 'Prepare: you are next', Norway: '2nd of 2' }
  const speaking = { stage: 'Brazil has the floor', list: ['Ghana', 'Norway'] }
  await agree(windows, { ...speaking, own })
  await press(secretariat, 'Pause')
  const held = { ...speaking, isHeld: true, own: { ...own, Brazil: 'Your statement is paused' } }
  const before = await agree(windows, held)
  await press(chair, /30 s/)
  await expect(async () => expect(await agree(windows, held)).toBe((before ?? 0) + 30)).toPass({ timeout: 20_000 })
  await press(secretariat, 'Go on')
  const from = (before ?? 0) + 30
  await expect(async () => expect(await agree(windows, { ...speaking, own })).toBeLessThanOrEqual(from - 3)).toPass({ timeout: 20_000 }) // also when it has run a while
  await press(chair, 'End Brazil’s statement')
  own = { ...own, Brazil: 'Statement delivered' }
  await agree(windows, { stage: 'Ghana is next', list: ['Ghana', 'Norway'], own })
  await expect(brazil.locator('[aria-live=polite]', { hasText: 'delivered' }), 'what became of it is read out').toHaveText(/^Statement delivered\. /)

  await press(secretariat, 'Give the floor to Ghana')
  own = { ...own, Ghana: 'You have the floor', Norway: 'Prepare: you are next' }
  await agree(windows, { stage: 'Ghana has the floor', list: ['Norway'], own })
  await press(chair, 'End Ghana’s statement')
  own = { ...own, Ghana: 'Statement delivered' }
  await agree(windows, { stage: 'Norway is next', list: ['Norway'], own })

  await press(chair, 'Norway is absent')
  await choice(chair, 'Strike from the list').click()
  await agree(windows, { stage: 'First slot', own: { ...own, Norway: 'You were absent when called' } })
  await press(chair, 'Undo: Norway absent')
  await agree(windows, { stage: 'Norway is next', list: ['Norway'], own })

  await press(secretariat, 'Give the floor to Norway')
  own = { ...own, Norway: 'You have the floor' }
  await agree(windows, { stage: 'Norway has the floor', own })
  await press(chair, 'Suspend')
  await agree(windows, { stage: 'The meeting is suspended', isHeld: true, own: { ...own, Norway: 'The meeting is suspended' } })
  await press(secretariat, 'Resume')
  await agree(windows, { stage: 'Norway has the floor', isHeld: true, own: { ...own, Norway: 'Your statement is paused' } })
  await press(chair, 'Let Norway go on')
  await agree(windows, { stage: 'Norway has the floor', own })
  await press(secretariat, 'End Norway’s statement')
  own = { ...own, Norway: 'Statement delivered' }
  await agree(windows, { stage: 'First slot', own })

  await press(chair, 'Begin: Replies')
  await agree(windows, { stage: 'Panellist One is next', own })
  await press(secretariat, 'Close the meeting')
  await press(secretariat, 'Close the meeting', secretariat.getByRole('dialog'))
  await agree(windows, { stage: 'The meeting is closed', own })
})
