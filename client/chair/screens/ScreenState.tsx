import type { ReactNode } from 'react'
import type { ScreenHere } from '#shared/protocol/screensHere.ts'
import { useTimeZone } from '#client/status/LocalTime.tsx'
import { LANGUAGES } from '#client/text/languages.ts'
import { t } from '#client/text/t.ts'
import { Text } from '#client/text/Text.tsx'
import { formatExactTime } from '#client/text/times.ts'

/** How one screen stands: whether it is up and how fresh, what it shows and in which language, and that it is black. */
export function ScreenState({ of: { lostAt, behind, isBlack, language, view, wish } }: { of: ScreenHere }): ReactNode {
  const timeZone = useTimeZone()
  const isUp = lostAt === null
  const isDue = isUp && wish.isBlack !== isBlack
  return (
    <p className="stands">
      {isUp && isBlack && <b className="mark dark"><Text of="screens.black" /></b>}
      {isUp ? (
        <span data-fault={behind > 0 || undefined}>{behind > 0 ? <Text of="screens.behind" with={{ n: behind }} /> : <Text of="screens.up" />}</span>
      ) : (
        <span data-fault><Text of="screens.lost" with={{ time: formatExactTime(lostAt, timeZone) }} /></span>
      )}
      {isDue || (!isUp && wish.isBlack) ? <span>{wish.isBlack ? <Text of="screens.to-be-black" /> : <Text of="screens.to-be-shown" />}</span> : null}
      <span lang={language}>{LANGUAGES[language].name}</span>
      <span>{t(`screens.view-${view}`)}</span>
      {wish.message !== null && <span className="said"><Text of="screens.shows-message" with={{ text: <bdi>{wish.message}</bdi> }} /></span>}
    </p>
  )
}
