import { expect, test } from 'vitest'
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
