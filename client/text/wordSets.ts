/** Which files of the catalogue a window or a part of it needs, so that no other loads them. */
export const WORD_SETS = {
  /** What every window may need. */
  page: ['codes', 'floor', 'language', 'names', 'screen', 'status'],
  chair: ['acts', 'chair', 'chairOrders', 'chairTools', 'desk', 'kinds', 'refusals', 'refusalsPresiding', 'signals', 'speaker', 'wishes'],
  delegate: ['call', 'delegate', 'draw', 'hall', 'inscribing', 'kinds', 'refusals', 'speaker', 'swaps', 'wishes'],
  enter: ['enter'],
  'lower-third': ['lowerThird'],
  booth: ['booth', 'kinds', 'signals'],
  panellist: ['hall', 'panellist'],
  public: ['public'],
  /** Dialogs that few open. */
  finding: ['finding'],
  heard: ['heard'],
  modalities: ['modalities'],
  print: ['print'],
  yielding: ['yielding'],
} as const

export type WordSet = keyof typeof WORD_SETS
