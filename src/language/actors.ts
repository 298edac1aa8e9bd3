/** Names, titles, demonyms, states, roles. Words are lower case unless they are names; several words are divided by one space. */
export interface ActorData {
  /** By ISO 3166 alpha-3 code. */
  readonly countries: Readonly<Record<string, CountryWords>>;
  readonly organisations: readonly KnownOrganisation[];
  /** What somebody is called by office, trade or rank. */
  readonly roles: readonly RoleWords[];
  /** Bodies that belong to a state, an organisation or a head ("government", "foreign ministry"). */
  readonly institutions: readonly InstitutionWords[];
  /**
   * Of the roles, institutions and groups, those that are adjectives beside another noun: "[military] aid", "versión
   * [oficial]".
   */
  readonly adjectives: readonly string[];
  /** Endings of adjectives that stand after their noun; empty where none do: "(régimen) golp[ista]". */
  readonly adjectiveEndings: readonly string[];
  /** Collective nouns, plural: "protesters". */
  readonly groups: readonly string[];
  /** Of the groups, those that a state has at home and no other state deals with as its own: "rebels", "voters". */
  readonly domesticGroups: readonly string[];
  /** Of the groups, those that are away from home: where they are tells nothing of them. */
  readonly strangers: readonly string[];
  /** Between a group and where it is at home: "of". That it is in a place tells nothing of whose it is. */
  readonly dwellWords: readonly string[];
  /** Before a demonym: a people, not a state. */
  readonly ethnic: readonly string[];
  /** What only a state's own rulers do, and what is only done to them: "curfew", "resign". */
  readonly homeActs: readonly string[];
  /** What an office or a ministry is for, to its canonical English adjective: "exteriores" to "Foreign". */
  readonly fields: Readonly<Record<string, string>>;
  /** Words before a role that end it: "former"; and prefixes: "ex". */
  readonly former: readonly string[];
  /** Words by which somebody stands against those in office: "opposition", "rebel". */
  readonly dissent: readonly string[];
  readonly honorifics: { readonly female: readonly string[]; readonly male: readonly string[]; readonly any: readonly string[] };
  /** Given names, lower case, divided by blanks. */
  readonly givenNames: { readonly female: string; readonly male: string };
  /** Lower-case words inside a person's name: "de", "van". */
  readonly particles: readonly string[];
  /** Words that join the parts of an organisation's name: "of", "for", "and". */
  readonly joiners: readonly string[];
  /** Words that make a capitalised sequence the name of an organisation: "party", "university". */
  readonly organisationWords: readonly string[];
  /** Words that make a capitalised sequence the name of a place or thing and never of an actor: "river", "street". */
  readonly thingWords: readonly string[];
  /** Of them, those of bodies that speak for a state when they bear its name: "assembly", "court". */
  readonly publicWords: readonly string[];
  /** Regions, waters and towns that bear a state's name and are none: "Latin America", "New Mexico". */
  readonly regions: readonly string[];
  /** Capitalised adjectives that name nobody alone: "Islamic", "Democratic". */
  readonly nameAdjectives: readonly string[];
  /** Capitalised words that name nobody: days, months, "Internet", acronyms such as "GDP". */
  readonly neverNames: readonly string[];
  /** Function words and other words that are capitalised only at the start of a sentence. */
  readonly commonWords: readonly string[];
  readonly determiners: {
    readonly definite: readonly string[];
    readonly indefinite: readonly string[];
    readonly possessive: readonly string[];
    /** Of the articles, those that tell a gender. */
    readonly female: readonly string[];
    readonly male: readonly string[];
  };
  /** Relative words inside "in which", "where". */
  readonly clauseRelatives: readonly string[];
  /** Possessors' pronouns by what they stand for: "her". */
  readonly possessors: {
    readonly female: readonly string[];
    readonly male: readonly string[];
    readonly plural: readonly string[];
    readonly neuter: readonly string[];
    readonly any: readonly string[];
  };
  /** Words for a state as such: "the Republic". */
  readonly nationWords: readonly string[];
  /** Between a name and its office: "as". */
  readonly asWords: readonly string[];
  /** Function words that never stand inside a noun phrase before its head. */
  readonly clauseWords: readonly string[];
  /** Before the owner of an office: "of". */
  readonly ofWords: readonly string[];
  /** Before the post of an office, not its owner: "to", "in". */
  readonly postWords: readonly string[];
  /** After these a name is a place: "in", "near". */
  readonly placeWords: readonly string[];
  readonly conjunctions: readonly string[];
  readonly pronouns: {
    readonly female: readonly string[];
    readonly male: readonly string[];
    readonly plural: readonly string[];
    readonly neuter: readonly string[];
  };
  /** The same as objects: "him"; a form that is also a possessor's counts where no noun follows. */
  readonly objectPronouns: { readonly female: readonly string[]; readonly male: readonly string[]; readonly plural: readonly string[] };
  /** Relative pronouns that stand for the noun before them: "who". */
  readonly relatives: readonly string[];
  /** Relative words that make the noun before them the owner of what follows: "whose". */
  readonly whose: readonly string[];
  /** Nouns that tie somebody to whoever is named after "of": "critic", "ally". */
  readonly ties: readonly string[];
  /** Ending of a possessor: "'s"; empty where the language has none. */
  readonly possessives: readonly string[];
  /** How a body or an office is called after its owner: "{office} de {owner}"; absent: as its canonical English name. */
  readonly officePhrases?: { readonly owned: string; readonly field: string; readonly place: string };
  /** Before who signs a letter: "yours sincerely". */
  readonly closings: readonly string[];
  /** "headed by": before the name of a government's head. */
  readonly headedBy: readonly string[];
}

export interface CountryWords {
  readonly names: readonly string[];
  /** Adjectives, all forms. */
  readonly demonyms: readonly string[];
  /** Plural or singular nouns for its people, where they differ from the adjectives. */
  readonly people: readonly string[];
  /** Capitals and palaces: the state when they act. */
  readonly seats: readonly string[];
}

export interface KnownOrganisation {
  /** Canonical English name: the id is made from it. */
  readonly name: string;
  readonly kind: "organisation" | "bloc";
  readonly words: readonly string[];
  /** Alpha-3 code of the state that it is part of or belongs to. */
  readonly country?: string;
  /** Belongs to a state and does not speak for it: a movement. */
  readonly independent?: boolean;
}

export interface RoleWords {
  readonly words: readonly string[];
  /** Canonical English: "President", "Foreign Minister". */
  readonly label: string;
  /**
   * Whose voice its holder is: "owner": of the state or body that the words before or after it name;
   * "self": his or her own (a senator, a journalist).
   */
  readonly voice: "owner" | "self";
  readonly gender?: "female" | "male";
  readonly plural?: boolean;
  /** Too general to name somebody with its owner: "chief", "coordinator". */
  readonly vague?: boolean;
  /** Takes a field: "[finance] minister", "ministro de [economía]". */
  readonly takesField?: boolean;
  /** Stands abroad: "ambassador to X" speaks for another state. */
  readonly abroad?: boolean;
  /** Alpha-3 code, where the office exists in one state alone (the Pope). */
  readonly country?: string;
}

export interface InstitutionWords {
  readonly words: readonly string[];
  readonly label: string;
  /** The words for the government of a state mean the state. */
  readonly isState?: boolean;
  /** Acts within its state alone: the police. */
  readonly isHome?: boolean;
  /** Organ of an organisation; that of no state unless its name says so: "permanent council". */
  readonly ofBody?: boolean;
  readonly takesField?: boolean;
  /** Stands abroad: "embassy in X" belongs to another state. */
  readonly abroad?: boolean;
}
