import { type Language, perLanguage } from '../languages/index.ts'
import { gazetteer } from '../lexicon/gazetteer.ts'
import { readAsset } from '../text/asset.ts'
import type { Tokens } from '../text/tokens.ts'
import { type ClueWords, readClues } from './clues.ts'
import { look as lookWith, type Sight } from './sight.ts'
import { Tagger } from './tagger.ts'
import { Vocabulary } from './vocabulary.ts'
import { readWeights } from './weights.ts'

export type { Tagged } from './tagger.ts'

/** The language's tagger, read when it is first asked for; undefined where there is none. */
export const taggerFor: (language: Language) => Tagger | undefined = perLanguage(({ code, names }) => {
  const file = names && readAsset(`model/weights/${code}.bin`)
  const weights = file && readWeights(file)
  return names && weights && new Tagger(weights, gazetteer(), readClues(names))
})

/** What the lists know of a text's words, without a tagger. */
export function look(tokens: Tokens, language: Language): Sight {
  const known = vocabularies.get(language)
  const vocabulary = known?.forms === tokens.forms ? known : vocabularyOf(tokens, language)
  return lookWith(tokens, vocabulary, gazetteer())
}

const vocabularies = new WeakMap<Language, Vocabulary>()

function vocabularyOf({ forms }: Tokens, language: Language): Vocabulary {
  const made = new Vocabulary(forms, gazetteer(), readClues(language.names ?? noClues))
  vocabularies.set(language, made)
  return made
}

const noClues: ClueWords = {
  honorifics: [],
  roles: [],
  bodies: [],
  sites: [],
  towards: [],
  particles: [],
  demonyms: {},
  companyEndings: [],
}
