// Adjectives of nationality and region. Those in the first list name a people by adding -s (“Americans”); those in the second
// serve for the people as they stand (“the French”, “the Japanese”).

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const WITH_PLURAL = words(`
  Afghan African Albanian Algerian American Angolan Argentinian Armenian Asian Australian Austrian Azerbaijani Bahraini
  Bangladeshi Belarusian Belgian Bolivian Bosnian Brazilian Bulgarian Cambodian Cameroonian Canadian Catalan Chadian Chilean
  Colombian Croatian Cuban Cypriot Czech Dominican Ecuadorian Egyptian Estonian Ethiopian European Georgian German Ghanaian
  Greek Guatemalan Haitian Honduran Hungarian Icelander Indian Indonesian Iranian Iraqi Israeli Italian Ivorian Jamaican
  Jordanian Kazakh Kenyan Korean Kosovar Kurd Kuwaiti Kyrgyz Latvian Libyan Lithuanian Macedonian Malawian Malaysian Malian
  Mexican Moldovan Mongolian Moroccan Mozambican Namibian Nicaraguan Nigerian Norwegian Omani Pakistani Palestinian
  Panamanian Paraguayan Parisian Persian Peruvian Qatari Romanian Russian Rwandan Saudi Scandinavian Serbian Siberian
  Singaporean Slovak Slovenian Somali Syrian Tanzanian Thai Tibetan Tunisian Ugandan Ukrainian Uruguayan Uzbek Venezuelan
  Yemeni Zambian Zimbabwean Arab Arabian Bavarian Roman Athenian Corsican Sicilian Tuscan`);

const AS_THEY_STAND = words(`
  British Cantonese Chinese Congolese Danish Dutch English Finnish French Irish Japanese Kurdish Lebanese Maltese Nepalese
  Polish Portuguese Scottish Senegalese Spanish Sudanese Swedish Swiss Taiwanese Togolese Turkish Vietnamese Welsh Icelandic
  Arabic Breton Basque Flemish Burmese`);

// Peoples whose name is not the adjective with an -s.
const IRREGULAR: readonly (readonly [string, string])[] = [
  ['Argentines', 'Argentine'],
  ['Britons', 'British'],
  ['Croats', 'Croatian'],
  ['Danes', 'Danish'],
  ['Dutchmen', 'Dutch'],
  ['Englishmen', 'English'],
  ['Filipinos', 'Filipino'],
  ['Finns', 'Finnish'],
  ['Frenchmen', 'French'],
  ['Icelanders', 'Icelandic'],
  ['Irishmen', 'Irish'],
  ['Jews', 'Jewish'],
  ['Kurds', 'Kurdish'],
  ['Poles', 'Polish'],
  ['Scots', 'Scottish'],
  ['Serbs', 'Serbian'],
  ['Slovenes', 'Slovenian'],
  ['Spaniards', 'Spanish'],
  ['Swedes', 'Swedish'],
  ['Turks', 'Turkish'],
  ['Welshmen', 'Welsh'],
];

/** Adjectives of nationality, capitalised: “American”, “French”. */
export const NATIONALITIES: ReadonlySet<string> = new Set([...WITH_PLURAL, ...AS_THEY_STAND]);

/** From the plural of a people to the adjective: “Americans” → “American”. */
export const PEOPLES: ReadonlyMap<string, string> = new Map([
  ...WITH_PLURAL.map((one) => [`${one}s`, one] as const),
  ...IRREGULAR,
]);
