import type { ReactNode } from 'react'
import type { PodiumPerson } from '#shared/floor/plan.ts'
import { Own } from '#client/react/Own.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'

/** Who sits on the podium, in which roles, and on what they speak. */
export function PodiumTable({ podium, titleId }: { podium: readonly PodiumPerson[]; titleId: string }): ReactNode {
  return (
    <table className="facts-table" aria-labelledby={titleId}>
      <thead>
        <tr><th scope="col"><Text of="prepare.name" /></th><th scope="col"><Text of="prepare.role" /></th><th scope="col"><Text of="prepare.theme" /></th></tr>
      </thead>
      <tbody>
        {podium.map(({ id, name, title, roles, theme }) => (
          <tr key={id}>
            <th scope="row"><bdi>{name}</bdi> <small><Own of={title} /></small></th>
            <td>{roles.map(role => t(`prepare.role-${role}`)).join(t('join.comma'))}</td>
            <td>{theme !== null && <Own of={theme} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
