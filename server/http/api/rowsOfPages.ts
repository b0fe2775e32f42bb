import * as z from 'zod/mini'
import { json, page, type ApiRow } from './apiRow.ts'

/** Whether all is well, without a word about what is not. */
export const health = z.strictObject({ ok: z.boolean() })

/** The pages, and the two questions of whoever runs the server. */
export const rowsOfPages = {
  'GET /': { summary: 'The first page', answers: page('The page, in the language of the browser.') },
  'GET /enter': { summary: 'The page that signs a browser in', about: 'With a code behind `#`, which no server is sent, it does so at once.', answers: page('The page.') },
  'GET /start': { summary: 'Where the app begins once it is installed', answers: page('The page.') },
  'GET /m/:meetingId/:accessId': { summary: 'The window of an access', about: 'The access `public` needs no code, and shows what everybody in the hall sees.', answers: page('The window.') },
  'GET /healthz': { summary: 'Does the process live?', answers: { 200: json('It does.', health) } },
  'GET /readyz': {
    summary: 'Can this server take commands?', about: 'One that cannot should get no new windows.',
    answers: { 200: json('It can.', health), 503: json('It cannot just now.', health) },
  },
} as const satisfies Record<string, ApiRow>
