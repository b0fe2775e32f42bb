import type { ReactNode } from 'react'
import { wasAsked } from '#shared/floor/allotting/questions.ts'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Own } from '#client/react/Own.tsx'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { aheadViews, questionViews, type QuestionView } from './questionViews.ts'

/** What was asked of me, in the order heard, and is being asked; and who on the list has named me. */
export function Questions({ personId }: { personId: string }): ReactNode {
  const asked = useMeeting(meeting => questionViews(meeting, personId), areSame)
  const isSince = useMeeting(meeting => wasAsked(meeting, personId))
  const ahead = useMeeting(meeting => aheadViews(meeting, personId), areSame)
  return (
    <>
      <section>
        <h2><Text of="panellist.questions" /></h2>
        {asked.length === 0 && <><p className="empty">{isSince ? <Text of="panellist.none-since" /> : <Text of="panellist.none" />}</p><p className="note"><Text of="panellist.none-lead" /></p></>}
        <Rows of={asked} isHeard />
        {asked.length > 0 && <p className="note"><Text of="panellist.since" /></p>}
      </section>
      <section>
        <h2><Text of="panellist.ahead" /></h2>
        {ahead.length === 0 && <p className="empty"><Text of="panellist.ahead-none" /></p>}
        <Rows of={ahead} />
      </section>
    </>
  )
}

function Rows({ of, isHeard = false }: { of: readonly QuestionView[]; isHeard?: boolean }): ReactNode {
  return (
    <ol className="rows">
      {of.map(({ key, who, matters, isToAll, isNow }, index) => (
        <li key={key}>
          <span className="k n">{index + 1}</span>
          <span><b>{who}</b>{matters.map(title => <small key={title}><Own of={title} /></small>)}</span>
          {isHeard && <span className="at">{isNow && <><span className="mark"><Text of="meeting.segment-now" /></span><Blank /></>}{isToAll ? <Text of="panellist.to-all" /> : <span className="mark next"><Text of="panellist.to-you" /></span>}</span>}
        </li>
      ))}
    </ol>
  )
}
