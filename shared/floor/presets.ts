import type { Modalities, Preset } from './modalities.ts'
import { PLAIN_LIST } from './plainList.ts'
import { everyCategory, MINUTE_MS, SECOND_MS, timesOf } from './setting/everyCategory.ts'

/**
 * M3: how the Council gives the floor in its formats. Where a figure was read it stands with its source; all else is ours
 * and as on a plain list. No screen loads this: PLAIN_LIST, from which every log begins, has a file of its own.
 */

/** "About 15 minutes after the start": OD of 2016, 2017 and 2019 (10 in June 2012). */
const CLOSING_EARLY: Modalities['inscription'] = { ...PLAIN_LIST.inscription, closesAfterStartMs: 15 * MINUTE_MS }

const ONE_PROTECTED: Modalities['places'] = { ...PLAIN_LIST.places, protectedTop: 1 }

/**
 * Two minutes for every statement: printed for the panels of 2016 (OD of HRC31,
 * <https://studylib.net/doc/17693384/human-rights-council-order-of-the-day--thirty-first-session>) and of 27 Feb 2017
 * (<https://docest.com/doc/367533/1order-of-the-day-27-february-2017>); for 2015 it is inferred.
 * A panel keeps its fixed hour (footnote of every OD of HRC19 to HRC31): what begins late is shorter. NHRIs are inscribed at the
 * List of speakers desk, NGOs confirm there that they have come (the same OD of HRC31).
 * Ours: the right of reply, the time of the podium (seven of 7 minutes fit into the hour that two slots of 60 leave), the
 * equal share of panellists, that whoever is next stays so, and that two may exchange their places: it was read of another
 * panel, after a draw of lots (<https://upr-info.org/en/news/new-proposal-list-speakers>).
 */
export const COUNCIL_PANEL: Modalities = {
  ...PLAIN_LIST,
  preset: 'council-panel',
  lateStart: 'shortens-floor',
  inscription: { ...PLAIN_LIST.inscription, way: { ...PLAIN_LIST.inscription.way, nhri: 'desk', ngo: 'checked-in' } },
  places: ONE_PROTECTED,
  mayOfferSwaps: true,
  panellistReply: 'equal-share',
}

/**
 * Members 3, all others 2 minutes: dialogue with the High Commissioner, OD of HRC19, 2012
 * (<https://docsbay.net/human-rights-council-19th-session-27-february-23-march-2012>), and 2016 where many were inscribed
 * (<https://docest.com/doc/358557/order-of-the-day-wednesday-29-june-2016>); 2 for all at an exceptionally high number
 * (<https://docslib.org/doc/13638170/order-of-the-day-wednesday-9-march-2016>). From how many on was not read: 58 is what cut
 * the working group of the UPR (<https://www.upr-info.org/en/news?page=1%2C101>). NHRIs and NGOs have about 30 minutes in all
 * (HRC19), so 15 of 2 minutes; that 3 of them are NHRIs is ours.
 */
export const INTERACTIVE_DIALOGUE: Modalities = {
  ...PLAIN_LIST,
  preset: 'interactive-dialogue',
  speakingTimeMs: timesOf(3 * MINUTE_MS, 2 * MINUTE_MS),
  timePolicy: { kind: 'steps', steps: [{ from: 58, atMostMs: everyCategory(2 * MINUTE_MS) }] },
  inscription: CLOSING_EARLY,
  places: { protectedTop: 1, nhriPerSlot: 3, ngoPerSlot: 12 },
}

/**
 * Members 2:30, all others 1:30: the general debates of 2017 to 2020, the latest that were read (OD of 26 Sept 2017,
 * <https://docslib.org/doc/13971314/order-of-the-day-tuesday-26-september-2017>). From 2012 to 2016 it was 3 and 2.
 */
export const GENERAL_DEBATE: Modalities = {
  ...PLAIN_LIST,
  preset: 'general-debate',
  speakingTimeMs: timesOf(150 * SECOND_MS, 90 * SECOND_MS),
  inscription: CLOSING_EARLY,
  places: ONE_PROTECTED,
}

/**
 * A dignitary 7 minutes: Bureau minutes of 31 Jan 2017
 * (<https://humanrightsvoices.org/assets/attachments/documents-txt/1.31.2017.hrc.BureauMeetingMinutes.doc.txt>). The others
 * as in the general segment of HRC28, 2015: members 5, all others 3
 * (<https://studylib.net/doc/17696660/human-rights-council--order-of-the-day-twenty-eighth-session>).
 */
export const HIGH_LEVEL_SEGMENT: Modalities = {
  ...PLAIN_LIST,
  preset: 'high-level-segment',
  speakingTimeMs: timesOf(5 * MINUTE_MS, 3 * MINUTE_MS, { dignitary: 7 * MINUTE_MS, reply: 2 * MINUTE_MS }),
  places: ONE_PROTECTED,
}

export const MODALITIES_OF: Readonly<Record<Preset, Modalities>> = {
  'council-panel': COUNCIL_PANEL,
  'interactive-dialogue': INTERACTIVE_DIALOGUE,
  'general-debate': GENERAL_DEBATE,
  'high-level-segment': HIGH_LEVEL_SEGMENT,
  'plain-list': PLAIN_LIST,
}
