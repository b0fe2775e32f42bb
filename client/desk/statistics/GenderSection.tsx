import { useId, type ReactNode } from 'react'
import { gender } from '#shared/floor/category.ts'
import { Text } from '#client/text/Text.tsx'
import { count } from './figures.ts'
import { useGenderTotals } from './useGenderTotals.ts'

const orDash = (n: number | null): string => (n === null ? '–' : count(n))

/** Who spoke, as far as it was said and may be told: a table alone, for bars would show what a dash hides. */
export function GenderSection(): ReactNode {
  const titleId = useId()
  const totals = useGenderTotals()
  if (totals === null) return null
  return (
    <section className="stat" aria-labelledby={titleId}>
      <h3 id={titleId}><Text of="statistics.by-gender" /></h3>
      <p className="hint"><Text of={totals === 'lost' ? 'desk-window.lost' : 'statistics.by-gender-lead'} /></p>
      {totals !== 'lost' && (
        <table className="stat-table" aria-labelledby={titleId}>
          <thead><tr><th scope="col"><Text of="statistics.gender" /></th><th scope="col"><Text of="statistics.statements" /></th></tr></thead>
          <tbody>
            {gender.options.map(one => (
              <tr key={one}>
                <th scope="row"><Text of={`gender.${one}`} /></th>
                <td><span className="n">{orDash(totals[one])}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
