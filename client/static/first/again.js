// Why: docs/decisions/0025-leaving.md
addEventListener('error', function lost({ target }) {
  if (!target.matches?.('script, link[href*=page-]')) return
  removeEventListener('error', lost, true)
  const ms = Math.min(2 * (history.state?.ms ?? 500), 16_000)
  history.replaceState({ ms }, '')
  const later = () => setTimeout(load, ms * (0.5 + Math.random()))
  const load = () => fetch(location, { method: 'HEAD' }).then(({ ok }) => (ok ? location.reload() : later()), later)
  later()
}, true)
