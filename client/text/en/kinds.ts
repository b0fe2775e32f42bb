import type { ReasonToDecline } from '#shared/floor/commands.ts'
import type { Band } from '#shared/floor/bands.ts'
import type { Language } from '#shared/floor/language.ts'
import type { Category } from '#shared/floor/category.ts'

const bands = {
  'band.priority': 'Dignitaries and groups',
  'band.members': 'Members of the Council',
  'band.observers': 'Observer States, United Nations and intergovernmental organizations',
  'band.nhris': 'National human rights institutions',
  'band.ngos': 'Non-governmental organizations',
  'band.replies': 'Rights of reply',
} as const satisfies Record<`band.${Band}`, string>

/** The same where there is little room. */
const shortBands = {
  'band-short.priority': 'Dignitaries and groups',
  'band-short.members': 'Members of the Council',
  'band-short.observers': 'Observer States and UN',
  'band-short.nhris': 'National institutions',
  'band-short.ngos': 'NGOs',
  'band-short.replies': 'Rights of reply',
} as const satisfies Record<`band-short.${Band}`, string>

const categories = {
  'category.member-state': 'Members of the Council',
  'category.observer-state': 'Observer States',
  'category.un-entity': 'United Nations entities',
  'category.igo': 'Intergovernmental organizations',
  'category.nhri': 'National human rights institutions',
  'category.ngo': 'Non-governmental organizations',
} as const satisfies Record<`category.${Category}`, string>

const languages = {
  'language.ar': 'Arabic', 'language.zh': 'Chinese', 'language.en': 'English', 'language.fr': 'French', 'language.ru': 'Russian', 'language.es': 'Spanish',
} as const satisfies Record<`language.${Language}`, string>

const reasons = {
  'reason.list-is-full': 'The time of this list is used up.',
  'reason.already-spoken': 'The delegation has spoken already.',
  'reason.not-in-this-segment': 'Not in this segment.',
  'reason.ask-the-desk': 'Please ask at the List of speakers desk.',
  'reason.no-reason': 'No reason was given.',
} as const satisfies Record<`reason.${ReasonToDecline}`, string>

/** What windows in which one acts say, and no screen. */
const acting = {
  'join.semicolon': '; ',
  'join.colon': ': ',
  'join.stop': '. ',
  'floor.nobody': 'Nobody has the floor',
  'floor.starts': 'planned for {date}, <fig>{from}</fig> to <fig>{to}</fig>',
  'name.dignitary': 'dignitary',
} as const

/** Parts of the list, categories of delegations, languages and reasons, for the windows that tell them apart. */
export const kinds = { ...bands, ...shortBands, ...categories, ...languages, ...reasons, ...acting } as const
