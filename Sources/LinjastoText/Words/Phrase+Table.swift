package import Linjasto

/// Heads and values of tables, on a page and in a file for a spreadsheet.
extension Phrase {
  package static let regionHead = Phrase(fi: "Alue", sv: "Område", en: "Region")
  package static let lineHead = Phrase(fi: "Tarve", sv: "Behov", en: "Need")
  package static let levelHead = Phrase(fi: "Kattavuus", sv: "Täckning", en: "Cover")
  package static let expertsHead = Phrase(fi: "Asiantuntijat", sv: "Experter", en: "Experts")
  package static let remarksHead = Phrase(fi: "Huomattavaa", sv: "Att märka", en: "To note")
  package static let demandHead = Phrase(fi: "Kysyntä", sv: "Efterfrågan", en: "Demand")
  package static let capacityHead = Phrase(
    fi: "Kapasiteetti", sv: "Kapacitet", en: "Capacity")
  package static let waitingHead = Phrase(
    fi: "Suunnitellut, päättyneet ja epävarmat",
    sv: "Planerade, avslutade och osäkra",
    en: "Planned, ended and unsure")

  // A file for a spreadsheet
  package static let csvRegion = Phrase(fi: "Alueen koodi", sv: "Områdeskod", en: "Region code")
  package static let csvLine = Phrase(fi: "Linja", sv: "Linje", en: "Line")
  package static let csvByFacts = Phrase(
    fi: "Kattavuus lähteiden mukaan", sv: "Täckning enligt källorna", en: "Cover by the sources")
  package static let csvPilots = Phrase(
    fi: "Vain kokeiluja", sv: "Bara försök", en: "Pilots only")
  package static let csvCoreRequired = Phrase(
    fi: "Ydinrooleja vaaditaan", sv: "Kärnroller som krävs", en: "Core roles required")
  package static let csvCoreMissing = Phrase(
    fi: "Puuttuvat ydinroolit", sv: "Kärnroller som saknas", en: "Core roles missing")
  package static let csvNetworkRequired = Phrase(
    fi: "Verkoston rooleja vaaditaan", sv: "Nätverksroller som krävs", en: "Network roles required")
  package static let csvNetworkMissing = Phrase(
    fi: "Puuttuvat verkoston roolit", sv: "Nätverksroller som saknas", en: "Network roles missing")
  package static let csvSigned = Phrase(
    fi: "Allekirjoitettuja sopimuksia", sv: "Undertecknade avtal", en: "Agreements signed")
  package static let csvUnsigned = Phrase(
    fi: "Asiantuntijoita ilman merkittyä sopimusta",
    sv: "Experter utan angivet avtal",
    en: "Experts without a stated agreement")
  package static let csvLanguagesRequired = Phrase(
    fi: "Vaaditut kielet", sv: "Språk som krävs", en: "Languages required")
  package static let csvLanguagesOffered = Phrase(
    fi: "Tarjotut kielet", sv: "Språk som erbjuds", en: "Languages offered")
  package static let csvLanguagesMissing = Phrase(
    fi: "Puuttuvat kielet", sv: "Språk som saknas", en: "Languages missing")
  package static let csvLanguagesUnknown = Phrase(
    fi: "Asiantuntijoita, joiden kieliä ei tiedetä",
    sv: "Experter vars språk inte är kända",
    en: "Experts whose languages are not known")
  package static let csvCapacity = Phrase(
    fi: "Kapasiteetti enintään (tapauksia kuussa)",
    sv: "Kapacitet högst (fall per månad)",
    en: "Capacity at most (cases a month)")
  package static let csvCapacityUnknown = Phrase(
    fi: "Asiantuntijoita, joiden kapasiteettia ei tiedetä",
    sv: "Experter vars kapacitet inte är känd",
    en: "Experts whose capacity is not known")
  package static let csvDemand = Phrase(
    fi: "Kysyntä (tapauksia kuussa)",
    sv: "Efterfrågan (fall per månad)",
    en: "Demand (cases a month)")
  package static let csvShortfall = Phrase(
    fi: "Vajaus (tapauksia kuussa)",
    sv: "Underskott (fall per månad)",
    en: "Shortfall (cases a month)")
  package static let csvAssumed = Phrase(
    fi: "Asiantuntijoita oletusten varassa",
    sv: "Experter som vilar på antaganden",
    en: "Experts resting on assumptions")
  package static let yesValue = Phrase(fi: "kyllä", sv: "ja", en: "yes")
  package static let noValue = Phrase(fi: "ei", sv: "nej", en: "no")

  // Remarks in a table
  package static let oneStation = Phrase(
    fi: "yhden asiantuntijan varassa", sv: "hänger på en expert", en: "hangs on one expert")
  package static let byAssumption = Phrase(
    fi: "vain oletuksen varassa", sv: "bara enligt ett antagande", en: "by assumption only")
  package static let pilotsOnly = Phrase(
    fi: "vain kokeiluja", sv: "bara försök", en: "pilots only")
  package static let coreMissingOnes = Phrase(
    fi: "ydinrooleja puuttuu: {0}", sv: "kärnroller saknas: {0}", en: "core roles missing: {0}")
  package static let networkMissingOnes = Phrase(
    fi: "verkoston rooleja puuttuu: {0}",
    sv: "nätverksroller saknas: {0}",
    en: "network roles missing: {0}")
  package static let languagesMissingOnes = Phrase(
    fi: "palvelukieli puuttuu: {0}", sv: "servicespråk saknas: {0}", en: "language missing: {0}")
  package static let notMapped = Phrase(
    fi: "kartta ei käsittele", sv: "behandlas inte", en: "not on the map")
}
