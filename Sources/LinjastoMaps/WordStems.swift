public import Schematic

extension Hyphenation {
  /// How the long names of services, offices and experts are broken: where a part of a compound
  /// begins that such names are made of.
  ///
  /// Finnish and Swedish, and the endings of German station names, which published metro maps have. A
  /// stem is as long as its other forms begin, *huolto* and *huollo* both; shorter ones would be found
  /// inside words, as *ohja* in *pohja*.
  public static let serviceNames = Hyphenation(
    stems: shared + finnish + swedish + german,
    wholes: ["erfarenhet", "liikunta", "liikunna", "medvetenhet"])

  private static let shared = [
    "klinik", "konsult", "koordin", "projekt", "psyk", "terap", "traum",
  ]

  private static let finnish = [
    "alue", "ammatilli", "ammattilai", "aputyö", "arvio", "arvoin", "asema", "asioi", "asenne",
    "asia", "asiakas", "asiamies", "asiantuntij", "asumis", "auttami", "avustaj", "edistäm",
    "edunvalvo", "ehkäis", "ennakoi", "ennaltaeh", "erityis", "hakij", "hallin", "hallit", "hanke",
    "hankke", "hankin", "henkilö", "hoido", "hoiva", "hoita", "hoito", "huolto", "huollo", "ilmoit",
    "johtaj", "johtam", "jono", "juris", "järjeste", "järjestä", "järjestö", "kasvat", "kehittä",
    "kehity", "keskuk", "keskus", "keskittäm", "kieli", "kohtaami", "kokemu", "kokeil", "koti",
    "koto", "koulu", "kriis", "kulttuur", "kunnalli", "kuntal", "kuntay", "kuntou", "kuraattor",
    "kuljetu", "kyky", "käsittely", "käynti", "käytt", "laito", "lapse", "lapsi", "lasten",
    "lausun", "lautakun", "lakimie", "linja", "liiken", "liikun", "lääke", "lääkint", "lääkär",
    "maahanmuut", "maksu", "malli", "menetelm", "mielent", "mielenterveys", "monialai", "muutt",
    "muutos", "muutto", "määräy", "neuvo", "neuvola", "neuvotte", "nuoriso", "nuorten", "ohjaaj",
    "ohjau", "oikeu", "omaine", "omaish", "ongelm", "opettaj", "opetu", "opiskel", "oppila",
    "osaami", "osasto", "paikan", "paikka", "palaute", "palvelu", "pankki", "perhe", "pilot",
    "piiri", "poliisi", "polikl", "psyyk", "puhelin", "päihde", "päihtei", "päivyst", "pääte",
    "päätö", "rekister", "rikok", "rikos", "riippuv", "ryhmä", "ryhmi", "sairaal", "sairaan",
    "sairau", "selvit", "seksuaal", "seurakunt", "seurann", "seurant", "sihteer", "sijai", "sijoit",
    "sopimu", "sosiaal", "sovitte", "suhde", "suhtei", "suojel", "suojat", "suunnit", "syrjäyt",
    "säätiö", "tapaami", "tapaturm", "tarkast", "tekij", "tekni", "tervey", "tiedo", "tiedot",
    "tieto", "tilann", "tilant", "tiimi", "toimeent", "toimenp", "toimi", "toimisto", "toiminta",
    "tuki", "tulk", "turva", "turvallisuu", "tukihenkilö", "tutkij", "tutkim", "tutkin", "työ",
    "työntekij", "työryhmä", "uhri", "vaikut", "vakuut", "valmenn", "valment", "valvo", "vamma",
    "vammai", "vammais", "vanhemm", "vanhempa", "vanhus", "varhai", "vastaan", "vastaav", "vastuu",
    "verkk", "verkosto", "viestin", "viranomai", "virasto", "vuode", "vuoro", "väkival", "välin",
    "välis", "väestö", "yhdistelmä", "yhdisty", "yhdyshenkilö", "yhteis", "yhteistyö", "yhteyde",
    "yhteys", "yhtymä", "yksikkö", "yksikö", "yliopist", "yrittäj", "ympärist",
  ]

  private static let swedish = [
    "anmälan", "anstalt", "ansvar", "ansök", "arbet", "assist", "avdelning", "avtal", "bakgrund",
    "bank", "barn", "bedöm", "behandl", "behov", "beroend", "boende", "bostad", "byrå", "center",
    "centr", "chef", "direktör", "distrikt", "enhet", "exper", "expert", "famil", "forsk", "frågor",
    "förebygg", "förening", "förvaltn", "grupp", "handel", "handikapp", "handled", "handlägg",
    "hemmet", "hinder", "hjälp", "häls", "hälso", "högskol", "institut", "invandr", "jour",
    "jurist", "klient", "kommun", "kompetens", "kontakt", "kontor", "kultur", "kunskap", "kvinn",
    "lagstift", "ledning", "ledar", "linje", "läkar", "lärar", "medarbet", "medicin", "medling",
    "missbruk", "modell", "mottagn", "myndig", "människ", "mång", "nedsättn", "nämnd", "nätverk",
    "ombud", "område", "omfatt", "omsorg", "organis", "pedagog", "person", "plats", "polis",
    "process", "profession", "program", "register", "rehab", "relat", "rådgiv", "rätts", "samarbet",
    "samhäll", "samkommun", "samordn", "sekret", "sektor", "service", "sjukdom", "sjukhus",
    "sjukvård", "skador", "skola", "skolan", "skydd", "social", "specialist", "språk", "stiftels",
    "studi", "styrels", "störning", "stöd", "syskon", "system", "sökande", "tandvård", "team",
    "teknik", "tillsyn", "tjänst", "tolk", "trafik", "träff", "undersök", "undervis", "ungdom",
    "utbild", "utred", "utveckl", "utöv", "väsend", "verksam", "vuxen", "våld", "vård", "vägled",
    "årig", "åtgärd", "äldre", "ärend", "överenskom", "övergrip", "övervak",
  ]

  private static let german = [
    "allee", "bahnhof", "brücke", "dorf", "garten", "gasse", "kirche", "markt", "platz", "straße",
    "strasse", "str.", "zentrum",
  ]
}
