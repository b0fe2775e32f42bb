import { text } from 'node:stream/consumers'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Provider } from 'oidc-provider'

/** Below it lie the pages at which people sign in, one for each sign-in. */
export const PAGES = '/sign-in/'

const PAGE = `<!doctype html><html lang="en"><title>The sign-in of the house</title><link rel="icon" href="data:,">
<form method="post"><label>Name <input name="name" required autofocus></label> <button>Sign in</button> <button name="cancel" value="1" formnovalidate>Cancel</button></form></html>`

/** The provider's own page: whoever gives a name has it. */
export async function answerPage(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') return void response.setHeader('content-type', 'text/html').end(PAGE)
  const given = new URLSearchParams(await text(request))
  const hasCancelled = given.has('cancel')
  await provider.interactionFinished(request, response, hasCancelled ? { error: 'access_denied' } : { login: { accountId: given.get('name') ?? '' } })
}
