import { Component, createRef, type ReactNode } from 'react'
import { glide, topsOf } from './glide.ts'
import { isStill, onStill } from './standStill.ts'

interface GlidingProps {
  className: string
  /** What stands for the order of the rows: they glide when it changes. */
  order: string
  /** Each row that glides has a `data-row` of its own. */
  children: ReactNode
}

/** An ordered list whose rows glide to their new places; under a hand they stop where they are. A class, for only such are asked before the page changes. */
export class Gliding extends Component<GlidingProps> {
  readonly #list = createRef<HTMLOListElement>()
  #glides: readonly Animation[] = []
  #stop = (): void => {}

  override componentDidMount(): void {
    this.#stop = onStill(() => this.#glides.forEach(stopOrGoOn))
  }

  override getSnapshotBeforeUpdate({ order }: GlidingProps): ReadonlyMap<string, number> | null {
    return order === this.props.order || this.#list.current === null ? null : topsOf(this.#list.current)
  }

  override componentDidUpdate(_before: GlidingProps, _state: unknown, tops: ReadonlyMap<string, number> | null): void {
    if (tops === null) return
    // Before the next picture, and no sooner: the page is laid out for it once, whatever else has changed by then.
    requestAnimationFrame(() => {
      if (this.#list.current !== null && !isStill()) this.#glides = glide(this.#list.current, tops)
    })
  }

  override componentWillUnmount(): void {
    this.#stop()
  }

  override render(): ReactNode {
    return <ol ref={this.#list} className={this.props.className}>{this.props.children}</ol>
  }
}

/** One that is over stays so: played again it would begin anew. */
function stopOrGoOn(animation: Animation): void {
  if (isStill() && animation.playState === 'running') animation.pause()
  else if (!isStill() && animation.playState === 'paused') animation.play()
}
