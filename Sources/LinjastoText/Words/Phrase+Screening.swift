package import Linjasto

/// What a screening's answers come to, and its rules.
extension Phrase {
  // The result
  package static let screeningTitle = Phrase(fi: "Arvio", sv: "Bedömning", en: "Assessment")
  package static let formStatus = Phrase(
    fi: "Lomakkeen tila: {0}.", sv: "Formulärets status: {0}.", en: "Status of the form: {0}.")
  package static let inUse = Phrase(fi: "käytössä", sv: "i bruk", en: "in use")
  package static let validated = Phrase(fi: "validoitu", sv: "validerad", en: "validated")
  package static let safety = Phrase(
    fi: "Turvallisuus ensin", sv: "Säkerheten först", en: "Safety first")
  package static let emergency = Phrase(
    fi: "Välittömässä vaarassa soita 112.",
    sv: "Vid omedelbar fara: ring 112.",
    en: "In immediate danger call 112.")
  package static let because = Phrase(fi: "peruste", sv: "grund", en: "because")
  package static let answersDisagree = Phrase(
    fi: "Ristiriita vastauksissa", sv: "Motsägelse i svaren", en: "Contradiction in the answers")
  package static let signAgainstNo = Phrase(
    fi: """
      {0}: vastaus on ei, mutta {2|sen merkki|sen merkit} {2|on|ovat} kyllä: {1}. Kysy uudelleen; \
      tässä kohta luetaan mukaan.
      """,
    sv: """
      {0}: svaret är nej, men {2|ett tecken|tecken} på det är ja: {1}. Fråga på nytt; här räknas \
      temat med.
      """,
    en: """
      {0}: answered no, but {2|a sign|signs} of it {2|is|are} answered yes: {1}. Ask again; here \
      the theme counts.
      """)
  package static let indicatedLines = Phrase(fi: "Linjat", sv: "Linjer", en: "Lines")
  package static let noLines = Phrase(
    fi: "Vastaukset eivät vielä ohjaa millekään linjalle.",
    sv: "Svaren leder ännu inte till någon linje.",
    en: "The answers do not lead to a line yet.")
  package static let indicatedRoles = Phrase(fi: "Roolit", sv: "Roller", en: "Roles")
  package static let levelOf = Phrase(fi: "Taso", sv: "Nivå", en: "Level")
  package static let levelIndicated = Phrase(
    fi: "Vastaukset viittaavat tähän tasoon: {0}.",
    sv: "Svaren pekar på denna nivå: {0}.",
    en: "The answers point to this level: {0}.")
  package static let levelNotYet = Phrase(
    fi: "Ei vielä {0}. Vastaus on ei:",
    sv: "Ännu inte {0}. Svaret är nej:",
    en: "Not yet {0}. Answered no:")
  package static let levelUndetermined = Phrase(
    fi: "Taso on vielä avoin ({0}). Kysy vielä:",
    sv: "Nivån är ännu öppen ({0}). Fråga ännu:",
    en: "The level is still open ({0}). Still to ask:")
  package static let levelUnasked = Phrase(
    fi: "Lomake ei kysy tasoa: se on ammattilaisen oma arvio.",
    sv: "Formuläret frågar inte efter nivån: det är den yrkesutbildades egen bedömning.",
    en: "The form does not ask for a level: that is the professional's own judgment.")
  package static let phoneAdvice = Phrase(
    fi: """
      Puhelin- tai etäkonsultaatio siitä, mitä perus- ja erityistasolla vielä voi tehdä. \
      Konsultaatiota voi pyytää, vaikka OT-taso ei täyttyisi.
      """,
    sv: """
      Konsultation per telefon eller på distans om vad bas- och specialnivån ännu kan göra. \
      Konsultation kan begäras ändå.
      """,
    en: """
      Advice by phone or online on what the basic and special level can still do. You may ask for \
      a consultation all the same.
      """)
  package static let callMeeting = Phrase(
    fi: "Työryhmä kokoaa tapaamisen: ketä tarvitaan mukaan, miten toimitaan.",
    sv: "Arbetsgruppen kallar till möte: vilka behövs med, hur går man till väga.",
    en: "The team calls a meeting: who is needed, and how to act.")

  // The rules
  package static let rules = Phrase(fi: "Säännöt", sv: "Regler", en: "Rules")
  package static let indicated = Phrase(fi: "täyttyy", sv: "uppfylls", en: "met")
  package static let notIndicated = Phrase(fi: "ei täyty", sv: "uppfylls inte", en: "not met")
  package static let undetermined = Phrase(fi: "avoin", sv: "öppen", en: "open")
  package static let supports = Phrase(fi: "vastaus kyllä", sv: "svaret ja", en: "answered yes")
  package static let blocks = Phrase(fi: "vastaus ei", sv: "svaret nej", en: "answered no")
  package static let open = Phrase(fi: "ei tiedossa", sv: "vet inte", en: "not known")
  package static let openAbove = Phrase(
    fi: "{0} edellä lueteltua kysymystä",
    sv: "{0} frågor som räknas upp ovan",
    en: "{0} questions listed above")
  package static let assumedRules = Phrase(
    fi: "({0}) = sääntö on kartan oletus, ei lähteestä.",
    sv: "({0}) = regeln är ett antagande, inte ur källan.",
    en: "({0}) = the rule is the map's own, not of its source.")
  package static let assumedLevel = Phrase(
    fi: "Rajan asettaa kartta, ei lähde: ammattilaisen arvio ratkaisee.",
    sv: "Gränsen är kartans, inte källans: den yrkesutbildades bedömning avgör.",
    en: "The threshold is the map's, not the source's: the professional's judgment decides.")
  package static let askNext = Phrase(fi: "Vielä avoinna", sv: "Ännu öppet", en: "Still open")
}
