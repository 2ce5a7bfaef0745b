/// What a map holds, what nobody has confirmed for long, which texts lack a language.
extension Phrase {
  // What a map holds
  package static let networkSummary = Phrase(
    fi: "{0} {0|linja|linjaa}, {1} {1|asema|asemaa} ({2} {2|vaihtoasema|vaihtoasemaa}, {3} "
      + "{3|aloituspaikka|aloituspaikkaa}, {4} kartan vierellä), {5} {5|alue|aluetta}; {6} "
      + "{6|merkintä|merkintää} osin oletettu, {7} {7|tieto|tietoa} puuttuu",
    sv: "{0} {0|linje|linjer}, {1} {1|station|stationer} ({2} {2|bytesstation|bytesstationer}, "
      + "{3} {3|startpunkt|startpunkter}, {4} bredvid kartan), {5} {5|område|områden}; {6} "
      + "{6|post|poster} delvis {6|antagen|antagna}, {7} {7|uppgift|uppgifter} saknas",
    en: "{0} {0|line|lines}, {1} {1|station|stations} ({2} {2|interchange|interchanges}, {3} "
      + "{3|entry|entries}, {4} beside the map), {5} {5|region|regions}; {6} {6|record|records} "
      + "assumed in part, {7} {7|fact|facts} not known")
  package static let problemCount = Phrase(
    fi: "{0}: {1} {1|virhe|virhettä}, {2} {2|varoitus|varoitusta}",
    sv: "{0}: {1} fel, {2} {2|varning|varningar}",
    en: "{0}: {1} {1|error|errors}, {2} {2|warning|warnings}")
  package static let mapCount = Phrase(
    fi: "{0} {0|kartta|karttaa}", sv: "{0} {0|karta|kartor}", en: "{0} {0|map|maps}")
  package static let drawingSummary = Phrase(
    fi: "piirros: {0} {0|mutka|mutkaa}, {1} {1|risteys|risteystä} avoimessa kohdassa, {2} asemien "
      + "kohdalla, {3} {3|vika|vikaa}",
    sv: "ritning: {0} {0|böj|böjar}, {1} {1|korsning|korsningar} i det fria, {2} vid stationer, "
      + "{3} fel",
    en: "drawing: {0} {0|bend|bends}, {1} {1|crossing|crossings} in the open, {2} in stations, "
      + "{3} {3|defect|defects}")

  // What nobody has confirmed for long
  package static let staleStations = Phrase(
    fi: "Vahvistamatta {2} lähtien: {1} asemasta {0}, joista {3} vailla yhtään vahvistusta.",
    sv: "{0} av {1} {1|station|stationer} har inte bekräftats sedan {2}, {3} av dem aldrig.",
    en: "{0} of {1} {1|station|stations} not confirmed since {2}, {3} of them never.")
  package static let never = Phrase(fi: "ei koskaan", sv: "aldrig", en: "never")
  package static let dayCount = Phrase(
    fi: "{0} {0|päivä|päivää}", sv: "{0} {0|dag|dagar}", en: "{0} {0|day|days}")

  // What lacks a language
  package static let allTranslated = Phrase(
    fi: "Kaikki {0} tekstiä löytyvät kaikilla tarvittavilla kielillä.",
    sv: "Alla {0} texter finns på alla språk som behövs.",
    en: "All {0} texts are there in every language they need.")
  package static let untranslated = Phrase(
    fi: "{1} tekstistä {0} on vailla jotakin kieltä:",
    sv: "{0} av {1} texter saknar något språk:",
    en: "{0} of {1} texts lack a language:")
  package static let missingIn = Phrase(
    fi: "puuttuu {0} tekstistä", sv: "saknas i {0} {0|text|texter}", en: "missing in {0}")
  package static let missingRequiredIn = Phrase(
    fi: "puuttuu {0} tekstistä, niistä {1} tekstissä se on pakollinen",
    sv: "saknas i {0} {0|text|texter}, av dem obligatoriskt i {1}",
    en: "missing in {0}, required in {1} of them")
  package static let mostNeeded = Phrase(
    fi: "Tarpeellisimmat ensin; pakollinen kieli on merkitty tähdellä *:",
    sv: "De mest behövda först; ett obligatoriskt språk är märkt med *:",
    en: "Required languages are marked with *, most needed first:")

  // The kinds of records
  package static let kindTitle = Phrase(fi: "otsikko", sv: "titel", en: "title")
  package static let kindLine = Phrase(fi: "linja", sv: "linje", en: "line")
  package static let kindStation = Phrase(fi: "asema", sv: "station", en: "station")
  package static let kindRegion = Phrase(fi: "alue", sv: "område", en: "region")
  package static let kindRole = Phrase(fi: "rooli", sv: "roll", en: "role")
  package static let kindOrganization = Phrase(
    fi: "organisaatio", sv: "organisation", en: "organization")
  package static let kindGuidance = Phrase(fi: "ohje", sv: "anvisning", en: "guidance")
  package static let kindQuestion = Phrase(fi: "kysymys", sv: "fråga", en: "question")
  package static let kindOrigin = Phrase(fi: "yhteydenottaja", sv: "kontakttagare", en: "origin")
  package static let kindGovernance = Phrase(fi: "ohjaava taho", sv: "styrorgan", en: "governance")
  package static let kindProcess = Phrase(fi: "toimintatapa", sv: "arbetsgång", en: "process")
}
