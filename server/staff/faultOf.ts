import { AuthorizationResponseError, ResponseBodyError } from 'openid-client'
import type { StaffFault } from '#shared/protocol/staff.ts'

/** The person did not want to, or may not. */
const OWN_NO = new Set(['access_denied', 'login_required', 'interaction_required', 'consent_required', 'account_selection_required'])

/** What does not fit together: another browser, an old address, an answer to something else, or one that somebody made up. */
const UNFIT = new Set(['OAUTH_INVALID_RESPONSE', 'OAUTH_JWT_CLAIM_COMPARISON_FAILED', 'OAUTH_JWT_TIMESTAMP_CHECK_FAILED', 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED', 'OAUTH_KEY_SELECTION_FAILED'])

/** Why a sign-in failed, as a code for the person and one for the log; of what the provider wrote, neither holds anything. */
export function faultOf(cause: unknown): { fault: StaffFault; why: string } {
  if (cause instanceof AuthorizationResponseError) return { fault: OWN_NO.has(cause.error) ? 'cancelled' : 'provider-away', why: cause.code }
  // A code that was used before, or is too old.
  if (cause instanceof ResponseBodyError) return { fault: cause.error === 'invalid_grant' ? 'begin-again' : 'provider-away', why: cause.code }
  const code = cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : 'no answer'
  return { fault: UNFIT.has(code) ? 'begin-again' : 'provider-away', why: code }
}
