import { FileCheck, FileX, Languages } from 'lucide'
import { Suspense, type ReactNode } from 'react'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { LazyTextButton } from '#client/status/texts/lazyTexts.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { t } from '#client/text/t.ts'
import { Text } from '#client/text/Text.tsx'
import { speakingNow, upcomingOf, type Prepared } from './upcomingOf.ts'

/** So many are prepared for. */
const COUNT = 4

/** Who speaks, and who comes next: in which language, and whether the text is there. */
export function Upcoming(): ReactNode {
  const now = useMeeting(speakingNow, areSame)
  const next = useMeeting(meeting => upcomingOf(meeting, COUNT), areSame)
  return (
    <div className="upcoming">
      <section>
        <h2><Text of="booth.now" /></h2>
        {now === null ? <p className="empty"><Text of="booth.nobody-speaks" /></p> : <ol className="ahead"><One of={now} /></ol>}
      </section>
      <section>
        <h2><Text of="booth.next" /></h2>
        {next.length === 0 && <p className="empty"><Text of="booth.nobody-next" /></p>}
        <ol className="ahead">{next.map(one => <One key={one.key} of={one} />)}</ol>
      </section>
    </div>
  )
}

function One({ of: { key, name, line, text } }: { of: Prepared }): ReactNode {
  return (
    <li>
      <span><b>{name}</b>{line !== null && <small>{line}</small>}</span>
      {text !== null && (
        <span className="facts">
          <span><Icon of={Languages} />{text.language === null ? <Text of="booth.language-unknown" /> : t(`language.${text.language}`)}</span>
          {text.isReceived ? <Suspense fallback={<Received />}><LazyTextButton requestId={key} name={name} /></Suspense> : <span><Icon of={FileX} /><Text of="booth.no-text" /></span>}
        </span>
      )}
    </li>
  )
}

/** What opens it is still on its way. */
function Received(): ReactNode {
  return <span data-received><Icon of={FileCheck} /><Text of="booth.text" /></span>
}
