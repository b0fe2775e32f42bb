import { expect, type Locator, type Page } from 'playwright/test'
import type { Language } from '#shared/floor/language.ts'
import { modalitiesOf } from '#shared/floor/setting.ts'
import type { TextKey } from '#client/text/catalogue.ts'
import { REQUEST } from '#e2e/wire/testMeeting.ts'
import type { WireWindow } from '#e2e/wire/wireWindow.ts'
import { IS_HARD } from './testing/isHard.ts'
import { arrowTo, keyOn, signInByKeys, tabTo } from './testing/keys.ts'
import { test, type More, type TwoNodes } from './testing/twoNodes.ts'
import { wordsIn, type Words } from './testing/wordsIn.ts'

const MORE: More = [{ id: 'ken', name: 'Kenya', category: 'member-state' }, { id: 'cub', name: 'Cuba', category: 'member-state' }]
test.use({ more: [MORE, { scope: 'test' }] }) // so that two are not taken for a value and its options

/** A window whose controls are found by the keys of the catalogue, and pressed by the keys of a keyboard alone. */
interface Keyed {
  page: Page
  button: (key: TextKey, values?: Record<string, string>) => Locator
  says: (key: TextKey, values?: Record<string, string>) => Locator
  dialog: Locator
  /** What fell out of focus on the way. */
  lost: () => Promise<string[]>
}

async function signIn(nodes: TwoNodes, who: string, words: Words, locale: string): Promise<Keyed> {
  const { page, lost } = await signInByKeys(nodes, who, words('enter.title'), { locale })
  return {
    page, lost,
    button: (key, values) => page.getByRole('button', { name: words(key, values) }).first(),
    says: (key, values) => page.getByText(new RegExp(words(key, values).source.slice(1, -1))).first(),
    dialog: page.getByRole('dialog'),
  }
}

const press = ({ page }: Keyed, control: Locator, effect: Locator, key?: string): Promise<void> => keyOn(page, control, effect, key)

/** Presses a key that is of no control, until it has had its effect. */
async function strike({ page }: Keyed, key: string, effect: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key)
    await expect(effect).toBeVisible({ timeout: 3000 })
  }).toPass({ timeout: 20_000 })
}

/** The large button while it says this; what else is in it is for eyes alone. */
const saying = ({ page }: Keyed, label: RegExp): Locator => page.locator('.main-act').filter({ hasText: new RegExp(label.source.slice(1, -1)) })

/** Goes to the large button and presses it while it says this: a second press would be of what it says next. */
async function large(chair: Keyed, label: RegExp, effect: Locator): Promise<void> {
  await tabTo(chair.page, chair.page.locator('.main-act'))
  await expect(async () => {
    if (await saying(chair, label).isVisible()) await chair.page.keyboard.press('Enter')
    await expect(effect).toBeVisible({ timeout: 900 })
  }).toPass({ timeout: 20_000 })
}

/** Opens a menu, and picks from it. */
async function pick(window: Keyed, opens: Locator, item: Locator, effect: Locator): Promise<void> {
  await press(window, opens, item)
  await arrowTo(window.page, item)
  await expect(async () => {
    await window.page.keyboard.press('Enter') // dead for a moment after the menu has opened
    await expect(effect).toBeVisible({ timeout: 900 })
  }).toPass({ timeout: 20_000 })
}

const menuItem = ({ page }: Keyed, words: Words, key: TextKey, values?: Record<string, string>): Locator => page.getByRole('menuitem', { name: words(key, values) })
const row = ({ page }: Keyed, name: string): Locator => page.locator('.row', { hasText: name })
const order = (chair: Keyed): Promise<string[]> => chair.page.locator('.row .who b').allTextContents()

async function letSwap(desk: WireWindow): Promise<void> {
  const now = modalitiesOf(desk.meeting)
  await desk.do({ type: 'changeModalities', modalities: { ...now, mayOfferSwaps: true, places: { ...now.places, protectedTop: 0 } }, seen: desk.meeting.modalities.version })
}

/** The story in a language. */
export function wholeMeeting(language: Language, locale: string): void {
  test(`40 a whole meeting by keyboard alone, those presiding and a delegation, in ${language}`, async ({ nodes }) => {
    test.setTimeout(300_000)
    const words = await wordsIn(language)
    const desk = await nodes.enter('secretariat', 'B')
    await letSwap(desk)
    const [chair, kenya] = await Promise.all([signIn(nodes, 'chair', words, locale), signIn(nodes, 'ken', words, locale)])
    const [brazil, ghana, norway] = await Promise.all([nodes.enter('bra', 'B'), nodes.enter('gha', 'B'), nodes.enter('nor', 'B')])

    await expect(chair.button('chair.open-meeting')).toBeVisible()
    await strike(chair, 'Space', chair.says('chair.suspend'))
    await press(chair, chair.button('chair.open-the-list'), chair.button('chair.close-list'))

    // A delegation says what it will speak of, asks, takes it back, and asks again.
    await press(kenya, kenya.button('delegate.change-of', { what: '' }), kenya.dialog)
    await press(kenya, kenya.page.getByLabel('Water'), kenya.page.getByRole('checkbox', { name: 'Water', checked: true }), 'Space')
    await press(kenya, kenya.button('delegate.save'), kenya.page.getByRole('definition').filter({ hasText: 'Water' }))
    await press(kenya, kenya.button('delegate.request'), kenya.says('delegate.waiting'))
    await press(kenya, kenya.button('delegate.withdraw-of', { what: 'Kenya' }), kenya.button('delegate.request'))
    await press(kenya, kenya.button('delegate.request'), kenya.says('delegate.waiting'))

    // The Chair approves, declines for a reason, adds one at the desk, and puts rows elsewhere.
    for (const one of [brazil, ghana, norway]) await one.do(REQUEST)
    for (const name of ['Kenya', 'Brazil', 'Ghana']) await press(chair, chair.button('chair.approve-of', { name }), row(chair, name))
    await pick(chair, chair.button('chair.decline-of', { name: 'Norway' }), menuItem(chair, words, 'reason.ask-the-desk'), chair.says('chair.waiting-none'))
    await press(chair, chair.button('desk.add-title'), chair.dialog)
    await chair.page.keyboard.type('cub')
    await expect(chair.page.getByRole('option')).toHaveText('Cuba')
    await chair.page.keyboard.press('Enter')
    await press(chair, chair.button('desk.add-to-list'), row(chair, 'Cuba'))
    await chair.page.keyboard.press('Escape')
    await expect(chair.dialog).toHaveCount(0)
    await expect.poll(() => order(chair)).toEqual(['Kenya', 'Brazil', 'Ghana', 'Cuba'])
    await tabTo(chair.page, chair.button('chair.down', { name: 'Kenya' }))
    await expect(async () => {
      if ((await order(chair))[0] === 'Kenya') await chair.page.keyboard.press('Enter')
      expect(await order(chair)).toEqual(['Brazil', 'Kenya', 'Ghana', 'Cuba'])
    }).toPass({ timeout: 20_000 })
    await pick(chair, chair.button('chair.more', { name: 'Cuba' }), menuItem(chair, words, 'chair.up-short'), row(chair, 'Cuba').locator('.by-hand'))
    await expect.poll(() => order(chair)).toEqual(['Brazil', 'Kenya', 'Cuba', 'Ghana'])

    // Two delegations exchange their places.
    await press(kenya, kenya.button('swap.offer-of', { what: 'Kenya' }), kenya.dialog)
    await tabTo(kenya.page, kenya.dialog.getByRole('radio').first())
    await kenya.page.keyboard.press('Space')
    await press(kenya, kenya.dialog.getByRole('button', { name: words('swap.offer') }), kenya.page.locator('.swap'))

    // Somebody speaks: stopped, let go on, given more, asked to conclude.
    await large(chair, words('chair.give', { name: 'Brazil' }), chair.button('chair.pause'))
    await press(chair, chair.button('chair.pause'), chair.button('chair.go-on'))
    await strike(chair, 'p', chair.button('chair.pause'))
    await strike(chair, '+', chair.page.locator('.now .of').filter({ hasText: /2:[3-9]0/ }))
    await press(chair, chair.button('chair.ask-to-conclude'), chair.says('chair.conclude-asked'))

    // A delegation rises to a point of order, and the Chair hears and decides it.
    await press(kenya, kenya.button('delegate.order-button'), kenya.dialog)
    await press(kenya, kenya.button('delegate.order-raise'), kenya.says('delegate.order-secret'))
    await expect(chair.button('chair.order-hear', { name: 'Kenya' })).toBeVisible()
    await press(chair, chair.button('chair.order-hear', { name: 'Kenya' }), chair.button('chair.ruling-rejected'))
    await expect(kenya.says('delegate.order-heard')).toBeVisible()
    await press(chair, chair.button('chair.ruling-rejected'), saying(chair, words('chair.let-go-on', { name: 'Brazil' })))
    await large(chair, words('chair.let-go-on', { name: 'Brazil' }), chair.button('chair.pause'))
    await large(chair, words('chair.end', { name: 'Brazil' }), chair.button('chair.bring-back', { name: 'Brazil' }))

    // Kenya is absent, which is undone; then it has the floor.
    await strike(chair, 'a', menuItem(chair, words, 'chair.absence-struck'))
    await arrowTo(chair.page, menuItem(chair, words, 'chair.absence-struck'))
    await expect(async () => {
      await chair.page.keyboard.press('Enter')
      await expect(row(chair, 'Kenya')).toHaveCount(0, { timeout: 900 })
    }).toPass({ timeout: 20_000 })
    await chair.page.keyboard.press('Control+z')
    await expect(row(chair, 'Kenya')).toBeVisible()
    await large(chair, words('chair.give', { name: 'Kenya' }), chair.button('chair.pause'))
    await expect(kenya.says('delegate.speaking')).toBeVisible()
    await large(chair, words('chair.end', { name: 'Kenya' }), chair.button('chair.bring-back', { name: 'Kenya' }))

    // A time for all, the modalities, the line, and the programme to its end.
    await press(chair, chair.button('chair.speaking-time'), chair.page.getByRole('menuitem').first())
    await chair.page.keyboard.press('Escape')
    await press(chair, chair.button('chair.modalities'), chair.dialog)
    await chair.page.keyboard.press('Escape')
    await expect(chair.button('chair.modalities')).toBeFocused()
    await strike(chair, '/', chair.page.getByRole('combobox'))
    await chair.page.keyboard.type('gha')
    await expect(chair.page.getByRole('option').first()).toHaveText(words('chair.give', { name: 'Ghana' }))
    await chair.page.keyboard.press('Escape')
    await expect(chair.dialog).toHaveCount(0)
    await press(chair, chair.button('chair.close-list'), chair.button('chair.reopen-list'))
    await press(chair, chair.button('chair.suspend'), chair.button('chair.resume'))
    await press(chair, chair.button('chair.resume'), chair.button('chair.suspend'))
    await press(chair, chair.button('chair.next-segment', { segment: 'Replies' }), chair.page.getByText('Panellist One').first())
    await press(chair, chair.page.locator('#close-meeting'), chair.dialog)
    await press(chair, chair.dialog.getByRole('button', { name: words('chair.close-meeting') }), chair.says('chair.nothing-closed'))

    expect({ chair: await chair.lost(), kenya: await kenya.lost() }).toEqual({ chair: [], kenya: [] })
  })
}

if (IS_HARD) {
  // In `npm test` story 21 is a whole meeting by keyboard, too.
  wholeMeeting('en', 'en-GB')
  wholeMeeting('ar', 'ar')
}
