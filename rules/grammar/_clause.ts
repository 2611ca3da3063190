// Where a clause begins, and what makes its verb an infinitive or a subjunctive.

/** A clause begins: nothing before the pronoun can make the verb an infinitive or a subjunctive. */
export const CLAUSE = '(?:^|[,;] |\\b(?:and|but|because|although|so|while) )';

/** Wishes, commands and conditions: “I suggest he have a rest”, “if it were”. */
export const MOOD =
  /\b(?:if|wish(?:es|ed)?|as though|lest|unless|whether|suggest\w*|insist\w*|demand\w*|ask\w*|recommend\w*|requir\w*|request\w*|propos\w*|important|essential|vital|imperative|necessary|let|may|might|should|could|would|can|will|must|do|does|did|make|makes|made|see|saw|watch\w*|hear\w*|help\w*|had|have|what|how)\b/iu;
