import type { Grammar } from '../grammar.ts'
import { formerStates } from './formerStates.ts'
import { genitive } from './genitive.ts'
import { groups } from './groups.ts'
import { states } from './states.ts'

/** Russian names as they stand in a sentence, in the nominative. The tag `<gen>` makes the genitive of them, or of plates. */

const TURNED = /^(.+) \((.+)\)$/

/** "Королевство Нидерландов", but "Исламская Республика Иран": there the name stays as it is. */
const OF = /(Штаты|Королевство)$/

/** The name of a State in a sentence. */
export function spokenState(name: string): string {
  const [, short, form] = TURNED.exec(name) ?? []
  if (short === undefined || form === undefined) return name
  return `${form} ${OF.test(form) ? genitive(short) : short}`
}

/** Not names of their own. */
const COMMON = /^(Страны |Группа стран$|Наименее |Развивающиеся )/

/** The name of a group of States, or of an organization of States, in a sentence. */
export function spokenGroup(name: string): string {
  const plate = groups[name] ?? name
  return COMMON.test(plate) ? plate.slice(0, 1).toLowerCase() + plate.slice(1) : plate
}

const PLATES = new Set([...Object.values(states), ...formerStates])
const DECLINED = new Set([...[...PLATES].map(spokenState), ...Object.keys(groups).map(spokenGroup), 'неизвестный участник'])

/** By what one knows a body of which no table knows. */
const BODY = /^(\S+(ая|ий|ый|ое) )*(группа|организация|ассоциация|сообщество|союз|совет|комитет|комиссия|лига|альянс|движение|фонд|программа|управление|форум|федерация)( |$)/i

/** Of persons and others we cannot know how they decline: they stay as they are. */
function genitiveOf(name: string): string {
  const spoken = PLATES.has(name) ? spokenState(name) : spokenGroup(name)
  return DECLINED.has(spoken) || BODY.test(spoken) ? genitive(spoken) : name
}

export const grammar: Grammar = { state: spokenState, group: spokenGroup, forms: { gen: genitiveOf } }
