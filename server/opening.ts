import type { Closing } from './closing.ts'
import type { Config } from './config.ts'
import type { Measures } from './measures/measures.ts'
import type { Report } from './report.ts'

/** What every process of a server begins with. */
export interface Opening {
  config: Config
  report: Report
  /** What is opened is put in here, to be closed. */
  closing: Closing
  measures: Measures
}
