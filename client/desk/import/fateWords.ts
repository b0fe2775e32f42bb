import { CircleCheck, CircleHelp, CircleMinus, Copy, TriangleAlert, type IconNode } from 'lucide'
import type { Delegation } from '#shared/floor/plan.ts'
import type { Fate, FateKind } from '#shared/importing/fates.ts'
import type { Fault } from '#shared/importing/faults.ts'
import { plateName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { columnName } from './columnName.ts'

/** What words for the fate of a row need besides the fate. */
export interface Sight {
  headings: readonly string[]
  known: readonly Delegation[]
}

export const FATE_ICONS: Readonly<Record<FateKind, IconNode>> = { 'state': CircleCheck, 'organization': CircleCheck, 'duplicate': Copy, 'unclear': CircleHelp, 'faulty': TriangleAlert, 'left-out': CircleMinus }

/** What becomes of a row, first in a word or two, then what there is to say of it. */
export function fateWords(fate: Fate, sight: Sight): { word: string; details: string[] } {
  const word = t(`import.fate-${fate.kind}`)
  return { word, details: detailsOf(fate, sight) }
}

function detailsOf(fate: Fate, { headings, known }: Sight): string[] {
  if (fate.kind === 'state' || fate.kind === 'organization') {
    const { delegation } = fate
    const named = delegation.code === null ? plateName(delegation) : t('import.named', { name: plateName(delegation), code: delegation.code })
    return [named, ...fate.notes.map(note => t(`import.note-${note}`))]
  }
  if (fate.kind === 'duplicate') return [sameWords(fate.of, known), ...(fate.differs ? [t('import.differs')] : [])]
  if (fate.kind === 'faulty') return fate.faults.map(fault => faultWords(fault, headings))
  return fate.kind === 'unclear' ? [t(`import.unclear-${fate.why}`)] : []
}

function sameWords(of: { row: number } | { delegationId: string }, known: readonly Delegation[]): string {
  if ('row' in of) return t('import.same-row', { row: of.row })
  const same = known.find(({ id }) => id === of.delegationId)
  return t('import.same-known', { name: same === undefined ? '' : plateName(same) })
}

/** What is wrong, by the column where it is. */
export function faultWords({ column, code, field }: Fault, headings: readonly string[]): string {
  return t('import.fault-at', { where: column === null ? t(`import.field-${field}`) : t('import.column', { column: columnName(column, headings) }), what: t(`import.fault-${code}`) })
}
