// Past forms of English verbs that do not end in -ed. Those that look like the base form (“put”, “let”) or serve mostly as
// participles (“done”, “seen”) or as nouns (“saw”, “cut”) stand here only where a clause is far more likely than not.

const FORMS = `
  arose ate became began bit blew bore bought broke brought built burst came caught chose clung crept dealt did drank drew
  drove dug fell felt fled flew fought found froze gave got grew heard held hid hit hung kept knelt knew laid lay led left
  lent lit lost made meant met paid put quit ran rang read rode rose said sang sank sat saw sent shone shook shot shrank slept
  slid sold sought spent spoke sprang spun stood stole struck stuck sung swam swept swore swung taught thought threw told took
  tore understood undertook went withdrew woke won wore wound wrote`;

/** Irregular past forms, in lower case. */
export const IRREGULAR_PAST: ReadonlySet<string> = new Set(FORMS.trim().split(/\s+/));
