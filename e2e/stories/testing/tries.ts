import type { Page } from 'playwright/test'

/** What a script of a page tries with a server, and what came of it. */
export interface Tried {
  [what: string]: string
}

/** Who is signed in in this browser, and a code that somebody has lost. */
export interface Prey {
  url: string
  /** `meetingId/accessId`. */
  access: string
  code: string
}

/** All that a script can send and read without the leave of whom it sends it to; runs within the page. */
export function tries(page: Page, prey: Prey): Promise<Tried> {
  return page.evaluate(async ({ url, access, code }) => {
    const [meetingId = '', accessId = ''] = access.split('/')
    const command = JSON.stringify({ commandId: 'a-command-of-elsewhere', issuedAt: Date.now(), command: { type: 'suspendMeeting' } })
    const join = JSON.stringify({ protocol: 1, meetingId, accessId, cursor: null })
    const outcome = (work: Promise<string>): Promise<string> => work.catch((cause: unknown) => (cause instanceof Error ? cause.name : String(cause)))
    const ask = (path: string, init: RequestInit): Promise<string> =>
      outcome(fetch(`${url}${path}`, { credentials: 'include', ...init }).then(async answer => `${answer.type} ${answer.status} ${(await answer.text()).length > 0 ? 'read' : 'unread'}`))
    const post = (path: string, body: string, type: string, more: RequestInit = {}): Promise<string> => ask(path, { method: 'POST', body, headers: { 'content-type': type }, ...more })
    const whether = (start: (did: (what: string) => void) => void): Promise<string> => new Promise(start)
    const element = (tag: 'img' | 'script', path: string): Promise<string> => whether(did => {
      const one = document.createElement(tag)
      one.addEventListener('load', () => did('loaded'))
      one.addEventListener('error', () => did('failed'))
      one.src = `${url}${path}`
      document.body.append(one)
    })
    return {
      socket: await whether(did => {
        const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
        socket.addEventListener('open', () => did('open'))
        socket.addEventListener('error', () => did('failed'))
      }),
      events: await whether(did => {
        const source = new EventSource(`${url}/api/line/join`, { withCredentials: true })
        source.addEventListener('open', () => did('open'))
        source.addEventListener('error', () => (source.close(), did('failed')))
      }),
      record: await ask(`/api/meetings/${meetingId}/record`, {}),
      'record unread': await ask(`/api/meetings/${meetingId}/record`, { mode: 'no-cors' }),
      speaker: await ask(`/api/meetings/${meetingId}/requests/x/speaker`, { headers: { 'rostrum-access': access } }),
      picture: await element('img', '/icons/icon-192.png'),
      script: await element('script', `/api/meetings/${meetingId}/record`),
      command: await post('/api/line/submit', command, 'application/json', { headers: { 'content-type': 'application/json', 'rostrum-access': access } }),
      'command as text': await post('/api/line/submit', command, 'text/plain', { mode: 'no-cors' }),
      join: await post('/api/line/join', join, 'application/json'),
      'join as text': await post('/api/line/join', join, 'text/plain', { mode: 'no-cors' }),
      'sign-in': await post('/api/sign-in', JSON.stringify({ code }), 'application/json'),
      'sign-in as text': await post('/api/sign-in', JSON.stringify({ code }), 'text/plain', { mode: 'no-cors' }),
      'sign-in as a form': await post('/api/sign-in', `code=${code}`, 'application/x-www-form-urlencoded', { mode: 'no-cors' }),
    }
  }, prey)
}
