import '@fontsource-variable/noto-sans/wdth.css'
import './tokens.css'
import './parts.css'
import './timebar.css'

