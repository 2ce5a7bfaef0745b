package import Linjasto

/// Names of the sheets of a workbook: at most 31 characters, as spreadsheet programs want it.
extension Phrase {
  package static let sheetMap = Phrase(fi: "Kartta", sv: "Karta", en: "Map")
  package static let sheetRegions = Phrase(fi: "Alueet", sv: "Områden", en: "Regions")
  package static let sheetLines = Phrase(fi: "Linjat", sv: "Linjer", en: "Lines")
  package static let sheetSurveys = Phrase(fi: "Kartoitukset", sv: "Kartläggningar", en: "Surveys")
  package static let sheetLinks = Phrase(fi: "Asemien välit", sv: "Sträckor", en: "Links")
  package static let sheetStations = Phrase(fi: "Asemat", sv: "Stationer", en: "Stations")
  package static let sheetTerms = Phrase(
    fi: "Asemien linjaehdot", sv: "Stationernas linjevillkor", en: "Terms by line")
  package static let sheetAgreements = Phrase(fi: "Sopimukset", sv: "Avtal", en: "Agreements")
  package static let sheetRoles = Phrase(fi: "Roolit", sv: "Roller", en: "Roles")
  package static let sheetOrganizations = Phrase(
    fi: "Organisaatiot", sv: "Organisationer", en: "Organizations")
  package static let sheetSources = Phrase(fi: "Lähteet", sv: "Källor", en: "Sources")
  package static let sheetGuidance = Phrase(fi: "Ohjeet", sv: "Anvisningar", en: "Guidance")
  package static let sheetOrigins = Phrase(
    fi: "Yhteydenottajat", sv: "Kontakttagare", en: "Origins")
  package static let sheetGovernance = Phrase(
    fi: "Ohjaavat tahot", sv: "Styrorgan", en: "Governing bodies")
  package static let sheetProcesses = Phrase(
    fi: "Toimintatavat", sv: "Arbetssätt", en: "Ways of working")
  package static let sheetSteps = Phrase(fi: "Vaiheet", sv: "Steg", en: "Steps")
  package static let sheetScreenings = Phrase(
    fi: "Arviointilomakkeet", sv: "Bedömningsblanketter", en: "Assessment forms")
  package static let sheetQuestions = Phrase(
    fi: "Lomakkeiden kysymykset", sv: "Blanketternas frågor", en: "Form questions")
  package static let sheetRules = Phrase(
    fi: "Lomakkeiden säännöt", sv: "Blanketternas regler", en: "Form rules")
  package static let sheetFacts = Phrase(fi: "Tunnusluvut", sv: "Nyckeltal", en: "Figures")
  package static let sheetOpenQuestions = Phrase(
    fi: "Avoimet kysymykset", sv: "Öppna frågor", en: "Open questions")
  package static let sheetCosts = Phrase(
    fi: "Vaivapisteet", sv: "Poäng för arbetsinsats", en: "Effort points")
  package static let sheetContacts = Phrase(
    fi: "Yhteystiedot", sv: "Kontaktuppgifter", en: "Contacts")
  package static let sheetMeasures = Phrase(fi: "Toimenpiteet", sv: "Åtgärder", en: "Measures")
}
