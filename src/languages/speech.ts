/** Words separated by spaces, lower case, as written; the words of a phrase are joined by `_`. */
export type Words = string

/**
 * The forms of a verb that can introduce speech. In a conjugation they are endings: the key of the conjugation is cut off the
 * lemma and each ending put in its place; an ending with `*` goes to the verb's second stem (`répéter:répèt`).
 */
export interface Forms {
  /** Finite, third person (in incises the first too), singular. */
  readonly singular: Words
  readonly plural: Words
  /** Present participle or gerund: `affirmant`, `saying`. */
  readonly gerund?: Words
  readonly participle?: Words
}

/**
 * What may follow a reporting verb: a clause after its complementizer (`that`), an infinitive of what is said (`affirme avoir`),
 * an order (`exhorte X à partir`), a gerund behind its preposition (`accuses X of lying`), a quoted fragment as its object (`dénonce « un scandale »`), or what one says one is
 * (`se dit prêt`); or what one calls another, behind a word for it (`als „Wortbruch“`).
 */
export type Complement = 'that' | 'infinitive' | 'order' | 'gerund' | 'object' | 'predicate' | 'as'

/** Verbs that report alike. */
export interface ReportingVerbs {
  /**
   * 3: reports nearly always. 2: reports beside a complementizer, a mark or in an incise. 1: only in an incise, before a colon
   * or with a quoted complement.
   */
  readonly strength: 1 | 2 | 3
  readonly takes: readonly Complement[]
  /** Names the speaker as its object, or as the subject of its passive: `zitiert X`, `wird X zitiert`, `quoted X as saying`. */
  readonly quotes?: true
  /** Only of those who can speak: `menace d'agir`, but `le mur menace de tomber`. */
  readonly speakers?: true
  /** Only with a reflexive pronoun: `se réjouir`. */
  readonly reflexive?: true
  /**
   * Lemmas; `répéter:répèt` gives the second stem, `mettre_en_garde` the words that must follow the verb's form, `mit|teilen` a
   * particle that ends the clause (`teilte … mit`).
   */
  readonly lemmas: Words
}

/** Nouns for those who can speak, by what they stand for and by grammatical gender. Singular; plurals by `plurals`. */
export interface SpeakerNouns {
  readonly men: Words
  readonly women: Words
  /** People, either gender: `ministre`. */
  readonly people: Words
  /** Bodies and groups that speak through somebody: `police`, `gouvernement`. */
  readonly bodies: Words
  /** What is read and cited: `rapport`, `communiqué`, `décret`. */
  readonly documents: Words
  /** Sources without a name: `source`, `témoin`. */
  readonly sources: Words
}

/** Pronouns as a subject, by gender and number; a word may stand in several. */
export interface Pronouns {
  readonly masculine: Words
  readonly feminine: Words
  readonly masculinePlural: Words
  readonly femininePlural: Words
  /** Bodies and things, no person: `it`. */
  readonly neuter?: Words
  /** Names nobody: `on`, `man`, `there`. */
  readonly nobody: Words
}

/** Determiners by the cases that they show. */
export interface Cases {
  /** Of a subject only, where no noun before and no ending shows another case: `er`, `der`. */
  readonly nominative: Words
  /** Of no subject: `dem`, `den`. */
  readonly oblique: Words
  /** Of no subject before a feminine noun, or an adjective with that ending: `der`, `en`. */
  readonly obliqueFeminine: Words
  readonly obliqueEnding: string
  /** Open a genitive behind its noun. */
  readonly genitive: Words
  /** Endings of feminine nouns: `ung`. */
  readonly feminineEndings: Words
  /** Endings of adjectives before a noun. */
  readonly adjectiveEndings: Words
}

/** Words and habits of reported speech: all that the quote engine asks of a language. */
export interface Speech {
  readonly verbs: readonly ReportingVerbs[]
  /** Other frequent verbs, by lemma, so that clauses can be told apart. */
  readonly otherVerbs: Words
  /** By the end of the lemma, the longest that fits: `er`, `dire`; `^ir` is one verb alone. */
  readonly conjugations: Readonly<Record<string, Forms>>
  /** Endings of nouns of bodies that are feminine where no determiner shows it: `l'université`, `l'agence`. */
  readonly feminineBodies?: Words
  /** Endings that only finite verbs have, for verbs in no list: `èrent`. */
  readonly finiteEndings: Words
  /** Lemmas that make a perfect with a participle (`avoir`), and a passive or reflexive perfect (`être`). */
  readonly auxiliaries: { readonly perfect: Words; readonly passive: Words }
  /** How many words may stand between an auxiliary and its participle: 5 in French, a clause in German. */
  readonly participleReach: number
  /** A reported clause may go without complementizer: right behind the verb (`said it rained`), or a comma (`sagte, es regne`). */
  readonly bareClause?: 'verb' | 'comma'
  /** An incise may have its subject before its verb: `", the mayor said`. */
  readonly subjectFirst?: true
  /** The last noun of a row is its head: `a city council spokesman`. */
  readonly headLast?: true
  /** A verb may go without a subject: whoever spoke last goes on. */
  readonly proDrop?: true
  /** What stands first in a clause is followed by the verb, the subject then behind it: `Am Montag sagte X`. */
  readonly verbSecond?: true
  /**
   * Finite forms that only report, so that what stands in them goes on with what somebody said: the lemma without an ending
   * (`habe` of `haben`), and others.
   */
  readonly reportingMood?: { readonly without: string; readonly forms: Words }
  /** Words before what somebody is tried for, which nobody says where no source is told: `jugé pour "usage de faux"`. */
  readonly chargesBy?: Words
  /** Words before what somebody or something is called: `als`, `für`. */
  readonly callsBy?: Words
  /** A quote beside which nobody is named leans on the words before that named who speaks: `Er sei bereit.` Else it has none. */
  readonly leansBack?: true
  /** The participle of a perfect ends the clause: `hat am Montag gesagt`. */
  readonly participleLast?: true
  /** Nouns have a capital: one of these lists is no name. */
  readonly nounsCapital?: true
  /** Every subordinate clause has a comma before it: without one, its opener is a preposition (`als Kanzlerin`). */
  readonly clausesAfterComma?: true
  /** Nouns that longer ones end with: `minister` of `Verkehrsminister`. */
  readonly compounds?: Words
  /** What a noun may have in front that leaves it what it is: `ex-`. */
  readonly prefixes?: Words
  /** What shows a case that no subject has. */
  readonly cases?: Cases
  /** Joins an owner to what is owned: `'s`. */
  readonly genitive?: Words
  /**
   * Prepositions that name a source: before it (`selon X`), after it (`X zufolge`), or only where what they name ends the clause
   * (`, so die Studie.`).
   */
  readonly sources: {
    readonly before: Words
    readonly beforeClauseOnly: Words
    readonly after: Words
    readonly closing?: Words
    /** Groups, plural, whose view one that only opens a clause gives: `pour les experts, …`. */
    readonly holders?: Words
    /** Of those that must open a clause, the ones that need a verb and quoted words behind: `Für X ist das „Unsinn“`. */
    readonly quoting?: Words
    /** Prepositions before what something stands in, though its noun is in no list of documents: `in der Ankündigung heißt es`. */
    readonly within?: Words
  }
  /**
   * Nouns that make a source with a preposition before them, adjectives between (`nach offiziellen Angaben`); words that put them to
   * the subject (`nach eigenen Angaben`), and possessives that put them to a man (`seiner Ansicht nach`) or to a woman or several. And
   * nouns with a clause of what somebody holds or says (`ist der Meinung, dass`).
   */
  readonly sourceNouns?: {
    readonly behind: Words
    readonly nouns: Words
    readonly own?: Words
    readonly his?: Words
    readonly hers?: Words
    readonly held?: Words
  }
  /** Words after which a source preposition names none: `selon que`. */
  readonly notSources: Words
  /** Complementizers: `que`. */
  readonly that: Words
  /** Words between a verb and the infinitive of what is said or ordered: `de`, `à`, `to`. */
  readonly infinitiveMarkers: Words
  /** Lead the gerund that some verbs take: `of`. */
  readonly gerundMarkers?: Words
  readonly gerundEnding?: string
  /** Coordinators behind which a clause with a pronoun is the agency's again: `but he left`. */
  readonly contrasts?: Words
  readonly infinitiveEndings: Words
  /** Marks the infinitive that ends a clause, before it or inside it: `zu gehen`, `aufzugeben`. */
  readonly infinitiveLast?: string
  /** Endings of nouns that look like an infinitive's: `ier`. */
  readonly nounEndings: Words
  readonly pronouns: Pronouns
  /** Behind a demonstrative, the one mentioned last: `dernier`. */
  readonly latter: Words
  /** Pronouns after a source preposition: `lui`. */
  readonly strongPronouns: Pronouns
  /** Joined to a verb by a hyphen: `il`, `elle`. */
  readonly inverted: Words
  /** Small words that stand between a subject and its verb: `ne`, `se`, `lui`. */
  readonly clitics: Words
  readonly reflexives: Words
  readonly negations: Words
  /** Words that complete a negation; without one, a complementizer behind it means `only`: `n'annonce que deux départs`. */
  readonly negationEnds?: Words
  /** Compare with what a complementizer opens: `plus … que`. */
  readonly comparers?: Words
  /** Lemmas of verbs for what the agency's own reporter saw, who is no source of a quote: `a constaté une journaliste de l'AFP`. */
  readonly witnessed?: Words
  readonly determiners: {
    readonly definite: Words
    readonly indefinite: Words
    readonly demonstrative: Words
    readonly possessive: Words
    /** Those of the above that show gender or number. */
    readonly feminine: Words
    readonly masculine: Words
    readonly plural: Words
  }
  /** Joins nouns into one phrase: `de`, `of`; with an article in it: `du`. */
  readonly of: Words
  readonly prepositions: Words
  /** A word that stands for another one where a sentence begins with it, without its accent: `a` for `à`. */
  readonly unaccented?: Readonly<Record<string, string>>
  /** The preposition of the passive's agent: `par`. */
  readonly agent: Words
  readonly coordinators: Words
  /** Articles that are relative pronouns where no noun follows: `die`. */
  readonly relativeArticles?: Words
  /** Opens `comme l'a dit X`. */
  readonly as: Words
  /** Words that open a subordinate clause alone (`lorsque`), and those that do with a complementizer (`alors que`). */
  readonly subordinators: Words
  readonly beforeThat: Words
  /** The same, but not right behind a verb: `ainsi que`, but `espère ainsi que`. */
  readonly orThat?: Words
  /** Words that make a preposition with the marker of an infinitive, for which it is no order: `afin` de. */
  readonly beforeMarker?: Words
  /** Relative pronouns as a subject (`qui`), and the others (`dont`). */
  readonly relatives: { readonly subject: Words; readonly other: Words }
  readonly adverbs: Words
  readonly adverbEndings: Words
  /** Endings of participles, which open a sentence like a name: `Equipés de gants`. */
  readonly participleEndings?: Words
  /** Endings of capitalised nouns for who lives somewhere: `ois`, `ienne`. */
  readonly inhabitantEndings?: Words
  /** Words of time that follow a verb: weekdays, `matin`. */
  readonly times: Words
  readonly nouns: SpeakerNouns
  /** Whom one speaks to, and by what, often with the speaker's name right behind: `presse`, `communiqué`, `de son côté`. */
  readonly addressees: Words
  /** Groups of role nouns that may name the same person or body. */
  readonly alike: readonly Words[]
  /** Lemmas for getting what somebody else wrote or said: `consulter`. */
  readonly obtained?: Words
  /** Nouns that count who stands behind them: `dizaine`. */
  readonly quantities?: Words
  /** Nouns that take up somebody who was named, whatever stands behind them: `quinquagénaire`. */
  readonly epithets?: Words
  /** `autre`: behind an article, somebody else. */
  readonly others?: Words
  /** Lemmas for going on with what one has said: `ajouter`. */
  readonly adding?: Words
  /** Where somebody stands, which tells nobody apart from whoever was named: `extrême droite`, `opposition`. */
  readonly leanings?: Words
  /** What says that somebody is something no more, a prefix with its hyphen: `ancien`, `ex-`. */
  readonly former?: Words
  /** Titles of offices of more than one word: `chef_de_l'_etat`. */
  readonly offices?: Words
  readonly plurals: Words
  /** Words before a role noun that make another role: `premier ministre`. */
  readonly rank: Words
  /** Adjectives that stand before a noun: `ancien`. */
  readonly beforeNoun: Words
  readonly honorifics: { readonly men: Words; readonly women: Words; readonly either: Words }
  /** Lower-case words inside a name: `de`, `van`. */
  readonly nameParticles: Words
  /** Capitalised words that begin a sentence but name nobody: `Selon`, `Mais`; and offices: `Intérieur`. */
  readonly notNames: Words
  /** Nouns that announce a quote: `message`, `slogan`. */
  readonly speechNouns: Words
  /** Phrases of time with a verb form in them: `il_y_a`. */
  readonly timePhrases: Words
  /** Nouns and participles before a name or title in marks: `film`, `baptisé`. */
  readonly naming: Words
  /** First and second person, in a quote. */
  readonly firstPerson: Words
}
