// `npm start`: the server.
import { become } from './become.mjs'
import { server, serving } from './targets.mjs'

await become(server.made, serving)
