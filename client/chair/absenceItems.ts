import { absenceOutcome, type AbsenceOutcome } from '#shared/floor/modalities.ts'
import type { MenuItem } from '#client/ui/menuProps.ts'
import { t } from '#client/text/t.ts'

const ORDER: readonly AbsenceOutcome[] = ['next', 'end-of-band', 'struck']

/** What can become of somebody who was called and is not there; first what the setting says (L32). `asLabel` puts it among other things to choose. */
export function absenceItems(mark: (outcome: AbsenceOutcome) => void, isOff: boolean, asLabel: (what: string) => string = what => what, first: AbsenceOutcome | null = null): MenuItem[] {
  return absenceOutcome.options
    .toSorted((one, other) => Number(other === first) - Number(one === first) || ORDER.indexOf(one) - ORDER.indexOf(other))
    .map(outcome => ({ key: outcome, label: asLabel(t(`chair.absence-${outcome}`)), isOff, onPick: () => mark(outcome) }))
}
