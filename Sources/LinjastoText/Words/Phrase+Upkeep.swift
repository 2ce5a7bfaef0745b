package import Linjasto

/// What a map holds, what nobody has confirmed for long, which texts lack a language.
extension Phrase {
  // What a map holds
  package static let networkSummary = Phrase(
    fi:
      "{0} {0|linja|linjaa}, {1} {1|asiantuntija|asiantuntijaa} ({2} usealla linjalla, {3} {3|aloituspaikka|aloituspaikkaa}, {4} kartan vierellä) ja {5} {5|alue|aluetta}; {6} {6|merkintä|merkintää} osin oletettu, {7} {7|tieto|tietoa} puuttuu",
    sv:
      "{0} {0|linje|linjer}, {1} {1|expert|experter} ({2} på flera linjer, {3} {3|startpunkt|startpunkter}, {4} bredvid kartan) och {5} {5|område|områden}; {6} {6|post|poster} delvis {6|antagen|antagna}, {7} {7|uppgift|uppgifter} saknas",
    en:
      "{0} {0|line|lines}, {1} {1|expert|experts} ({2} on several lines, {3} {3|place|places} to start, {4} beside the map) and {5} {5|region|regions}; {6} {6|record|records} assumed in part, {7} {7|fact|facts} not known"
  )
  package static let problemCount = Phrase(
    fi: "{0}: {1} {1|virhe|virhettä}, {2} {2|varoitus|varoitusta}",
    sv: "{0}: {1} fel, {2} {2|varning|varningar}",
    en: "{0}: {1} {1|error|errors}, {2} {2|warning|warnings}")
  package static let mapCount = Phrase(
    fi: "{0} {0|kartta|karttaa}", sv: "{0} {0|karta|kartor}", en: "{0} {0|map|maps}")
  package static let drawingSummary = Phrase(
    fi: """
      piirros: {0} {0|mutka|mutkaa}, {1} {1|risteys|risteystä} avoimessa kohdassa, {2} asemien \
      kohdalla, {3} {3|vika|vikaa}
      """,
    sv: """
      ritning: {0} {0|böj|böjar}, {1} {1|korsning|korsningar} i det fria, {2} vid stationer, {3} \
      fel
      """,
    en: """
      drawing: {0} {0|bend|bends}, {1} {1|crossing|crossings} in the open, {2} in stations, {3} \
      {3|defect|defects}
      """)

  // What nobody has confirmed for long
  package static let staleStations = Phrase(
    fi:
      "Merkintöjä on {1}, ja niistä {0} ei ole vahvistettu {2} jälkeen; koskaan vahvistamatta on {3}.",
    sv: "{0} av {1} {1|post|poster} har inte bekräftats sedan den {2}; {3} av dem aldrig.",
    en: "{0} of {1} {1|record|records} not confirmed since {2}; {3} of them never.")
  package static let never = Phrase(
    fi: "ei koskaan vahvistettu", sv: "aldrig bekräftad", en: "never confirmed")
  package static let confirmed = Phrase(
    fi: "vahvistettu {0}, {1} {1|päivä|päivää} sitten",
    sv: "bekräftad den {0}, för {1} {1|dag|dagar} sedan",
    en: "confirmed on {0}, {1} {1|day|days} ago")
  package static let carriesCells = Phrase(
    fi: "kantaa {0} {0|ruudun|ruutua}", sv: "bär {0} {0|ruta|rutor}",
    en: "carries {0} {0|square|squares}")

  // What lacks a language
  package static let allTranslated = Phrase(
    fi: "Tekstejä on {0}, ja jokainen on kaikilla tarvittavilla kielillä.",
    sv: "Varje text finns på alla språk som behövs; antalet texter är {0}.",
    en: "Every text is there in every language it needs; there are {0}.")
  package static let untranslated = Phrase(
    fi: "{1} tekstistä {0} on vailla jotakin kieltä:",
    sv: "{0} av {1} {1|text|texter} saknar något språk:",
    en: "{0} of {1} {1|text|texts} lack a language:")
  package static let missingIn = Phrase(
    fi: "{2}: puuttuu {0} tekstistä", sv: "{2}: saknas i {0} {0|text|texter}",
    en: "{2}: missing in {0} {0|text|texts}")
  package static let missingRequiredIn = Phrase(
    fi: "{2}: puuttuu {0} tekstistä, niistä {1} tekstissä pakollinen",
    sv: "{2}: saknas i {0} {0|text|texter}, obligatoriskt i {1} av dem",
    en: "{2}: missing in {0} {0|text|texts}, required in {1} of them")
  package static let lacksLanguages = Phrase(
    fi: "{0} {1} ({2}); puuttuu {3}", sv: "{0} {1} ({2}); saknas {3}",
    en: "{0} {1} ({2}); missing {3}")
  package static let mostNeeded = Phrase(
    fi: "Tarpeellisimmat ensin; pakollinen kieli on merkitty tähdellä *:",
    sv: "De mest behövda först; ett obligatoriskt språk är märkt med *:",
    en: "Required languages are marked with *, most needed first:")

  // The kinds of records
  package static let kindTitle = Phrase(
    fi: "kartan otsikko", sv: "kartans titel", en: "title of the map")
  package static let kindLine = Phrase(fi: "linja", sv: "linje", en: "line")
  package static let kindStation = Phrase(
    fi: "asiantuntija", sv: "expert", en: "expert")
  package static let kindRegion = Phrase(fi: "alue", sv: "område", en: "region")
  package static let kindRole = Phrase(fi: "rooli", sv: "roll", en: "role")
  package static let kindOrganization = Phrase(
    fi: "organisaatio", sv: "organisation", en: "organization")
  package static let kindGuidance = Phrase(fi: "ohje", sv: "anvisning", en: "guidance")
  package static let kindQuestion = Phrase(
    fi: "arviointilomake", sv: "bedömningsblankett", en: "assessment form")
  package static let kindSource = Phrase(fi: "lähde", sv: "källa", en: "source")
  package static let kindFact = Phrase(fi: "luku", sv: "siffra", en: "figure")
  package static let kindOpen = Phrase(
    fi: "avoin kysymys", sv: "öppen fråga", en: "open question")
  package static let kindOrigin = Phrase(fi: "yhteydenottaja", sv: "kontakttagare", en: "origin")
  package static let kindGovernance = Phrase(fi: "ohjaava taho", sv: "styrorgan", en: "governance")
  package static let kindProcess = Phrase(fi: "toimintatapa", sv: "arbetsgång", en: "process")
}
