/** What a node says when it is scraped, read as Prometheus does. */
export interface Scraped {
  /** The names of all metrics, as they are declared. */
  names: ReadonlySet<string>
  /** A sample by its name and labels as they stand there, as `rostrum_lines{kind="socket",role="chair"}`; undefined where there is none. */
  value: (sample: string) => number | undefined
  /** The samples of a metric by what stands in one of its labels, added up. */
  by: (metric: string, label: string) => Record<string, number>
}

export async function scrape(url: string): Promise<Scraped> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url} answers ${response.status}`)
  const lines = (await response.text()).split('\n')
  const values = new Map<string, number>()
  for (const line of lines) {
    const [, sample, value] = /^([a-z0-9_]+(?:\{.*\})?) (\S+)$/.exec(line) ?? []
    if (sample !== undefined) values.set(sample, Number(value))
  }
  const names = new Set(lines.flatMap(line => /^# TYPE (\S+) /.exec(line)?.[1] ?? []))
  return { names, value: sample => values.get(sample), by: (metric, label) => addedUp(values, metric, label) }
}

function addedUp(values: ReadonlyMap<string, number>, metric: string, label: string): Record<string, number> {
  const sums: Record<string, number> = {}
  for (const [sample, value] of values) {
    const named = sample.startsWith(`${metric}{`) ? new RegExp(`[{,]${label}="([^"]*)"`).exec(sample)?.[1] : undefined
    if (named !== undefined) sums[named] = (sums[named] ?? 0) + value
  }
  return sums
}

/** The metrics that a text asks for, in the words of Prometheus: of a histogram by its own name. */
export function metricsIn(text: string): string[] {
  const named = text.match(/\b(?:rostrum|process|nodejs)_[a-z0-9_]+\b/g) ?? []
  return [...new Set(named.map(name => name.replace(/_(bucket|sum|count)$/, '')))]
}
