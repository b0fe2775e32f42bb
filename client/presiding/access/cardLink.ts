import { BASE } from '#client/sync/base.ts'

/** The way in by a code: what stands behind the sign never leaves the browser but for the sign-in. */
export const cardLink = (code: string): string => `${BASE}enter#${code}`
