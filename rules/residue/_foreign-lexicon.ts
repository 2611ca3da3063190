import { wordKey } from 'mtlint/rule';

// Words for what any page speaks of: days and months, amounts, the labels of a product, a town and a house, a machine and its
// manual, food, and the small words that join clauses; each beside what it is in English. A word that English has as well
// (“burro”) or has borrowed (“queso”), that names people, places or programs, or that foreign phrases in English texts have
// (“hasta la vista”) is left out.

const WORDS: Readonly<Record<string, string>> = {
  // months
  January: 'enero janeiro janvier gennaio Januar januari stycznia styczeń ledna',
  February: 'febrero fevereiro février febbraio Februar februari lutego luty února şubat',
  March: 'março März maart marzec března',
  April: 'abril avril aprile kwietnia kwiecień dubna',
  May: 'maggio května mayıs',
  June: 'junho juin giugno czerwca czerwiec června haziran',
  July: 'juillet luglio lipca lipiec července temmuz',
  August: 'agosto août sierpnia sierpień srpna ağustos',
  September: 'septiembre setiembre setembro septembre settembre września wrzesień září eylül',
  October: 'octubre outubro octobre ottobre Oktober października październik října',
  November: 'noviembre novembro novembre listopada listopad listopadu kasım',
  December: 'diciembre dezembro décembre dicembre Dezember grudnia grudzień prosince aralık',

  // days
  Monday: 'lunes lundi lunedì poniedziałek pondělí pazartesi måndag maandag',
  Tuesday: 'martes martedì Dienstag wtorek úterý dinsdag tisdag',
  Wednesday: 'miércoles mercredi mercoledì Mittwoch środa środę středa çarşamba woensdag onsdag',
  Thursday: 'jueves jeudi giovedì Donnerstag czwartek čtvrtek perşembe donderdag torsdag',
  Friday: 'viernes vendredi venerdì piątek pátek vrijdag fredag',
  Saturday: 'sábado sábados samedi Samstag Sonnabend sobota sobotę cumartesi zaterdag lördag lørdag',
  Sunday: 'domingos dimanche domenica niedziela niedzielę neděle zondag söndag søndag',

  // time
  today: 'oggi hoje dzisiaj bugün vandaag',
  tomorrow: 'domani amanhã demain jutro yarın',
  yesterday: 'ayer ontem ieri wczoraj gisteren',
  century: 'siglo siècle secolo século Jahrhundert Jahrhunderts stulecia yüzyıl',
  year: 'année',
  years: 'años années Jahre jaren',
  months: 'meses Monate miesięcy maanden',
  weeks: 'semanas semaines settimane Wochen tygodni weken',
  week: 'semana semaine settimana Woche tydzień hafta',
  days: 'jours giorni Tage dagen',
  hours: 'heures Stunden godzin godziny uren',
  minutes: 'minutos minuti Minuten minut dakika minuten',
  seconds: 'segundos Sekunden sekund',
  night: 'noite gece',
  morning: 'mattina manhã matin sabah',

  // amounts
  pieces: 'pièces pezzi peças piezas Stück sztuk sztuki stuks',
  units: 'unidades unités unità Einheiten',
  thousand: 'tausend tysięcy tysiące',
  million: 'milioni millones milhões milionów',

  // a product and its shop
  price: 'precio prezzo preço fiyat fiyatı prijs',
  delivery: 'livraison entrega consegna spedizione Lieferung dostawa wysyłka teslimat levering',
  shipping: 'envío envíos expédition Versand versandkostenfrei',
  'scope of delivery': 'Lieferumfang',
  size: 'taille taglia tamaño tamanho Größe rozmiar rozmiary',
  weight: 'poids Gewicht ağırlık',
  color: 'couleur colore Farbe kolor renk',
  colors: 'colores couleurs colori Farben kolory renkler kleuren',
  material: 'matériau matière materiale Werkstoff materiał malzeme',
  brand: 'marchio marka',
  dimensions: 'dimensioni dimensiones dimensões Abmessungen wymiary ölçüler boyutlar afmetingen',
  content: 'contenu contenido contenuto conteúdo zawartość içindekiler inhoud',
  power: 'potenza potencia potência Leistung güç',
  voltage: 'voltagem voltaje tensão Spannung napięcie gerilim',
  capacity: 'capacité capacidad capacità capacidade pojemność kapasite',
  length: 'longitud lunghezza comprimento Länge długość uzunluk lengte',
  width: 'largeur anchura larghezza largura Breite szerokość genişlik breedte',
  height: 'altura altezza Höhe wysokość yükseklik hoogte',
  quantity: 'quantité cantidad quantità quantidade Menge ilość miktar',
  available:
    'disponible disponibles disponibile disponibili disponível disponíveis verfügbar erhältlich dostępny dostępne',
  new: 'nuova nuovo neues nowy',
  free: 'gratuit gratuite gratuito gratuita kostenlos bezpłatny bezpłatne ücretsiz',
  warranty: 'garantie garantía garanzia garantia gwarancja garantisi',
  manufacturer: 'fabricant fabricante produttore Hersteller producent üretici fabrikant',
  order: 'commande pedido Bestellung zamówienie sipariş bestelling',
  cart: 'panier carrito carrello carrinho Warenkorb koszyk sepet winkelwagen',
  bill: 'facture factura fattura fatura Rechnung faktura',
  description: 'descripción descrizione descrição Beschreibung açıklama omschrijving',
  reviews: 'reseñas recensioni avaliações Bewertungen opinie yorumlar',
  offer: 'oferta offerta Angebot teklif aanbieding',
  discount: 'descuento sconto desconto Rabatt zniżka indirim korting',

  // a town
  'town hall': 'mairie ayuntamiento municipio ratusz belediye gemeentehuis',
  mayor: 'maire alcaldesa sindaco prefeito burmistrz',
  firefighters: 'pompiers bomberos bombeiros Feuerwehr itfaiye brandweer',
  police: 'policía polícia polizia Polizei policja politie',
  street: 'ulica ulicy straße sokak straat',
  station: 'estación stazione estação dworzec istasyon otogar',
  church: 'église chiesa igreja kościół kilise kerk',
  beach: 'spiaggia plaża plaj',
  museum: 'musée museu muzeum müze',
  parking: 'aparcamiento parcheggio estacionamento estacionamiento Parkplatz otopark',
  entrance: 'entrada ingresso Eingang wejście giriş ingang',
  exit: 'salida uscita saída Ausgang wyjście çıkış uitgang',
  floor: 'étage Stockwerk piętro verdieping',
  guests: 'huéspedes ospiti hóspedes Gäste goście misafirler',
  room: 'chambre habitación pokój',
  rooms: 'chambres habitaciones pokoje odalar kamers',
  breakfast: 'desayuno colazione Frühstück śniadanie kahvaltı ontbijt',
  lunch: 'almuerzo pranzo almoço Mittagessen obiad',
  dinner: 'dîner jantar Abendessen kolacja',
  tourism: 'tourisme turystyka turizm toerisme',
  notice: 'anuncios avviso uyarı',
  referee: 'arbitre árbitro arbitro Schiedsrichter sędzia hakem scheidsrechter',
  coach: 'entraîneur entrenador allenatore treinador trener antrenör',
  match: 'partido mecz maçı wedstrijd',

  // a machine and its manual
  button: 'bouton botón pulsante botão przycisk düğme düğmesi knop',
  key: 'tecla tasto klawisz tuşu toets',
  switch: 'interrupteur interruptor interruttore Schalter włącznik anahtar',
  screen: 'pantalla schermo écran Bildschirm ekranı scherm',
  page: 'página strona sayfa Seite',
  chapter: 'capítulo capitolo chapitre Kapitel rozdział hoofdstuk',
  figure: 'Abbildung rysunek şekil',
  attention: 'atención attenzione atenção dikkat opgelet',
  instructions: 'istruzioni instrucciones instruções Bedienungsanleitung Gebrauchsanweisung instrukcja talimatlar',
  information: 'información informazioni informações informacje informatie',
  file: 'fichier arquivo dosya',
  user: 'utilisateur usuário Benutzer użytkownik kullanıcı gebruiker',
  settings: 'paramètres ajustes impostazioni configurações Einstellungen ustawienia ayarlar instellingen',

  // food
  butter: 'beurre mantequilla manteiga masło tereyağı boter',
  flour: 'farine farinha Mehl mąka mąki',
  sugar: 'sucre azúcar zucchero açúcar cukier cukru şeker suiker',
  milk: 'leite mleko mleka',
  eggs: 'œufs oeufs uova ovos jajka yumurta eieren',
  water: 'água',
  salt: 'sól',
  oil: 'huile oleju',
  yeast: 'levure levadura lievito drożdże drożdży',
  garlic: 'aglio alho Knoblauch czosnek czosnku sarımsak knoflook',
  onion: 'oignon oignons cebolla cipolla cebola Zwiebel Zwiebeln cebula cebuli soğan',
  cheese: 'formaggio queijo Käse peynir kaas',
  meat: 'viande mięso mięsa vlees',
  spoons:
    'cuillères cuillère cucharadas cucharada cucchiai cucchiaio colheres Esslöffel Teelöffel łyżki łyżka łyżeczka łyżeczki kaşık eetlepels',
  'side dish': 'contorno guarnición garniture',
  slices: 'tranches rebanadas fatias Scheiben dilim plakjes',

  // what joins words and clauses
  and: 'und',
  or: 'oppure oder veya lub albo',
  but: 'aber però porém fakat ancak jednak',
  because: 'porque perché weil ponieważ çünkü omdat',
  with: 'avec',
  without: 'senza ohne',
  also: 'también também aussi także również ayrıca',
  when: 'cuando wenn kiedy',
  where: 'donde',
  while: 'mientras mentre enquanto während podczas',
  between: 'zwischen między arasında tussen',
  for: 'für',
  after: 'después depois dopo après',

  until: 'até',
  from: 'desde',
  very: 'muy muito très sehr bardzo',
  more: 'więcej',
  all: 'todas tutti tutte toutes',
  not: 'nicht',
};

/** What a foreign word is in English. In small letters, but for the nouns of German. */
export const FOREIGN_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries(WORDS).flatMap(([english, foreign]) => foreign.split(' ').map((word) => [word, english] as const)),
);

/** The keys of the words, in any case. */
export const FOREIGN_KEYS: ReadonlySet<number> = new Set([...FOREIGN_WORDS.keys()].map(wordKey));
