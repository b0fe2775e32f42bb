import { expect, test } from 'vitest'
import { PERMISSIONS } from '#shared/floor/permissions.ts'
import { COMERS, DOCUMENTS, isAmong, MAY_HEAR, MAY_SEND, OPEN, ROUTES, type Comers } from '#server/access/authority.ts'

type Row = [what: string, comers: Comers | typeof OPEN]

const markOf = (comers: Row[1], one: (typeof COMERS)[number]): string => (comers === OPEN ? 'open' : isAmong(comers, one) ? 'yes' : '')
const rowOf = ([what, comers]: Row): string => `| ${[`\`${what}\``, ...COMERS.map(one => markOf(comers, one))].join(' | ')} |`

function section(title: string, rows: Row[]): string {
  return [`## ${title}`, '', `| | ${COMERS.join(' | ')} |`, `|---|${COMERS.map(() => '---|').join('')}`, ...rows.map(rowOf), ''].join('\n')
}

/** The tables as a page, so that whoever reviews a change of them sees what it opens. */
function page(): string {
  return [
    '# Who may what',
    '',
    'Made from `shared/floor/permissions.ts` and `server/access/authority.ts` by `npx vitest run e2e/system/whoMayWhat.test.ts -u`; `e2e/system/matrix.test.ts`',
    'tries all of it over real sockets and http, by sessions of this meeting and another one, revoked, expired and missing ones.',
    'Whether the meeting allows something *now*, and what of the log one is shown, is for the rules. `yes` is of one’s own for a delegation',
    '(its requests, its devices, its speakers) and of the whole meeting for those presiding; `open` needs no session; a row without any is the',
    'server’s own.',
    '',
    section('Commands', Object.entries(PERMISSIONS).map(([type, roles]): Row => [type, roles.filter(role => role !== 'clock')])),
    section('Messages to the server', Object.entries(MAY_SEND)),
    section('Messages from the server', Object.entries(MAY_HEAR)),
    section('Routes', Object.entries(ROUTES)),
    section('Documents beside the log: reading', Object.entries(DOCUMENTS).map(([kind, { read }]): Row => [kind, read])),
    section('Documents beside the log: writing', Object.entries(DOCUMENTS).map(([kind, { write }]): Row => [kind, write])),
  ].join('\n')
}

test('the page of who may what is as the tables are', async () => {
  await expect(page()).toMatchFileSnapshot('../../docs/who-may-what.md')
})
