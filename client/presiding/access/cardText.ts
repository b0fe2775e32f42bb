import type { Language } from '#shared/floor/language.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { Delegation, MeetingPlan } from '#shared/floor/plan.ts'
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
  /** When it begins, by the clock of the meeting. */
  when: string
  place: string
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
  const { role } = card
  return {
    language,
    dir: LANGUAGES[language].dir,
    meeting: own(plan, plan?.title, speech),
    when: plan === null ? '' : whenOf(plan, speech),
    place: own(plan, plan?.place, speech),
    rehearsal: plan?.isRehearsal === true ? cardSays(speech, 'meeting.rehearsal') : null,
    name: nameOf(meeting, card, speech),
    role: role === 'delegation' || role === 'panellist' ? cardSays(speech, `card.${role}`) : null,
    how: cardSays(speech, 'card.how'),
    valid: cardSays(speech, 'card.valid', { days: String(codeDays(role, plan?.isRehearsal === true)) }),
  }
}

/** One of the meeting's own texts, as far as its plan has that in the language. */
function own(plan: MeetingPlan | null, text = '', { language }: CardSpeech): string {
  return plan?.translations?.find(({ of }) => of === text)?.[language] ?? text
}

/** The day and the time there. */
function whenOf({ plannedStartAt, timeZone }: MeetingPlan, speech: CardSpeech): string {
  const { locale } = LANGUAGES[speech.language]
  const date = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(plannedStartAt)
  const time = new Intl.DateTimeFormat(locale, { timeZone, hourCycle: 'h23', hour: '2-digit', minute: '2-digit' }).format(plannedStartAt)
  return cardSays(speech, 'card.when', { date: speech.grammar.date?.(date) ?? date, time })
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
