import { useMemo, type ReactNode } from 'react'
import { sharesOf } from '#shared/floor/statistics/sharesOf.ts'
import { spreadsOf } from '#shared/floor/statistics/spreadsOf.ts'
import { statisticsOf } from '#shared/floor/statistics/statisticsOf.ts'
import { useMeeting } from '#client/react/hooks.ts'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { formatSpan } from '#client/text/times.ts'
import { bandView, tallyView } from './chartViews.ts'
import { GenderSection } from './GenderSection.tsx'
import { KeyFigures } from './KeyFigures.tsx'
import { SpreadSection } from './SpreadSection.tsx'
import { TallySection } from './TallySection.tsx'
import './statistics.css'

const [SECOND_MS, MINUTE_MS] = [1000, 60_000]

/** The figures of the meeting, while it goes on and after: as charts that need no colour, each beside a table that needs no eyes. */
export function StatisticsPart(): ReactNode {
  const meeting = useMeeting(whole => whole)
  const { all, waits, byCategory, byRegion, podium } = useMemo(() => statisticsOf(meeting), [meeting])
  const spreads = useMemo(() => spreadsOf(meeting), [meeting])
  const categories = sharesOf(byCategory).map(({ of, tally, share }) => tallyView(t(`category.${of}`), tally, share))
  const regions = sharesOf(byRegion).map(({ of, tally, share }) => tallyView(of === null ? t('statistics.no-region') : t(`region.${of}`), tally, share))
  const isClosed = meeting.phase.name === 'closed'
  return (
    <article className="statistics">
      <h2><Text of="statistics.title" /></h2>
      <p className="hint"><Text of={isClosed ? 'statistics.lead-closed' : 'statistics.lead'} /><Blank /><Text of="statistics.withdrawn" /></p>
      <KeyFigures all={all} podium={podium} />
      {waits === null ? <p className="stat-none"><Text of="statistics.none" /></p> : (
        <>
          <TallySection title="statistics.by-category" lead="statistics.by-category-lead" head="statistics.category" views={categories} />
          {regions.length > 0 && <TallySection title="statistics.by-region" lead="statistics.by-region-lead" head="statistics.region" views={regions} />}
          <SpreadSection
            title="statistics.waits" head="statistics.minutes" views={spreads.waits.map(band => bandView(band, MINUTE_MS))}
            lead={<Text of="statistics.waits-lead" with={{ median: formatSpan(waits.medianMs), longest: formatSpan(waits.longestMs) }} />}
          />
          <SpreadSection
            title="statistics.overs" head="statistics.seconds" views={spreads.overs.map(band => bandView(band, SECOND_MS))}
            lead={<Text of="statistics.overs-lead" with={{ n: all.overRuns, of: all.statements, time: formatSpan(all.overMs), longest: formatSpan(spreads.longestOverMs) }} />}
          />
        </>
      )}
      {isClosed && <GenderSection />}
    </article>
  )
}
