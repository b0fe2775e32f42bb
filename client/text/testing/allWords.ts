// For tests, which are about any window: the words of all of them.
import '#client/text/chairWords.ts'
import '#client/text/delegateWords.ts'
import '#client/text/heardWords.ts'
import '#client/text/modalitiesWords.ts'
import '#client/text/yieldingWords.ts'
