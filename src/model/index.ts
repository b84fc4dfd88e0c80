import type { Language } from '../languages/index.ts'
import { perLanguage } from '../languages/index.ts'
import { gazetteer } from '../lexicon/gazetteer.ts'
import { readAsset } from '../text/asset.ts'
import { readClues } from './clues.ts'
import { Tagger } from './tagger.ts'
import { readWeights } from './weights.ts'

export type { Tagged } from './tagger.ts'

/** The language's tagger, read when it is first asked for; undefined where there is none. */
export const taggerFor: (language: Language) => Tagger | undefined = perLanguage(({ code, names }) => {
  const file = names && readAsset(`model/weights/${code}.bin`)
  const weights = file && readWeights(file)
  return names && weights && new Tagger(weights, gazetteer(), readClues(names))
})
