package import Linjasto

/// What is said of files of other programs that come in, and of what does not go out.
extension Phrase {
  // Line graphs of LOOM
  package static let isNoLineGraph = Phrase(
    fi: "tämä ei ole LOOM-ohjelman linjaverkko",
    sv: "det här är inget linjenät från LOOM",
    en: "this is no line graph of LOOM")
  package static let lineGraphIs = Phrase(
    fi: "linjaverkko on GeoJSON-tiedosto, jonka ”type” on ”FeatureCollection”",
    sv: "ett linjenät är en GeoJSON-fil vars ”type” är ”FeatureCollection”",
    en: "a line graph is GeoJSON whose \"type\" is \"FeatureCollection\"")
  package static let needsPosition = Phrase(
    fi: "pisteen paikka on kaksi lukua",
    sv: "en punkts läge är två tal",
    en: "the place of a point is two numbers")
  package static let leftOutProperty = Phrase(
    fi: "ominaisuus ”{0}”", sv: "egenskapen ”{0}”", en: "the property \"{0}\"")
  package static let leftOutGeometry = Phrase(
    fi: "kuviot, jotka eivät ole pisteitä eivätkä viivoja",
    sv: "former som varken är punkter eller linjer",
    en: "shapes that are neither points nor lines")
}

/// What is said of records of the Finnish Service Catalogue.
extension Phrase {
  package static let catalogueName = Phrase(
    fi: "Palvelutietovaranto (PTV)", sv: "Servicedatalagret (PTV)",
    en: "Finnish Service Catalogue (PTV)")
  package static let isNoCatalogue = Phrase(
    fi: "tässä ei ole palvelutietovarannon palveluja, asiointikanavia eikä organisaatioita",
    sv: "här finns inga tjänster, kanaler eller organisationer ur servicedatalagret",
    en: "there are no services, channels or organizations of the service catalogue here")
  package static let catalogueHolds = Phrase(
    fi: "tallenna rajapinnan v11 vastaus sellaisenaan: yksi tietue tai luettelo",
    sv: "spara svaret från gränssnittet v11 som det är: en post eller en lista",
    en: "save the answer of interface v11 as it is: one record or a list")
  package static let catalogueNameless = Phrase(
    fi: "tietueella ei ole nimeä millään kartan kielellä",
    sv: "posten har inget namn på något av kartans språk",
    en: "the record has no name in a language of maps")
  package static let whichLines = Phrase(
    fi: "Mille linjoille {0} kuuluu?", sv: "Vilka linjer hör {0} till?",
    en: "Which lines does {0} stand on?")
  package static let whichLinesOfTerms = Phrase(
    fi: "Mille linjoille {0} kuuluu? Palvelutietovarannon asiasanat: {1}",
    sv: "Vilka linjer hör {0} till? Servicedatalagrets ämnesord: {1}",
    en: "Which lines does {0} stand on? The catalogue's terms: {1}")

  // What was left out, in the plural
  package static let leftOutContacts = Phrase(
    fi: "yhteystiedot ja aukioloajat", sv: "kontaktuppgifter och öppettider",
    en: "contact details and hours")
  package static let leftOutDeleted = Phrase(
    fi: "poistetut palvelut", sv: "raderade tjänster", en: "deleted services")
  package static let leftOutChannels = Phrase(
    fi: "asiointikanavat, joista ei tullut asemaa", sv: "kanaler som inte blev stationer",
    en: "channels that became no station")
  package static let leftOutLanguages = Phrase(
    fi: "palvelukielet, joita kartoissa ei ole", sv: "språk som inte finns i kartorna",
    en: "languages that maps do not have")
  package static let leftOutOthers = Phrase(
    fi: "muut tietueet", sv: "andra poster", en: "other records")
}

/// What a map loses on the way into another format.
extension Phrase {
  package static let lostLanguages = Phrase(
    fi: "tekstit muilla kielillä", sv: "texter på andra språk", en: "texts in other languages")
}
