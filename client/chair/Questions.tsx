import type { ReactNode } from 'react'
import { questionsFor } from '#shared/floor/allotting/questions.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { areSame } from '#shared/floor/same.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { requestLine } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'

interface View {
  statementId: string
  name: string
  isToAll: boolean
}

/** T14: how many questions have gathered for a panellist, and who asked them. */
export function Questions({ personId }: { personId: string }): ReactNode {
  const questions = useMeeting(meeting => viewsOf(meeting, personId), areSame)
  const toAll = questions.filter(({ isToAll }) => isToAll).length
  if (questions.length === 0) return null
  return (
    <details className="questions">
      <summary><span><Text of="chair.questions" with={{ n: questions.length }} />{toAll > 0 && <><Text of="join.clause" /><ToAll n={toAll} of={questions.length} /></>}</span></summary>
      <ol>{questions.map(({ statementId, name, isToAll }) => <li key={statementId}><bdi>{name}</bdi>{isToAll && <small> · <Text of="chair.question-to-all" /></small>}</li>)}</ol>
    </details>
  )
}

function ToAll({ n, of }: { n: number; of: number }): ReactNode {
  return n === of ? <Text of="chair.question-to-all" /> : <Text of="chair.questions-to-all" with={{ n }} />
}

/** Those by name first. */
function viewsOf(meeting: Meeting, personId: string): View[] {
  const views = questionsFor(meeting, personId).map(({ statementId, request, isToAll }) => ({ statementId, name: requestLine(meeting, request), isToAll }))
  return [...views.filter(({ isToAll }) => !isToAll), ...views.filter(({ isToAll }) => isToAll)]
}
