// `npm start`: the server.
import { become } from './become.mjs'
import { server, serving } from './targets.mjs'

const USAGE = `usage: npm start [-- [--new-codes] [--new-secret]]

  --new-codes   issues new codes for everybody in the demo meeting, and ends the old ones;
                with another secret, in all meetings. Of any one meeting the secretariat
                issues them at its desk
  --new-secret  makes another secret in DATA_DIR; what the one before made stays good,
                unless --new-codes stands beside it

All else is set in the environment: PORT, HOST, DATA_DIR, STORE, REDIS_URL and others, see README.md.
`

if (process.argv.includes('--help')) process.stdout.write(USAGE) // also where nothing is installed or built
else await become(server.made, serving)
