import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import type { TextKey } from '#client/text/catalogue.ts'
import type { PlanFault } from './planFaults.ts'
import type { ReadPlan } from './planFile.ts'

/** So many are shown: whoever mends them comes back. */
const SHOWN = 8

/** The parts of a plan as the form names them. */
const NAMES: Readonly<Record<string, TextKey>> = {
  title: 'prepare.title', subtitle: 'prepare.subtitle', body: 'prepare.body', isRehearsal: 'prepare.rehearsal', place: 'desk-window.place', timeZone: 'prepare.zone', plannedStartAt: 'prepare.from',
  hardEndAt: 'prepare.until', subjectMatters: 'desk-window.subject-matters', objectives: 'prepare.objectives', podium: 'desk-window.podium', programme: 'desk-window.programme',
  delegations: 'desk-window.delegations', modalities: 'modalities.title', captions: 'prepare.captions', textsKeptDays: 'prepare.texts-kept', language: 'prepare.language', translations: 'meetings.translations',
}

interface PlanRefusedProps {
  name: string
  read: Exclude<ReadPlan, { plan: unknown }>
}

/** Why a file was not taken; of a plan that is not right, where and what. */
export function PlanRefused({ name, read }: PlanRefusedProps): ReactNode {
  if ('no' in read) return <p className="amiss"><Text of={`meetings.file-${read.no}`} with={{ name }} /></p>
  const { faults } = read
  return (
    <>
      <p className="amiss"><Text of="meetings.file-faults" with={{ name, n: faults.length }} /></p>
      <ul>{faults.slice(0, SHOWN).map(fault => <li key={`${fault.path} ${fault.what}`}><Fault {...fault} /></li>)}</ul>
      {faults.length > SHOWN && <p className="hint"><Text of="meetings.file-more" with={{ n: faults.length - SHOWN }} /></p>}
    </>
  )
}

/** In words, and as the file has it for whoever mends it there. */
function Fault({ path, what }: PlanFault): ReactNode {
  const [, part = '', nth] = /^(\w+)(?:\[(\d+)\])?/.exec(path) ?? []
  const called = NAMES[part]
  const name = called === undefined ? null : <Text of={called} />
  return <>{name !== null && <b>{nth === undefined ? name : <Text of="meetings.nth" with={{ part: name, n: Number(nth) + 1 }} />}</b>} <code dir="ltr">{path}</code> <Text of={what} /></>
}
