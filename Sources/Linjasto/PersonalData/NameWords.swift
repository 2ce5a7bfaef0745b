/// The words by which a name of a person is told from one of a place or an office, in Finnish,
/// Swedish and English.
enum NameWords {
  /// - Parameter word: in small letters.
  static func isTitle(_ word: String) -> Bool {
    forms.contains(word) || titles.contains { word.hasSuffix($0) }
  }

  /// - Parameter word: in small letters.
  static func isOfPlace(_ word: String) -> Bool {
    places.contains(word) || placeEndings.contains { word.hasSuffix($0) }
  }

  /// Forms of address and short titles.
  private static let forms: Set<String> = [
    "doc", "dos", "dr", "fru", "herr", "herra", "miss", "mr", "mrs", "ms", "neiti", "prof", "rouva",
    "sister", "tri",
  ]

  /// Professions, also as the ends of longer words: `ylilääkäri`, `socialarbetare`.
  private static let titles = [
    "ammattihenkilö", "asiantuntija", "avustaja", "dosentti", "esihenkilö", "esimies", "hoitaja",
    "johtaja", "juristi", "koordinaattori", "kuraattori", "kätilö", "lakimies", "lääkäri",
    "maisteri", "neuvoja", "ohjaaja", "opettaja", "pastori", "professori", "psykologi",
    "päällikkö", "rehtori", "sihteeri", "suunnittelija", "terapeutti", "tohtori", "tutkija",
    "työntekijä", "valvoja",
    "arbetare", "barnmorska", "chef", "direktör", "docent", "doktor", "forskare", "handledare",
    "jurist", "koordinator", "kurator", "ledare", "läkare", "lärare", "planerare", "professor",
    "psykolog", "rektor", "sakkunnig", "samordnare", "sekreterare", "skötare", "terapeut",
    "adviser", "advisor", "coordinator", "counsellor", "counselor", "director", "doctor", "expert",
    "lawyer", "manager", "nurse", "officer", "physician", "planner", "psychiatrist",
    "psychologist", "researcher", "secretary", "supervisor", "teacher", "therapist", "worker",
  ]

  private static let places: Set<String> = [
    "etelä", "itä", "keski", "länsi", "pohjois", "uusi",
    "egentliga", "inre", "mellersta", "norra", "nya", "södra", "västra", "östra",
    "care", "central", "centre", "child", "children", "council", "county", "crisis", "department",
    "east", "eastern", "emergency", "family", "finnish", "general", "group", "health", "home",
    "homeland", "hospital", "house", "inland", "institute", "language", "national", "north",
    "northern", "parliament", "police", "school", "sea", "services", "social", "south", "southern",
    "southwest", "state", "support", "team", "unit", "university", "welfare", "wellbeing", "west",
    "western", "young", "youth",
    "barnahus", "espoo", "esbo", "finland", "helsingfors", "helsinki", "hus", "jyväskylä", "kuopio",
    "lapland", "lappi", "oulu", "oys", "satakunta", "suomi", "tampere", "tammerfors", "tays", "thl",
    "turku", "tyks", "uleåborg", "vaasa", "vanda", "vantaa", "vasa", "åbo", "åland",
  ]

  /// Ends of the words for organizations and places.
  private static let placeEndings = [
    "akatemia", "alue", "instituutti", "kaupunki", "keskus", "koti", "koulu", "kunta", "laitos",
    "liitto", "maa", "sairaala", "säätiö", "talo", "virasto", "yhdistys", "yksikkö", "yliopisto",
    "akademi", "centralen", "centret", "förbundet", "hemmet", "huset", "landskap", "nyland",
    "området", "sjukhus", "skolan", "stiftelsen", "botten", "karelen", "savo", "karelia", "bothnia",
    "center",
  ]

  /// Common in Finland, and those that stand for anybody.
  static let firstNames: Set<String> = [
    "Aino", "Anders", "Anna", "Anne", "Anneli", "Annika", "Antti", "Anu", "Arja", "Benjamin",
    "Christian", "Eeva", "Eija", "Elina", "Ella", "Emilia", "Emma", "Erik", "Erkki", "Eva", "Hanna",
    "Hannele", "Hannu", "Heidi", "Heikki", "Helena", "Henrik", "Ida", "Irma", "Jaakko", "Jaana",
    "Jane", "Janne", "Jari", "Jarmo", "Johan", "Johanna", "John", "Juha", "Juhani", "Jukka",
    "Kaarina", "Kaisa", "Kari", "Karin", "Katja", "Katri", "Kirsi", "Krista", "Laura", "Leena",
    "Liisa", "Maija", "Mari", "Maria", "Marika", "Marja", "Markku", "Marko", "Martin", "Matti",
    "Merja", "Mia", "Mika", "Mikael", "Mikko", "Minna", "Niina", "Olli", "Outi", "Paula", "Pekka",
    "Petri", "Pia", "Pirjo", "Päivi", "Riikka", "Riitta", "Ritva", "Saara", "Sami", "Sanna", "Sari",
    "Satu", "Sebastian", "Seija", "Sirpa", "Sofia", "Susanna", "Svante", "Tapio", "Tarja", "Teemu",
    "Terhi", "Tero", "Tiina", "Timo", "Tuija", "Tuomas", "Tuula", "Ulla", "Ville",
  ]
}
