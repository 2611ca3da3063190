import { defineRule, onText } from 'mtlint/rule';

// A mark that stands apart is shown, unless it stands where a sentence begins.
const MARK = /(?<![¿¡])[¿¡]{1,3}(?=["“‘']?\p{L})|(?<=^|[.!?…]["”’]? )[¿¡]{1,3} (?=\p{L})/gu;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// Small words by which a reader knows either language at once; those that both have (a, me, no, once, son) are in neither.
const ENGLISH = words(`
  the an is are was were be been have had does did do will would can could should may might must you he she it we they i i'm
  it's that's there that this these those what who whom whose why how where when which and or but if because not don't isn't
  of to in on at for from with by about into than then so my your his her its our their them him us thanks thank please hello
  yes come let let's get go make know want think everything everyone something anything never always more good happy welcome
  congratulations today now here up out any some all only just also very too`);
const SPANISH = words(`
  el la los las un una unos unas de del al que qué quién quien cómo como cuándo cuando dónde donde por para pero porque con sin
  es son está están era fue ser hay ha han soy eres te se le lo nos mi tu su mis tus sus yo tú él ella ellos usted ustedes sí
  si más muy ya y o ni viva vamos gracias hola olé feliz arriba basta adiós buenos buenas días todo todos esto eso`);

const REACH = 160;

export default defineRule({
  summary: 'English marks a question or an exclamation at its end only.',
  why: `Spanish, Asturian and Galician open a question with ¿ and an exclamation with ¡. Engines translate what stands between the
    marks and may carry the opening one over.`,
  detects: 'foreign-punctuation',
  mqm: 'locale-conventions/punctuation',
  impact: 'minor',
  origins: ['es'],
  repair: 'Drop the opening mark',
  safe: true,
  examples: {
    bad: [
      '[¿Who -> Who] pays for the new bridge?',
      'The mayor smiled. [¡What -> What] a day it was!',
      'And now, [¿will -> will] it rain at last?',
      '[¿¿Does -> Does] anybody know where the key is?',
      '[¡ Come -> Come] and see it for yourself!',
      'He asked, “[¿Where -> Where] are my boots?” and laughed.',
    ],
    good: [
      'Who pays for the new bridge?',
      'The crowd shouted “¡Viva la huelga!” until dawn.',
      '“¿Qué pasa?” he asked, and nobody knew.',
      'The film ¡Three Amigos! came out in the eighties.',
      'Spanish opens a question with ¿ and closes it with ?.',
      'The record is called ¡Uno! and the next one ¡Dos!',
      'Her tattoo reads ¡No pasarán! in black.',
      'Greetings from the beach, ¡hasta luego!',
    ],
    misses: ['[¡Goal -> Goal]!'],
  },
  check: onText(
    MARK,
    function* ({ block, match, span }) {
      const end = match.index + match[0].length;
      const sentence = /^[^?!.\n]*/u.exec(block.text.slice(end, end + REACH))?.[0] ?? '';
      const met = sentence.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
      const english = met.filter((word) => ENGLISH.has(word.replace('’', "'"))).length;
      if (english === 0 || english <= met.filter((word) => SPANISH.has(word)).length) return;
      const first = /^(["“‘']?)([\p{L}\p{M}'’-]+)/u.exec(sentence)?.[0] ?? '';
      const shown = block.text.slice(match.index, end + first.length);
      yield {
        span: { start: span.start, end: span.end + first.length },
        message: `“${shown}” opens with the mark of Spanish; English marks only the end.`,
        evidence: ['the words behind the mark are English'],
        strength: english > 1 ? 0.95 : 0.75,
        replacements: [first],
      };
    },
    (text) => text.includes('¿') || text.includes('¡'),
  ),
});
