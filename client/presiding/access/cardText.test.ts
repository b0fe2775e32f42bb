import { expect, test } from 'vitest'
import type { Language } from '#shared/floor/language.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { plannedMeeting } from '#shared/floor/testing/halls.ts'
import { speak } from '#client/text/speaking.ts'
import { loadCardSpeech } from './cardSpeech.ts'
import { cardText } from './cardText.ts'

const { meeting: planned } = plannedMeeting() as { meeting: Meeting }
const plan = planned.plan ?? raise()
const meeting: Meeting = { ...planned, plan: { ...plan, title: 'A rehearsal', isRehearsal: true, translations: [{ of: 'A rehearsal', ar: 'تجربة' }], delegations: [...plan.delegations.filter(({ id }) => id !== 'cuba'), { id: 'cuba', name: 'Cuba', category: 'member-state', groups: [], code: 'CUB', isAssumed: false }] } }
function raise(): never {
  throw new Error('no plan')
}

const cuba = { accessId: 'delegation.cuba', role: 'delegation', delegationId: 'cuba' } as const

test('a card is in its own language, whatever the page speaks', async () => {
  await speak('fr')
  expect(cardText(meeting, cuba, await loadCardSpeech('ar'))).toMatchObject({ language: 'ar', dir: 'rtl', meeting: 'تجربة', name: 'كوبا', role: 'وفد' })
  expect(cardText(meeting, cuba, await loadCardSpeech('ru'))).toMatchObject({ dir: 'ltr', meeting: 'A rehearsal', name: 'Куба', rehearsal: 'Репетиция' })
  expect(cardText(meeting, { accessId: 'booth.fr', role: 'booth', delegationId: null, seat: 'fr' }, await loadCardSpeech('es'))).toMatchObject({ name: 'Interpretación: francés', role: null })
  expect(cardText(meeting, { accessId: 'screen', role: 'screen', delegationId: null }, await loadCardSpeech('en')).name).toBe('Screens of the room')
})

test('a card says for how long it is good: of a rehearsal until its end, of a meeting a day longer, and for those who write the record a month', async () => {
  const real = { ...meeting, plan: { ...(meeting.plan ?? raise()), isRehearsal: false } }
  const chair = { accessId: 'chair', role: 'chair', delegationId: null } as const
  const [en, ru] = [await loadCardSpeech('en'), await loadCardSpeech('ru')]
  expect(cardText(meeting, chair, en).valid).toBe('Valid until the meeting is closed')
  expect(cardText(real, cuba, en).valid).toBe('Valid until a day after the meeting is closed')
  expect(cardText(real, chair, en).valid).toBe('Valid until 30 days after the meeting is closed')
  expect(cardText(real, { accessId: 'rapporteur', role: 'rapporteur', delegationId: null }, ru).valid).toBe('Действительна еще 30 дней после закрытия заседания')
})

test('a card says when and where the meeting is: in its own language, by the clock of the meeting', async () => {
  const place = 'Room XX, Palais des Nations, Geneva'
  const late = { ...meeting, plan: { ...plan, plannedStartAt: Date.parse('2015-03-02T23:05:00Z'), timeZone: 'Europe/Zurich', place, translations: [{ of: place, zh: '日内瓦万国宫 XX 会议厅', ar: 'القاعة XX، قصر الأمم، جنيف' }] } }
  const on = async (language: Language): Promise<string[]> => {
    const { when, place: where } = cardText(late, cuba, await loadCardSpeech(language))
    return [when, where]
  }
  expect(await on('en')).toEqual(['3 March 2015, 00:05', place])
  expect(await on('fr')).toEqual(['3 mars 2015, 00:05', place])
  expect(await on('es')).toEqual(['3 de marzo de 2015, 00:05', place])
  expect(await on('ru')).toEqual(['3 марта 2015 г., 00:05', place])
  expect(await on('ar')).toEqual(['3 آذار/مارس 2015، 00:05', 'القاعة XX، قصر الأمم، جنيف'])
  expect(await on('zh')).toEqual(['2015年3月3日 00:05', '日内瓦万国宫 XX 会议厅'])
})
