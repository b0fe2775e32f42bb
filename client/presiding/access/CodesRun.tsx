import { useId, type ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import type { AccessView } from './accessViews.ts'
import { noWords } from './noWords.ts'
import type { Run } from './useCards.ts'

/** How far the issuing is, and what failed and why. */
export function CodesRun({ run: { failed, isRunning }, views, issued }: { run: Run; views: readonly AccessView[]; issued: number }): ReactNode {
  const id = useId()
  const nameOf = (accessId: string): string => views.find(({ access }) => access.accessId === accessId)?.name ?? ''
  return (
    <>
      <div className="codes-run">
        <p id={id}><Text of="access.progress" with={{ done: issued, of: views.length }} /></p>
        <progress aria-labelledby={id} max={views.length} value={issued} />
      </div>
      {failed.length > 0 && !isRunning && (
        <section>
          <h3 className="access-kind"><Text of="access.failed" with={{ n: failed.length }} /></h3>
          <ul className="failed">{failed.map(({ accessId, no }) => <li key={accessId}><bdi>{nameOf(accessId)}</bdi> <span>{noWords(no)}</span></li>)}</ul>
        </section>
      )}
      <output className="sr">{!isRunning && <Text of="access.progress" with={{ done: issued, of: views.length }} />}</output>
    </>
  )
}
