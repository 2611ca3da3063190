import { defineRule, onForeign } from 'mtlint/rule';

export default defineRule({
  summary: 'A text for readers of English is in English.',
  why: `A file that was never sent to the engine, came back as it went in, or was saved under the name of another one is no damaged
    English, but no English at all. It is said once, of the first passage, and nothing else is said of the text. A file whose path
    says that it is in another language (*content/de/*, *guide.fr.md*) is meant to be, and not flagged.`,
  detects: 'untranslated',
  mqm: 'accuracy/untranslated',
  impact: 'major',
  origins: [],
  repair: 'Translate the text',
  examples: {
    bad: [
      '[Der letzte Zug fährt erst am Abend, und bis dahin wartet das ganze Dorf bei Wind und Wetter auf dem zugigen Bahnsteig. ->]',
      '[Les habitants du village sont rentrés chez eux avant la nuit, et la neige tombait toujours sur les toits. ->]',
      '[Мост закрыли в полдень, и движение восстановят только весной, когда сойдёт лёд на реке и просохнут дороги. ->]',
      '[El puente sigue cerrado desde el martes por la mañana. ->]\n\nLos vecinos esperan que lo abran en otoño, cuando la obra esté terminada.',
    ],
    good: [
      'The last train leaves in the evening, and until then the whole village waits on the platform.',
      'Angela Merkel met Emmanuel Macron, Olaf Scholz, Giorgia Meloni and Pedro Sánchez in Berlin on Monday.',
      'The menu has crème brûlée, pâté de foie gras, café au lait, bouillabaisse, tarte Tatin and coq au vin.',
      'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore.',
    ],
    misses: ['[Mehr erfahren ->]'],
  },
  check: onForeign(function* ({ block, language }) {
    yield {
      span: block.span,
      message: `The text is in ${language}, not in English; nothing else of it was looked at.`,
      evidence: ['hardly a word of it is English', 'its path names no other language'],
      strength: 0.95,
    };
  }),
});
