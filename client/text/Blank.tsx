import type { ReactNode } from 'react'
import { t } from './t.ts'

/** What stands between two sentences: nothing where the full stop has its own room, as in Chinese. */
export function Blank(): ReactNode {
  return t('join.sentence')
}
