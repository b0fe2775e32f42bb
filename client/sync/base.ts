/**
 * Where the windows are served, with a slash at its end: the folder above that of the scripts, which a host may serve below
 * whatever path it likes. While one develops, scripts lie where their sources do.
 */
export const BASE = new URL(import.meta.env.DEV ? '/' : '..', import.meta.url).href
