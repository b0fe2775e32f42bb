/**
 * `npm run check [FOLDER]`: the dependency rules of the house, circles, clocks in `shared`, colours and sides in the
 * style sheets, texts that windows take for HTML, sizes of files, the lock file. Says what it read, for a check that reads
 * nothing is green as well; exits 1 on a fault.
 */
import { checkTree } from './checkTree.ts'
import { lockFaultsOf } from './lockRules.ts'
import { sizesOf } from './sizeRules.ts'

const root = process.argv[2] ?? '.'
const { files, styles, imports, faults: ofTree } = checkTree(root)
const faults = [...ofTree, ...lockFaultsOf(root)]
const { median, long } = sizesOf(files)
for (const fault of faults) console.error(fault)
console.log(`${files.length} files of code, ${imports} imports, ${styles} style sheets: ${faults.length} faults.`)
console.log(`Files that ship: half are at most ${median} lines long, nine in ten at most ${long}.`)
process.exitCode = faults.length === 0 ? 0 : 1
