import { ChevronLeft, ChevronRight } from 'lucide'
import type { ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { Text } from '#client/text/Text.tsx'
import { figure } from './figure.ts'

interface PagerProps {
  from: number
  to: number
  of: number
  page: number
  last: number
  onPage: (page: number) => void
}

/** Which of the rows are drawn, and the way to the others. */
export function Pager({ from, to, of, page, last, onPage }: PagerProps): ReactNode {
  if (last === 0) return null
  return (
    <div className="import-pager">
      <Button icon={ChevronLeft} iconTurns isOff={page === 0} onClick={() => onPage(page - 1)}><Text of="import.page-before" /></Button>
      <output><Text of="import.page" with={{ from: figure(from), to: figure(to), of: figure(of) }} /></output>
      <Button icon={ChevronRight} iconTurns isOff={page === last} onClick={() => onPage(page + 1)}><Text of="import.page-after" /></Button>
    </div>
  )
}
