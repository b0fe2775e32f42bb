import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** They take fifteen seconds and more each, from the longest on, and wait for most of it: for servers, and for times to pass. */
const LONGEST = [
  'e2e/system/backup.test.ts', 'e2e/system/start.test.ts', 'server/redis/rewriting.test.ts', 'e2e/system/exampleClient.test.ts',
  'e2e/rehearsal/rehearse.test.ts', 'e2e/system/convergence.test.ts', 'e2e/system/webhooksKilled.test.ts', 'e2e/chaos/chaos.test.ts',
  'e2e/system/secrets.test.ts', 'e2e/system/composedRedis.test.ts', 'e2e/system/presence.test.ts', 'e2e/system/rotation.test.ts',
  'server/redis/cluster.test.ts', 'e2e/system/microphonesNodes.test.ts', 'e2e/system/rollingRestart.test.ts', 'e2e/system/secretsOnTheWire.test.ts',
]

/**
 * What takes long begins first, else the last of it is waited for by idle cores. On a machine that has run the tests before, the runner
 * knows how long each takes; on a fresh one it goes by the size of the file, and those that wait longest are not the largest.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- it is the runner's own, and no array
    const inOrder = await super.sort(files)
    const place = ({ moduleId }: TestSpecification): number => LONGEST.indexOf(relative(this.ctx.config.root, moduleId))
    const longest = (of: TestSpecification[]): TestSpecification[] => of.filter(file => place(file) >= 0).toSorted((a, b) => place(a) - place(b))
    // Project by project, as they are run: what is measured comes last.
    const projects = [...new Set(inOrder.map(({ project }) => project))].map(project => inOrder.filter(file => file.project === project))
    return projects.flatMap(own => longest(own).concat(own.filter(file => place(file) < 0)))
  }
}
