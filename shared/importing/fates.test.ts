import { describe, expect, test } from 'vitest'
import { fates, fileOf } from './testing/files.ts'
import { fatesOf, outcomeOf, type Fate } from './fates.ts'
import { stateBook } from './stateBook.ts'

const HEADINGS = 'name|category|code|groups|region|short code'
const fateOf = (line: string): Fate => fates(fileOf(HEADINGS, line))[0] ?? { kind: 'left-out' }
const faultsIn = (fate: Fate): unknown => (fate.kind === 'faulty' ? fate.faults.map(({ column, code }) => [column, code]) : fate)

describe('a State', () => {
  test('is known by its name, and what the file says of it is taken', () => {
    expect(fateOf('  the RUSSIAN federation |member|RU|Group of friends; CSTO|Asia-Pacific|')).toEqual({
      kind: 'state', notes: [],
      delegation: { id: 'rus', name: 'Russian Federation', category: 'member-state', groups: ['Group of friends', 'CSTO'], code: 'RUS', region: 'asia-pacific', isAssumed: false },
    })
  })

  test.each([
    ['USA', 'USA'], ['U.S.A.', 'USA'], ['fra', 'FRA'], ['FR', 'FRA'], ['UK', 'GBR'], ['Great Britain', 'GBR'], ['South Korea', 'KOR'], ['Korea, Republic of', 'KOR'], ['DPRK', 'PRK'], ['Iran', 'IRN'], ['Islamic Republic of Iran', 'IRN'],
    ['IRAN (Islamic Republic of)', 'IRN'], ['Bolivia', 'BOL'], ['Vietnam', 'VNM'], ['Viet Nam', 'VNM'], ['Ivory Coast', 'CIV'], ["Cote d'Ivoire", 'CIV'], ['Côte d’Ivoire', 'CIV'], ['Co\u0302te d`Ivoire', 'CIV'], ['Czechia', 'CZE'], ['Czech Republic', 'CZE'],
    ['Türkiye', 'TUR'], ['TURKIYE', 'TUR'], ['Turkey', 'TUR'], ['Swaziland', 'SWZ'], ['Eswatini', 'SWZ'], ['North Macedonia', 'MKD'], ['The former Yugoslav Republic of Macedonia', 'MKD'], ['Holy See', 'VAT'], ['Vatican', 'VAT'],
    ['Palestine', 'PSE'], ['State of Palestine', 'PSE'], ['The Gambia', 'GMB'], ['Gambia (The)', 'GMB'], ['Sao Tome & Principe', 'STP'], ['St. Lucia', 'LCA'], ['Ｆｒａｎｃｅ', 'FRA'], ['Fran\u200bce', 'FRA'], ['Congo', 'COG'], ['DR Congo', 'COD'], ['Guinea', 'GIN'], ['Guinea-Bissau', 'GNB'],
    ['Niger', 'NER'], ['Nigeria', 'NGA'], ['Dominica', 'DMA'], ['Dominican Republic', 'DOM'],
  ])('%s is %s', (name, code) => {
    expect(fateOf(`${name}|observer||||`)).toMatchObject({ kind: 'state', delegation: { code, category: 'observer-state', isAssumed: false } })
  })

  test('that has another name today keeps the one that the file has', () => {
    expect(fateOf('Turkey|||||')).toMatchObject({ delegation: { name: 'Turkey', names: { fr: 'Turquie' } }, notes: ['category-assumed', 'former-name'] })
    expect(fateOf('Türkiye|||||')).toMatchObject({ delegation: { name: 'Türkiye' }, notes: ['category-assumed'] })
  })

  test('of which the file does not say whether it is a member is an observer by assumption', () => {
    for (const said of ['', 'State']) expect(fateOf(`Kenya|${said}||||`)).toMatchObject({ delegation: { category: 'observer-state', region: 'african', isAssumed: true }, notes: ['category-assumed'] })
  })

  test('may be given by its code alone, and a slip beside its code is no question', () => {
    expect(fateOf('|member|KEN|||')).toMatchObject({ kind: 'state', delegation: { name: 'Kenya' }, notes: ['by-code'] })
    expect(fateOf('Kenia|member|KE|||')).toMatchObject({ kind: 'state', delegation: { name: 'Kenya' }, notes: ['by-code'] })
  })

  test.each(['Kenia|', 'Korea|', 'Republic of Kenya|', 'Transnistria|', 'Amnesty International|', 'Kenia|member'])('is never guessed: %s', line => {
    expect(fateOf(`${line}||||`)).toEqual({ kind: 'unclear', why: 'no-such-state', codes: [] })
  })

  test('whose code is another’s is asked about', () => {
    expect(fateOf('Kenya||UGA|||')).toEqual({ kind: 'unclear', why: 'name-and-code', codes: ['KEN', 'UGA'] })
    expect(fateOf('Zimbabwee||KEN|||')).toEqual({ kind: 'unclear', why: 'name-and-code', codes: ['KEN'] })
  })
})

test('a code where the name should stand is taken, and told: AU may mean another than Australia', () => {
  expect(['AU|observer||||', 'La|||||'].map(line => fateOf(line))).toMatchObject([{ kind: 'state', delegation: { id: 'aus' }, notes: ['by-code'] }, { kind: 'state', delegation: { id: 'lao' }, notes: ['category-assumed', 'by-code'] }])
})

test('a hash alone is no error of a spreadsheet', () => {
  expect(fateOf('#MeToo!|NGO||||')).toMatchObject({ kind: 'organization', delegation: { name: '#MeToo!' } })
})

describe('groups', () => {
  test.each([
    ['African Group; Arab Group ;NAM', ['African Group', 'Arab Group', 'NAM']],
    ['"Friends of A; and of B"; C', ['Friends of A; and of B', 'C']],
    ['C ; "Friends of ""A"""', ['C', 'Friends of "A"']],
    ['"Friends" of A; B', ['"Friends" of A', 'B']],
    ['"Friends of A; B', ['"Friends of A', 'B']],
    [';; "" ;A;', ['A']],
    ['A,; B ,, ;،', ['A', 'B']],
  ])('are apart by semicolons, and one with such a sign in its name stands in quotes: %s', (cell, groups) => {
    expect(fates({ ...fileOf(HEADINGS), rows: [{ at: 2, cells: ['Kenya', 'member', '', cell] }] })).toMatchObject([{ kind: 'state', delegation: { groups } }])
  })
})

test.each([
  ['African Group, Groupe arabe', ['African Group', 'Arab Group']],
  ['African Group、Arab Group; NAM', ['African Group', 'Arab Group', 'NAM']],
  ['African Group, Friends of A', ['African Group, Friends of A']],
  ['"African Group, Arab Group"; NAM', ['African Group, Arab Group', 'NAM']],
  ['"Groupe arabe"', ['Arab Group']],
  ['African Group,', ['African Group']],
  [', African Group,, Arab Group ,', ['African Group', 'Arab Group']],
  ['Friends of A, B,', ['Friends of A, B']],
  ['Peace, Security and Arms', ['Peace, Security and Arms']],
])('groups are apart by commas where each is known, for a name may have one: %s', (cell, groups) => {
  const known = stateBook([], [{ 'African Group': 'Groupe africain', 'Arab Group': 'Groupe arabe', 'Peace, Security and Arms': 'Paix, sécurité et armes' }])
  const { columns } = fileOf(HEADINGS)
  expect(fatesOf([{ at: 2, cells: ['Kenya', 'member', '', cell] }], columns, [], known, new Map())).toMatchObject([{ kind: 'state', delegation: { groups } }])
})

describe('an organization', () => {
  test('is taken as it is', () => {
    expect(fateOf('Amnesty International|NGO||||')).toEqual({
      kind: 'organization', notes: [], delegation: { id: 'amnesty-international', name: 'Amnesty International', category: 'ngo', groups: [], code: null, isAssumed: false },
    })
  })

  test('has its short code for an id, else its name as far as Latin letters go, else its row', () => {
    expect(['ILO|UN||||ilo', 'ILO|UN|ILO|||', 'Fédération Étoile|ong||||', '人权组织|ngo||||'].map(line => fateOf(line))).toMatchObject([
      { delegation: { id: 'ilo' } }, { delegation: { id: 'ilo' } }, { delegation: { id: 'federation-etoile' } }, { delegation: { id: 'delegation-2' } },
    ])
  })

  test('does not share an id', () => {
    const made = fates(fileOf(HEADINGS, 'A+B|ngo||||', 'A-B!|igo||||', 'A B C|ngo||||a-b', 'Kenya|member||||', 'ken|ngo||||'))
    expect(made.map(fate => ('delegation' in fate ? fate.delegation.id : fate.kind))).toEqual(['a-b', 'duplicate', 'a-b-2', 'ken', 'ken-2'])
  })
})

describe('a fault', () => {
  test.each([
    ['|ngo||||', [[null, 'no-name']]],
    ['|||||', [[null, 'no-name']]],
    ["=cmd|' /C calc'!A0|||||", [[0, 'like-formula'], [1, 'unknown-category']]],
    ['=cmd|ngo||||', [[0, 'like-formula']]],
    ['-|ngo||||', [[0, 'like-formula']]],
    ['+|||||', [[0, 'like-formula']]],
    ['@SUM(1)|ngo||||', [[0, 'like-formula']]],
    ["'=1+1|ngo||||", [[0, 'like-formula']]],
    ['＝1|ngo||||', [[0, 'like-formula']]],
    ['=Kenya|member||||', [[0, 'like-formula']]],
    ['+Act|ngo||||', [[0, 'like-formula']]],
    ['#NAME?|ngo||||', [[0, 'cell-error']]],
    ['#¿NOMBRE?|ngo||||', [[0, 'cell-error']]],
    ['ILO|un||A; #REF!||', [[3, 'cell-error']]],
    ['Kenya|member|#N/A|||', [[2, 'cell-error']]],
    ...['ERROR', 'SPILL', 'CALC', 'FIELD', 'BLOCKED', 'CONNECT', 'UNKNOWN', 'BUSY'].map((word): [string, unknown] => [`#${word}!|ngo||||`, [[0, 'cell-error']]]),
    ['Kenya|press||||', [[1, 'unknown-category']]],
    ['Kenya|member|XQX|||', [[2, 'unknown-code']]],
    ['Kenya|member||=1+1||', [[3, 'like-formula']]],
    ['Kenya|member|||Atlantis|', [[4, 'unknown-region']]],
    ['ILO|UN||||a b', [[5, 'bad-short-code']]],
    ['evil\u202egro|ngo||||', [[0, 'control-signs']]],
    ['two\nlines|ngo||||', [[0, 'control-signs']]],
    ['\u2800|ngo||||', [[0, 'nothing-seen']]],
    [`${'x'.repeat(301)}|ngo||||`, [[0, 'too-long']]],
    [`Kenya|member||${Array.from({ length: 61 }, (_, n) => `g${n}`).join(';')}||`, [[3, 'too-many-groups']]],
  ])('is told by row and column: %j', (line, faults) => {
    expect(faultsIn(fateOf(line))).toEqual(faults)
  })

  test('is what a formula leaves that was never reckoned, and an error', () => {
    const { columns, rows: [row] } = fileOf('name|category', 'Kenya|member')
    const marked = (marks: Record<number, 'formula' | 'formula-unsaved' | 'error' | 'date'>): Fate | undefined => fates({ columns, rows: [{ at: 2, cells: marks[0] === 'formula-unsaved' ? ['', 'member'] : (row?.cells ?? []), marks }] })[0]
    expect(marked({ 0: 'formula-unsaved' })).toMatchObject({ faults: [{ column: 0, code: 'formula-unsaved' }] })
    expect(marked({ 1: 'error' })).toMatchObject({ faults: [{ column: 1, code: 'cell-error' }] })
    expect(marked({ 0: 'formula' })).toMatchObject({ kind: 'state', notes: ['from-formula'] })
  })
})

describe('duplicates', () => {
  test('are of a row before, or of a delegation of the meeting', () => {
    const file = fileOf(HEADINGS, 'Kenya|member||||', 'KEN|member||||', 'Ivory Coast|||||', 'Amnesty|ngo||||', 'AMNESTY|igo||||')
    const [kenya] = fates(file)
    expect(fates(file).slice(1)).toMatchObject([
      { kind: 'duplicate', of: { row: 2 }, differs: false }, { kind: 'state' }, { kind: 'organization' }, { kind: 'duplicate', of: { row: 5 }, differs: true },
    ])
    expect(fates(file, { known: kenya?.kind === 'state' ? [{ ...kenya.delegation, id: 'kenya', name: 'Kenia' }] : [] }).slice(0, 2)).toMatchObject([
      { kind: 'duplicate', of: { delegationId: 'kenya' }, differs: false }, { kind: 'duplicate', of: { delegationId: 'kenya' } },
    ])
  })

  test('are of a State that the meeting has without its code, by any of its names; an organization of that name is another', () => {
    const without = (name: string, category: 'member-state' | 'ngo') => ({ id: 'one', name, category, groups: [], code: null, isAssumed: false })
    for (const name of ['Turkey', 'Türkiye']) expect(fates(fileOf(HEADINGS, 'TURKEY|member||||'), { known: [without(name, 'member-state')] })).toMatchObject([{ kind: 'duplicate', of: { delegationId: 'one' } }])
    expect(fates(fileOf(HEADINGS, 'Georgia|member||||'), { known: [without('Georgia', 'ngo')] })).toMatchObject([{ kind: 'state' }])
    // A code is no name: who is called so need not be that State.
    expect(fates(fileOf(HEADINGS, 'Australia|member||||'), { known: [without('AU', 'member-state')] })).toMatchObject([{ kind: 'state' }])
  })

  test('of a row that is left out are none', () => {
    const file = fileOf(HEADINGS, 'Kenya|member||||', 'KEN|member||||')
    expect(fates(file, { settled: { 2: { isOut: true } } })).toMatchObject([{ kind: 'left-out' }, { kind: 'state', delegation: { id: 'ken' } }])
  })
})

describe('all or nothing', () => {
  const file = fileOf(HEADINGS, 'Kenya|member||||', 'Kenia||||Atlantis|', 'France|member||||')

  test('while one row is open nothing is taken', () => {
    expect(outcomeOf(fates(file), [])).toEqual({ delegations: null, no: 'open' })
    expect(outcomeOf(fates(file, { settled: { 3: { texts: { region: '' } } } }), [])).toEqual({ delegations: null, no: 'open' })
  })

  test.each([
    ['corrected', { texts: { name: 'Uganda', region: 'Africa' } }, ['ken', 'uga', 'fra']],
    ['given its State', { state: 'UGA', texts: { region: '' } }, ['ken', 'uga', 'fra']],
    ['given its category', { texts: { category: 'NGO', region: '' } }, ['ken', 'kenia', 'fra']],
    ['left out', { isOut: true } as const, ['ken', 'fra']],
  ])('once it is %s all are', (_, settlement, ids) => {
    expect(outcomeOf(fates(file, { settled: { 3: settlement } }), []).delegations?.map(({ id }) => id)).toEqual(ids)
  })

  test('a State that is chosen settles a name that no plate may have', () => {
    expect(fates(fileOf('name', '=1+1'), { settled: { 2: { state: 'UGA' } } })).toMatchObject([{ kind: 'state', delegation: { id: 'uga' }, notes: ['category-assumed', 'chosen'] }])
  })

  test('nothing that is new is nothing to take, and more than a meeting holds is too much', () => {
    const kenya = fates(fileOf('name|category', 'Kenya|member'))
    const known = kenya.flatMap(fate => (fate.kind === 'state' ? [fate.delegation] : []))
    expect(outcomeOf(fates(fileOf('name|category', 'Kenya|member'), { known }), known)).toEqual({ delegations: null, no: 'nothing' })
    const many = fileOf('name|category', ...Array.from({ length: 2000 }, (_, n) => `Organization ${n}|ngo`))
    expect(outcomeOf(fates(many), []).delegations).toHaveLength(2000)
    expect(outcomeOf(fates(many), known)).toEqual({ delegations: null, no: 'too-many' })
  })
})
