import type { Actor } from '#shared/floor/model.ts'
import type { ForScreens, ScreenWish } from '#shared/protocol/screens.ts'
import type { ForPresiding, ScreenHere } from '#shared/protocol/screensHere.ts'
import { screensWords } from '#client/chair/screens/screensWords.ts'
import { t } from '#client/text/t.ts'
import type { Scene, Words } from './scene.ts'
import { chair, type Staged } from './staged.ts'
import { before, listOpen, speaking } from './stories.ts'

const wall: Actor = { role: 'screen', delegationId: null, device: 'wall' }
const OWN = 'a1b2c3d4e5f60718'
const NOTHING: ScreenWish = { language: null, view: null, message: null, isBlack: false, identifyUntil: null }

const LONG = 'Delegations are kindly asked to hand in their texts at the desk beside door 12, and to leave the hall by the doors at the back: the corridor in front of it is closed until the afternoon.'

/** A screen of which something is wanted, in a window that was this screen before it was loaded. */
function steered(staged: Staged, wish: Partial<ScreenWish>, until: string, of: Partial<Scene> = {}): Scene {
  const screens: ForScreens = { kind: 'screen', screens: [{ screenId: OWN, number: 2, wish: { ...NOTHING, ...wish } }] }
  return { window: 'screen', actor: wall, staged, screens, kept: { [`rostrum:screen:${staged.meeting.meetingId}`]: JSON.stringify(screens.screens[0]) }, until, ...of }
}

const here = (screenId: string, of: Partial<ScreenHere>): ScreenHere => ({ screenId, name: null, number: null, behind: 0, language: 'en', view: 'floor', isBlack: false, lostAt: null, wish: NOTHING, ...of })

function presiding(screens: ScreenHere[], presses: readonly Words[] = [], of: Partial<Scene> = {}): Scene {
  const staged = speaking()
  const told: ForPresiding = { kind: 'presiding', screens }
  return { window: 'chair', actor: chair, staged, screens: told, presses, presence: { kind: 'presiding', chair: 1, secretariat: 1, screens: screens.length, delegations: 24 }, ...of }
}

const WELL = [here('0000000000000001', { number: 1 }), here('0000000000000002', { number: 2, language: 'ar' }), here('0000000000000003', { name: 'Gallery', language: 'fr', view: 'list' })]
const BADLY = [
  here('0000000000000001', { number: 1, isBlack: true, wish: { ...NOTHING, isBlack: true } }),
  here('0000000000000002', { name: 'Podium monitor', view: 'clock', behind: 3, wish: { ...NOTHING, view: 'clock', message: 'Lunch is served on the first floor until two o’clock' } }),
  here('0000000000000003', { name: 'Gallery, the side of the lake', language: 'ar', lostAt: speaking().at - 95_000, wish: { ...NOTHING, language: 'ar', isBlack: true } }),
]
const wellWords = (): string => screensWords(WELL)
const badWords = (): string => screensWords(BADLY)

export const wallScenes: Readonly<Record<string, () => Scene>> = {
  'screen-wall-list': () => steered(speaking(), { view: 'list' }, '.listwall'),
  'screen-wall-list-called': () => steered(listOpen(), { view: 'list' }, '.listwall'),
  'screen-wall-list-before': () => steered(before(), { view: 'list' }, '.listwall'),
  'screen-wall-clock': () => steered(speaking(), { view: 'clock' }, '.clockface'),
  'screen-wall-clock-late': () => steered(speaking().time('10:04:18'), { view: 'clock' }, '.clockface'),
  'screen-wall-clock-over': () => steered(speaking().time('10:14:48'), { view: 'clock' }, '.clockface'),
  'screen-wall-clock-before': () => steered(before(), { view: 'clock' }, '.clockface'),
  'screen-wall-message': () => steered(speaking(), { message: 'Please use the other door' }, '.announcement'),
  'screen-wall-message-long': () => steered(speaking().time('10:04:48'), { message: LONG }, '.announcement'),
  'screen-wall-named': () => steered(speaking(), { identifyUntil: speaking().at + 5000 }, '.named'),
  'screen-wall-named-long': () => steered(speaking(), { isBlack: true, identifyUntil: speaking().at + 5000 }, '.named', { search: 'name=Gallery,+the+side+of+the+lake+and+park' }),
  'screen-wall-black': () => steered(speaking(), { isBlack: true, message: 'Nobody sees this' }, '.black', { isBlank: true }),

  'chair-screens-line': () => presiding(BADLY),
  'chair-screens-one': () => presiding(WELL.slice(0, 1)),
  'chair-screens': () => presiding(WELL, [wellWords]),
  'chair-screens-faults': () => presiding(BADLY, [badWords]),
  'chair-screens-message': () => presiding(WELL, [wellWords, () => t('screens.message-of', { name: t('screens.number', { n: 1 }) })]),
  'chair-screens-none': () => presiding([], [() => t('chair.screens', { n: 0 })]),
}
