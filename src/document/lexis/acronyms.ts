// Acronyms that other languages use for what English calls by letters of its own.

/** What a foreign acronym is in English, and how sure it is that the letters mean it. */
export type ForeignAcronym = Readonly<{
  english: string;
  /** The languages that use it, as ISO 639-1 codes. */
  languages: readonly string[];
  /** Words of which one must stand nearby, where the letters mean other things in English too; absent where they do not. */
  near?: RegExp;
}>;

const EUROPE =
  /\b(?:Europe(?:an)?|Brussels|member states?|Commission|Schengen|eurozone|bloc|treaty|directive|accession|Strasbourg)\b/u;
const HEALTH =
  /\b(?:health|virus|pandemic|epidemic|vaccin\w+|disease|infect\w+|outbreak|doctors?|patients?|HIV|Covid\S*|malaria|Geneva)\b/iu;
const MONEY =
  /\b(?:econom\w+|growth|debt|deficit|inflation|loans?|fiscal|budget|financ\w+|bailout|per cent|percent|%|interest rates?|billion)/iu;
const NATIONS =
  /\b(?:United Nations|Security Council|resolution|peacekeep\w+|blue helmets|secretary[- ]general|General Assembly|mission|envoy|refugees?|sanctions|humanitarian|Nations)\b/iu;
const TAX = /\b(?:tax(?:es|ed)?|prices?|invoices?|rates?|includ\w+|exclud\w+|without|plus|per cent|percent)\b|[%€]/iu;
const GENES =
  /\b(?:gen(?:e|es|etic|etics|ome|omic)|chromosomes?|cells?|sequenc\w+|mutations?|samples?|forensic|laborator\w+|strands?|tests?)\b/iu;
const WORK = /\b(?:labou?r|work(?:ers|ing)?|employment|trade unions?|wages?|unemployment)\b/iu;
const FOOD = /\b(?:food|famine|hunger|aid|rations?|humanitarian|malnutrition|starvation)\b/iu;
const LAW = /\b(?:court|judges?|prosecutors?|ruling|war crimes?|trial|Hague|tribunal|justice|jurisdiction)\b/iu;
const TRADE = /\b(?:trade|tariffs?|exports?|imports?|customs|Geneva)\b/iu;
const MACHINES = /\b(?:artificial|intelligen\w+|algorithms?|machine learning|chatbots?|neural|generative|models?)\b/iu;
const FIRMS = /\b(?:small|medium|compan(?:y|ies)|firms?|business(?:es)?|enterprises?)\b/iu;
const AID =
  /\b(?:non-?governmental|humanitarian|activists?|associations?|volunteers?|charit\w+|rights|aid|civil society)\b/iu;
const MEDICAL = /\b(?:hospitals?|patients?|scans?|brain|doctors?|diagnos\w+|scanners?|radiolog\w+)\b/iu;
const SKY = /\b(?:saucers?|unidentified|flying|aliens?|extraterrestrials?|sightings?)\b/iu;
const CONGO = /\b(?:Congo\w*|Kinshasa|Goma|Kivu|Africa\w*|Rwanda\w*|Katanga)\b/u;
const CROPS = /\b(?:crops?|modified|seeds?|maize|soya?|corn|transgenic|food)\b/iu;
const STATES = /\b(?:Washington|American|Trump|Biden|Obama|Mexico|states?|dollars?|president)\b/iu;
const NATURE = /\b(?:species|conservation|endangered|nature|extinct\w*|red list|biodiversity|wildlife)\b/iu;

const one = (english: string, languages: string, near?: RegExp): ForeignAcronym => ({
  english,
  languages: languages.split(' '),
  ...(near ? { near } : {}),
});

/** Foreign acronyms, as they are written, with their English counterparts. */
export const FOREIGN_ACRONYMS: ReadonlyMap<string, ForeignAcronym> = new Map(
  Object.entries({
    OTAN: one('NATO', 'fr es it pt'),
    ONU: one('UN', 'fr es it pt'),
    OON: one('UN', 'ru', NATIONS),
    ONZ: one('UN', 'pl', NATIONS),
    OSN: one('UN', 'cs', NATIONS),
    BM: one('UN', 'tr', NATIONS),
    UNO: one('UN', 'de', NATIONS),
    UE: one('EU', 'fr es it pt pl', EUROPE),
    AB: one('EU', 'tr', EUROPE),
    AIEA: one('IAEA', 'fr it pt'),
    OIEA: one('IAEA', 'es'),
    OMS: one('WHO', 'fr es it pt', HEALTH),
    FMI: one('IMF', 'fr es it pt', MONEY),
    IWF: one('IMF', 'de', MONEY),
    MFW: one('IMF', 'pl', MONEY),
    BCE: one('ECB', 'fr es it pt', MONEY),
    EZB: one('ECB', 'de', MONEY),
    OIT: one('ILO', 'fr es pt', WORK),
    OCDE: one('OECD', 'fr es pt'),
    OMC: one('WTO', 'fr es it pt', TRADE),
    OPEP: one('OPEC', 'fr es pt'),
    OPAQ: one('OPCW', 'es pt'),
    OIAC: one('OPCW', 'fr'),
    HCR: one('UNHCR', 'fr', NATIONS),
    ACNUR: one('UNHCR', 'es pt'),
    CICR: one('ICRC', 'fr es it'),
    CPI: one('ICC', 'fr es it', LAW),
    CIJ: one('ICJ', 'fr es', LAW),
    CEDH: one('ECHR', 'fr', LAW),
    TEDH: one('ECHR', 'es', LAW),
    TJUE: one('CJEU', 'es pt'),
    CJUE: one('CJEU', 'fr'),
    PAM: one('WFP', 'fr it', FOOD),
    PMA: one('WFP', 'es pt', FOOD),
    PNUD: one('UNDP', 'fr es pt'),
    PNUE: one('UNEP', 'fr'),
    UICN: one('IUCN', 'fr es pt', NATURE),
    OSDH: one('SOHR', 'fr es pt it'),
    OEA: one('OAS', 'fr es pt', STATES),
    ALENA: one('NAFTA', 'fr'),
    SIDA: one('AIDS', 'fr es pt', HEALTH),
    VIH: one('HIV', 'fr es'),
    ADN: one('DNA', 'fr es pt', GENES),
    ARN: one('RNA', 'fr es', GENES),
    PIB: one('GDP', 'fr es pt', MONEY),
    PIL: one('GDP', 'it', MONEY),
    BIP: one('GDP', 'de', MONEY),
    PKB: one('GDP', 'pl', MONEY),
    VVP: one('GDP', 'ru', MONEY),
    TVA: one('VAT', 'fr', TAX),
    IVA: one('VAT', 'es it pt', TAX),
    MwSt: one('VAT', 'de'),
    KDV: one('VAT', 'tr', TAX),
    NDS: one('VAT', 'ru', TAX),
    IA: one('AI', 'fr es it pt', MACHINES),
    KI: one('AI', 'de', MACHINES),
    PME: one('SMEs', 'fr', FIRMS),
    PYME: one('SME', 'es', FIRMS),
    PYMES: one('SMEs', 'es', FIRMS),
    ONG: one('NGO', 'fr es it pt', AID),
    IRM: one('MRI', 'fr', MEDICAL),
    OVNI: one('UFO', 'fr es pt', SKY),
    RDC: one('DRC', 'fr', CONGO),
    OGM: one('GMOs', 'fr it', CROPS),
    EEUU: one('US', 'es'),
    ABD: one('US', 'tr', STATES),
  }),
);
