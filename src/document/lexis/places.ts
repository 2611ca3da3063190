// Names of places that are no common words when written small: not china, turkey, chad, jersey, cologne.

const words = (list: string): readonly string[] => list.split('|').map((one) => one.trim());

/** Continents and countries, capitalised; some are two words. */
export const COUNTRIES: readonly string[] = words(`
  Europe | Africa | Asia | Oceania | Australia | Latin America | North America | South America | Central America | America |
  Afghanistan | Albania | Algeria | Angola | Argentina | Armenia | Austria | Azerbaijan | Bangladesh | Belarus | Belgium |
  Bolivia | Bosnia | Botswana | Brazil | Britain | Great Britain | Bulgaria | Cambodia | Cameroon | Canada | Chile | Colombia |
  Croatia | Cuba | Cyprus | Denmark | Ecuador | Egypt | England | Estonia | Ethiopia | Finland | France | Germany | Ghana |
  Greece | Greenland | Guatemala | Haiti | Honduras | Hungary | Iceland | India | Indonesia | Iran | Iraq | Ireland | Israel |
  Italy | Jamaica | Japan | Kazakhstan | Kenya | Kosovo | Kuwait | Kyrgyzstan | Latvia | Lebanon | Libya | Lithuania |
  Luxembourg | Madagascar | Malawi | Malaysia | Malta | Mauritania | Mexico | Moldova | Mongolia | Montenegro | Morocco |
  Mozambique | Myanmar | Namibia | Nepal | New Zealand | Nicaragua | Nigeria | North Korea | Norway | Oman | Pakistan |
  Palestine | Paraguay | Peru | Philippines | Poland | Portugal | Puerto Rico | Qatar | Romania | Russia | Rwanda |
  Saudi Arabia | Scotland | Senegal | Serbia | Singapore | Slovakia | Slovenia | Somalia | South Africa | South Korea | Spain |
  Sri Lanka | Sudan | Sweden | Switzerland | Syria | Taiwan | Tajikistan | Tanzania | Thailand | Tunisia | Turkmenistan |
  Uganda | Ukraine | United Kingdom | United States | Uruguay | Uzbekistan | Venezuela | Vietnam | Wales | Yemen | Zambia |
  Zimbabwe`);

/** Large cities, capitalised; some are two words. */
export const CITIES: readonly string[] = words(`
  Amsterdam | Ankara | Athens | Baghdad | Bangkok | Barcelona | Beijing | Beirut | Belgrade | Berlin | Brussels | Bucharest |
  Budapest | Buenos Aires | Cairo | California | Chicago | Copenhagen | Damascus | Dublin | Edinburgh | Florida | Frankfurt |
  Geneva | Glasgow | Hanoi | Helsinki | Hong Kong | Istanbul | Jakarta | Jerusalem | Johannesburg | Kabul | Karachi | Kyiv |
  Kiev | Lagos | Lisbon | Liverpool | London | Los Angeles | Lyon | Madrid | Manchester | Marseille | Melbourne | Milan | Minsk |
  Montreal | Moscow | Mumbai | Munich | Nairobi | New Delhi | New York | Osaka | Oslo | Paris | Prague | Rio de Janeiro |
  Rome | San Francisco | Seoul | Shanghai | Stockholm | Sydney | Tehran | Tel Aviv | Texas | Tokyo | Toronto | Tripoli |
  Vienna | Warsaw | Washington | Zurich`);
