/** `npm run test:hard`: what `npm test` looks at by turns or once is looked at in every language, size and dress, and nothing is left out. */
export const IS_HARD = Number(process.env['ROSTRUM_RUNS'] ?? 1000) >= 10_000
