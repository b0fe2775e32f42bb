/** Which files of the catalogue a window or a part of it needs, so that no other loads them. */
export const WORD_SETS = {
  /** What every window may need. */
  page: ['floor', 'language', 'names', 'screen', 'status'],
  chair: ['acts', 'chair', 'chairOrders', 'chairTools', 'codes', 'desk', 'kinds', 'refusals', 'refusalsPresiding', 'signals', 'speaker', 'wishes'],
  delegate: ['call', 'codes', 'delegate', 'draw', 'hall', 'inscribing', 'kinds', 'refusals', 'speaker', 'swaps', 'wishes'],
  desk: ['acts', 'codes', 'deskTexts', 'deskWindow', 'kinds', 'refusals', 'refusalsPresiding', 'wishes'],
  /** The parts of the desk in which a meeting is prepared. */
  preparing: ['preparing', 'programme', 'meetings'],
  enter: ['codes', 'enter'],
  /** Where those presiding sign in otherwise than by a code. */
  staff: ['staff'],
  'lower-third': ['lowerThird'],
  booth: ['booth', 'codes', 'kinds', 'signals'],
  panellist: ['hall', 'panellist'],
  rapporteur: ['codes', 'rapporteur'],
  summary: ['summary'],
  public: ['public'],
  /** The desk's part for the record, and the report that is made there. */
  record: ['record', 'regions', 'report'],
  /** Where a record is checked. */
  verify: ['verify'],
  /** What few meetings have. */
  captions: ['captions'],
  /** Why there is no meeting in a window. */
  away: ['away', 'codes'],
  /** Dialogs that few open. */
  devices: ['codes', 'devices'],
  finding: ['finding'],
  delegateDialogs: ['dialogs', 'genders'],
  heard: ['heard'],
  modalities: ['modalities', 'regions'],
  print: ['print'],
  texts: ['texts'],
  yielding: ['yielding'],
  screens: ['screens'],
  access: ['access'],
  /** Who takes part, at the desk: one by one and out of a file. */
  importing: ['delegations', 'importing', 'kinds', 'regions'],
  statistics: ['genders', 'regions', 'statistics'],
  /** The paper list at the desk: also why somebody cannot be inscribed, and what a sheet says. */
  paper: ['paper', 'chair', 'chairTools'],
  /** A screen that shows something else than usual. */
  wall: ['wall'],
} as const

export type WordSet = keyof typeof WORD_SETS
