import type { Language } from '#shared/floor/language.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import { delegationOf, podiumPersonOf } from '#shared/floor/reading.ts'
import { codeDays } from '#shared/protocol/codeDays.ts'
import type { AccessCard } from '#shared/protocol/http.ts'
import { LANGUAGES } from '#client/text/languages.ts'
import { cardSays, type CardSpeech } from './cardSpeech.ts'

/** What stands on a card, in the language of whoever gets it. */
export interface CardText {
  language: Language
  dir: 'ltr' | 'rtl'
  meeting: string
  rehearsal: string | null
  name: string
  /** Under the name; null where that says it all. */
  role: string | null
  how: string
  valid: string
}

export function cardText(meeting: Meeting, card: Omit<AccessCard, 'code'>, speech: CardSpeech): CardText {
  const { language } = speech
  const { plan } = meeting
  const title = plan?.title ?? ''
  const { role } = card
  return {
    language,
    dir: LANGUAGES[language].dir,
    meeting: plan?.translations?.find(({ of }) => of === title)?.[language] ?? title,
    rehearsal: plan?.isRehearsal === true ? cardSays(speech, 'meeting.rehearsal') : null,
    name: nameOf(meeting, card, speech),
    role: role === 'delegation' || role === 'panellist' ? cardSays(speech, `card.${role}`) : null,
    how: cardSays(speech, 'card.how'),
    valid: cardSays(speech, 'card.valid', { days: String(codeDays(role, plan?.isRehearsal === true)) }),
  }
}

/** As `plateName`, of another language than the page's; written again, for that one goes into the page of every window, which has no byte to spare. */
function plateNameIn({ name, names, code }: Delegation, { language, states, groups }: CardSpeech): string {
  return names?.[language] ?? (code === null ? groups[name] : states[code]) ?? name
}

function nameOf(meeting: Meeting, { role, delegationId, seat = '' }: Omit<AccessCard, 'code'>, speech: CardSpeech): string {
  const delegation = delegationOf(meeting, delegationId ?? '')
  if (delegation !== null) return plateNameIn(delegation, speech)
  if (role === 'panellist') return podiumPersonOf(meeting, seat)?.name ?? seat
  if (role === 'booth') return cardSays(speech, 'card.booth', { language: new Intl.DisplayNames(LANGUAGES[speech.language].locale, { type: 'language' }).of(seat) ?? seat })
  return role === 'chair' || role === 'secretariat' || role === 'rapporteur' || role === 'screen' ? cardSays(speech, `card.${role}`) : cardSays(speech, 'name.unknown')
}
