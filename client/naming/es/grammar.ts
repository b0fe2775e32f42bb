import type { Grammar } from '../grammar.ts'
import { groups } from './groups.ts'

/**
 * Spanish names as they stand in a sentence. On a plate stands «Pakistán» and «Irán (República Islámica del)»; by the usage of
 * the United Nations one says «el Pakistán», «la República Islámica del Irán», and «del Pakistán», «al Pakistán». Most States
 * have no article: «Francia», «Cuba», «Sudán del Sur»; that of «El Salvador» is part of its name and never melts.
 */
const ARTICLES: readonly (readonly [article: string, names: RegExp])[] = [
  ['el', whole('Afganistán|Brasil|Camerún|Canadá|Chad|Congo|Ecuador|Gabón|Iraq|Japón|Líbano|Níger|Pakistán|Paraguay|Perú|Senegal|Sudán|Togo|Uruguay|Yemen')],
  ['el', whole('(Estado|Reino) .+')],
  ['la', whole('Arabia Saudita|Argentina|India|Santa Sede')],
  ['la', whole('(Federación|República|ex República) .+')],
  ['los', whole('Países Bajos|(Emiratos|Estados) .+')],
  ['las', whole('Bahamas|Comoras|Islas .+')],
]

const GROUP_ARTICLES: readonly (readonly [article: string, names: RegExp])[] = [
  ['el', whole('Benelux|Commonwealth|MERCOSUR|(Consejo|Fondo|Foro|Grupo|Movimiento|Programa) .+')],
  ['la', whole('(Alianza|Asociación|Comisión|Comunidad|Defensoría|Liga|Organización|Unión) .+')],
  ['los', whole('países .+')],
]

function whole(names: string): RegExp {
  return new RegExp(`^(?:${names})$`)
}

function withArticle(name: string, articles: typeof ARTICLES): string {
  const [article] = articles.find(([, names]) => names.test(name)) ?? []
  return article === undefined ? name : `${article} ${name}`
}

/** «Bolivia (Estado Plurinacional de)». */
const TURNED = /^(.+) \((.+ (?:de|del|de los))\)$/

/** The name of a State in a sentence; what has its article already stays as it is. */
export function spokenState(plate: string): string {
  return withArticle(plate.replace(TURNED, '$2 $1'), ARTICLES)
}

/** The name of a group of States, or of an organization of States, in a sentence. */
export function spokenGroup(name: string): string {
  const plate = groups[name] ?? name
  return withArticle(plate.replace(/^Países /, 'países '), GROUP_ARTICLES)
}

/** In messages some names come as said in a sentence, and some as on a plate. */
function spoken(name: string): string {
  const state = spokenState(name)
  return state === name ? spokenGroup(name) : state
}

export const grammar: Grammar = {
  state: spokenState,
  group: spokenGroup,
  forms: {
    /** The name alone: «con el Pakistán». */
    el: spoken,
    de: name => `de ${spoken(name)}`.replace(/^de el /, 'del '),
    a: name => `a ${spoken(name)}`.replace(/^a el /, 'al '),
  },
}
