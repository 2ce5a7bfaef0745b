public import Schematic

extension Hyphenation {
  /// How the long names of services, offices and experts are broken: where a part of a compound
  /// begins that such names are made of.
  ///
  /// Finnish and Swedish, and the endings of German station names, which published metro maps have.
  public static let serviceNames = Hyphenation(stems: finnish + swedish + german)

  /// As ``serviceNames``, for the narrow columns of a banded map: more words have to be broken there, and
  /// better between their parts than within one.
  public static let columnNames = Hyphenation(
    stems: finnish + swedish + german + finnishInColumns + swedishInColumns)

  private static let finnish = [
    "alue", "ammatilli", "ammattilai", "aputyö", "arvio", "asema", "asia", "asiakas", "asiantuntij",
    "asiamies", "asumis", "avustaj", "edunvalvoj", "erityis", "hallinto", "henkilö", "hoidon",
    "hoitaj", "hoito", "huolto", "johtaj", "järjestö", "kasvat", "keskuks", "keskus", "kieli",
    "konsult", "koordinaattor", "koulu", "koulutta", "koulutu", "kulttuuri", "kuntoutu",
    "kuraattor", "käsittely", "lautakun", "lautakunta", "lakimie", "lapsi", "lasten", "lääkäri",
    "maahanmuutta", "mielenterveys", "neuvoj", "neuvola", "neuvont", "neuvosto", "neuvottelu",
    "nuoriso", "ohjaaj", "ohjau", "oikeu", "omainen", "opettaj", "opiskeli", "osaami", "osasto",
    "palvelu", "perhe", "poliisi", "psykiatri", "psykolog", "päihde", "päivystys", "pääte", "rikos",
    "ryhmä", "sairaala", "sairaanhoit", "selvit", "seurakunta", "sihteeri", "sosiaali", "suhde",
    "suojelu", "suunnittelij", "syrjäyty", "säätiö", "tapaami", "terapeutti", "terapia", "terveys",
    "tiimi", "toimeentulo", "toimi", "toiminta", "toimisto", "tuki", "tutkij", "tutkimu", "turva",
    "turvallisuu", "tukihenkilö", "työ", "työntekij", "työryhmä", "vaikuttavuu", "vammai",
    "vammais", "vanhus", "vastaav", "verkosto", "viranomai", "virasto", "väkivalta", "yhdistys",
    "yhdyshenkilö", "yhteistyö", "yksikkö", "yliopisto", "yrittäjä", "ympäristö",
  ]

  private static let swedish = [
    "arbet", "barnskydd", "central", "enhet", "expert", "grupp", "handikapp", "läkare", "psykiater",
    "sjukhus", "skydd", "stöd", "tjänst", "vård", "handled", "rådgiv", "samordn",
  ]

  private static let finnishInColumns = [
    "hakij", "järjestelmä", "kehittäj", "klinikka", "kokemus", "kunnalli", "laitos", "paikan",
    "pankki", "projekti", "rekisteri", "sairaud", "sairauks", "traumatolog", "vamma", "verkko",
    "yhdistelmä",
  ]

  private static let swedishInColumns = [
    "anstalt", "ansvarig", "bakgrund", "bank", "bedömning", "behandl", "center", "centr", "frågor",
    "handel", "hinder", "klient", "klinik", "koordinator", "kultur", "modell", "nedsättning",
    "områd", "omfattande", "omsorg", "person", "professionell", "projekt", "relatera", "service",
    "skola", "språk", "studi", "störning", "system", "team", "undervisning", "utbilda", "utveckl",
    "övergripande",
  ]

  private static let german = [
    "bahnhof", "gasse", "platz", "straße", "strasse",
  ]
}
