import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { leanSocket } from './client/sync/leanSocket.ts'
import { compiledWords } from './client/text/compiledWords.ts'
import { WORD_SETS } from './client/text/wordSets.ts'

/** Where `npm run dev` lets the server listen; the windows come from Vite, everything else is passed on to it. */
const server = `http://127.0.0.1:${process.env['PORT'] ?? '3000'}`

/**
 * Few files, for many small ones compress badly: one that every page loads, and what most of the other windows share. The
 * first is what the screen of the room needs, whole, for it has the worst line of all; the rules by which one acts, what
 * only those who act are sent, and the parts of the other windows are not in it.
 */
const chunks = [
  { name: wordsChunk, debugName: 'words', test: /\/client\/(text|naming)\/\w\w\//, priority: 3 },
  // Before the words: what loads parts would else lie in the first language, which every window would then load.
  { name: 'page', test: /vite\/preload-helper|\/node_modules\/(react|react-dom|scheduler|zod)\/|socket\.io|\/client\/sync\/(?!acting|stream|signalling)|\/client\/react\/(?![Ss]tanding|actingHooks)|\/client\/(screen|room)\/(?!steered\/views|turns)|\/shared\/protocol\/screens\.|\/client\/language\/(?!LanguageMenu|chooseLanguage)|\/client\/\w+\.tsx$/, priority: 4 },
  // What menus and fields are made of is wanted by some, never by all who open a window.
  { name: 'widgets', test: /\/node_modules\/(@base-ui|@floating-ui|reselect|tabbable|use-sync-external-store)\//, minShareCount: 2, priority: 2 },
  // Pictures that no delegation has before it but in a dialog.
  { name: 'presidingIcons', test: /\/icons\/(ban|calendar-days|circle-check|circle-question-mark|copy|download|file-input|id-card|list-checks|list-plus|log-in|pencil|printer|user-check|user-x)\./, minShareCount: 2, priority: 2 },
  // What rows are dragged by, at the Chair's and at the desk.
  { name: 'dragging', test: /\/node_modules\/(@atlaskit|@babel|bind-event-listener|raf-schd)\/|\/client\/presiding\/(useEdgeDrag|dropPlace)\./, minShareCount: 2, priority: 2 },
  // What the way in and the way out share, and no window needs to show its meeting but the Chair's.
  { name: 'leaving', test: /\/client\/(status\/devices\/(forgetting|signedOut)|text\/product)\.|\/icons\/log-out\./, priority: 2 },
  // The rules, and what one acts with: and pictures that two share: each small file of its own would have to be named in the first one.
  { name: 'acting', test: /^(?!.*\/(visibility|speeches\/|statistics\/|setting\/|planning\/|presets|desk\.|publicState|said\.|doors|record\/|questions|accessLine|headLine|noteLine|notes\.))(.*\/shared\/(floor|protocol|sync)\/|.*\/client\/sync\/acting\/)/, minShareCount: 2, priority: 0 },
  { name: 'icons', test: /\/node_modules\/lucide\//, minShareCount: 2, priority: 0 },
  // What only the Chair's window and the desk share is nothing to any other window, and notices to none that only follows.
  // Nor is what texts of statements need, which few read.
  { name: 'common', test: /^(?!.*(\/client\/(chair|presiding|desk|writing)\/|\/client\/status\/([Nn]otice|texts\/|useReadAgain)|\/client\/(text\/(outcomeName|actResult|actWords|lengths)|ui\/(browserSwitch|useKeptFocus|useCaughtFocus|isEnter))\.|\/shared\/floor\/(visibility|speeches\/|statistics\/|planning\/)|\/shared\/(importing|sync\/record)\/|\/shared\/(protocol\/(texts|doors|desk|publicState|said)|sync\/entry|floor\/(events|setting|acts|commands|place|presets|inscribing\/(readingText|documentOf|documents)))\.|\/shared\/floor\/(setting\/|\w+\/(acts|commands|ownEvents)\.|interrupting\/events\.|placing\/(orderChange|swapOffer)\.)|\/icons\/(file-check|file-up|file-x|x|download|printer|id-card|log-in|circle-check)\.))/, minShareCount: 3, priority: 1 },
  // What reads and hands in texts, whichever window wants it: few do, and then all of it. Last, for it takes with it what it needs.
  { name: 'texts', test: /\/client\/(status\/texts\/(?!Texts\b|lazyTexts\b)|delegate\/text\/MyText\b)/, priority: 0 },
]

/** The page lists every part by its file, and a name there says no more than the figures do: only what somebody looks for by its name has one. Seven figures are the fewest that the bundler takes. */
const chunkFileNames = ({ name }: { name: string }): string => (/^(page|common|words|openStore|streamLine|ChairWindow|WholeMenu|rolldown-runtime)/.test(name) ? 'assets/[name]-[hash:7].js' : 'assets/[hash:7].js')

/** Whether who loads a part by need has this already: every window the page, and what is loaded by a window, not by the page, what windows share. */
function isThere(host: string, name: string): boolean {
  return /\/(page|rolldown-runtime)-/.test(name) || (!/\/page-/.test(host) && /\/common-/.test(name))
}

/** The words of a language: those that every window needs, those of windows in which one acts, each window's own, and those of dialogs that few open. */
function wordsChunk(path: string): string | null {
  const [, folder, language, file = ''] = /\/client\/(text|naming)\/(\w\w)\/(\w+)\.ts$/.exec(path) ?? []
  const ofAll = language === 'en' ? null : `words-${language}` // English comes with the page
  if (folder === 'naming' || file === 'speech') return ofAll
  if (file === 'files') return ofAll ?? 'words-en-files'
  if (file === 'regions' || file === 'genders') return `words-${language}-${file}` // of parts that few open
  const owners = Object.entries(WORD_SETS).filter(([, files]) => (files as readonly string[]).includes(file === 'chairTime' ? 'chair' : file)).map(([set]) => set)
  if (owners.includes('page')) return ofAll
  const isPresiding = owners.every(set => set === 'chair' || set === 'desk' || set === 'paper') // the paper is a part of the desk: a delegation loads none of its words
  return `words-${language}-${owners.length === 1 ? owners.join('') : isPresiding ? 'presiding' : 'acting'}`
}

export default defineConfig(({ command }) => ({
  root: 'client',
  cacheDir: `${import.meta.dirname}/node_modules/.vite`,
  // Parts find each other by where they lie, so that one build serves below any path of a shared host; see server/http/wayToBase.ts.
  base: command === 'build' ? './' : '/',
  // The folder `public` holds a window.
  publicDir: 'static',
  plugins: [react(), compiledWords(), leanSocket()],
  build: {
    outDir: `${import.meta.dirname}/dist/client`,
    emptyOutDir: true,
    // Nothing is inlined: the Content-Security-Policy allows no `data:`.
    assetsInlineLimit: 0,
    manifest: true,
    target: 'es2023',
    // What is there by then is not listed again beside each part that is loaded by need; nor are words, which need nothing else.
    modulePreload: { polyfill: false, resolveDependencies: (file, dependencies, { hostId }) => dependencies.filter(name => !isThere(hostId, name) && !(name === file && /\/words-/.test(name))) },
    // Eight figures in the name of a part tell two builds of it apart, and travel in less than eight letters.
    rolldownOptions: { output: { codeSplitting: { groups: chunks }, hashCharacters: 'hex', chunkFileNames } },
  },
  server: {
    host: '127.0.0.1',
    port: Number(process.env['WINDOWS_PORT'] ?? '5173'),
    strictPort: true,
    fs: { allow: ['client', 'shared', 'node_modules'].map((folder) => `${import.meta.dirname}/${folder}`) },
    // The host stays as the page has it: the server takes a request only from a page of the same one.
    proxy: { '/api': { target: server }, '/healthz': { target: server }, '/readyz': { target: server }, '/socket.io': { target: server, ws: true } },
  },
}))
