import type { ReactNode } from 'react'
import { useMeeting } from '#client/react/hooks.ts'
import { Text } from '#client/text/Text.tsx'
import { PrintList } from '#client/presiding/print/PrintList.tsx'
import { CheckInNames } from './CheckInNames.tsx'
import { FromPaper } from './FromPaper.tsx'
import { TypedList } from './TypedList.tsx'
import '#client/ui/dialog.css'
import './paper.css'

/** The List of speakers desk with pen and paper: a list typed in, printed, and what was written on it entered afterwards. */
export function PaperPart(): ReactNode {
  const mustCheckIn = useMeeting(({ modalities }) => Object.values(modalities.inscription.way).includes('checked-in'))
  return (
    <article className="paper-part">
      <header><h2><Text of="paper.title" /></h2><PrintList /></header>
      <TypedList />
      {mustCheckIn && <CheckInNames />}
      <FromPaper />
    </article>
  )
}
