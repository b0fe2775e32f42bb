import type { Statement } from '#shared/floor/model.ts'
import { holderName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { endLabel } from '../mainAct.ts'
import { sentenceName } from '../sentenceName.ts'
import { ADD_MS } from '../useHandKeys.ts'
import { offer, type Offer, type Sight } from './offer.ts'

/** What can be done about whoever speaks. */
export function statementOffers(sight: Sight, { statementId, holder }: Statement): Offer[] {
  const { meeting } = sight
  const name = holderName(meeting, holder)
  return [
    ...offer(sight, t('find.go-on', { name }), { type: 'continueStatement', statementId }),
    ...offer(sight, endLabel(sentenceName(meeting, holder)), { type: 'endStatement', statementId }),
    ...offer(sight, t('find.conclude', { name }), { type: 'askToConclude', statementId }),
    ...offer(sight, t('find.add-time', { name }), { type: 'addTime', statementId, addMs: ADD_MS }),
    ...offer(sight, t('find.pause', { name }), { type: 'pauseStatement', statementId }),
  ]
}
