import { rehearse } from './rehearsing.ts'

const { isDone, said } = await rehearse(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd())
process.stderr.write(said)
process.exitCode = isDone ? 0 : 1
