/// A screening: its result and its form.
extension Phrase {
  // The result
  package static let screeningTitle = Phrase(fi: "Seulonta", sv: "Bedömning", en: "Screening")
  package static let inUse = Phrase(fi: "käytössä", sv: "i bruk", en: "in use")
  package static let validated = Phrase(fi: "validoitu", sv: "validerad", en: "validated")
  package static let safety = Phrase(
    fi: "Turvallisuus ensin", sv: "Säkerheten först", en: "Safety first")
  package static let emergency = Phrase(
    fi: "Välittömässä vaarassa: toimi alueesi omien hätäohjeiden mukaan.",
    sv: "Vid omedelbar fara: följ områdets egna nödanvisningar.",
    en: "In immediate danger: follow your county's own emergency instructions.")
  package static let because = Phrase(fi: "peruste", sv: "grund", en: "because")
  package static let indicatedLines = Phrase(fi: "Linjat", sv: "Linjer", en: "Lines")
  package static let noLines = Phrase(
    fi: "Mikään sääntö ei vielä viittaa linjaan.",
    sv: "Ingen regel pekar ännu på en linje.",
    en: "No rule points to a line yet.")
  package static let indicatedRoles = Phrase(fi: "Roolit", sv: "Roller", en: "Roles")
  package static let levelOf = Phrase(fi: "Taso", sv: "Nivå", en: "Level")
  package static let levelIndicated = Phrase(
    fi: "Vastaukset viittaavat tähän tasoon: {0}.",
    sv: "Svaren pekar på denna nivå: {0}.",
    en: "The answers point to this level: {0}.")
  package static let levelNotYet = Phrase(
    fi: "Ei vielä {0}. Esteenä:", sv: "Inte ännu {0}. I vägen:", en: "Not yet {0}. In the way:")
  package static let levelUndetermined = Phrase(
    fi: "{0} on avoin. Kysy vielä:",
    sv: "{0} är öppen. Fråga ännu:",
    en: "{0} is undetermined. Still to ask:")
  package static let levelUnasked = Phrase(
    fi: "Lomake ei kysy tasoa: se on ammattilaisen oma arvio.",
    sv: "Formuläret frågar inte efter nivån: den yrkeskunniga bedömer.",
    en: "The form does not ask for a level: that is the professional's own judgment.")
  package static let phoneAdvice = Phrase(
    fi: "Puhelin- tai etäkonsultaatio siitä, mitä perus- ja erityistasolla vielä voi tehdä. "
      + "Konsultaatio on aina avoinna.",
    sv: "Konsultation per telefon eller på distans om vad bas- och specialnivån ännu kan göra. "
      + "Konsultation är alltid öppen.",
    en: "Advice by phone or online on what the basic and special level can still do. Consultation "
      + "is always open.")
  package static let callMeeting = Phrase(
    fi: "Kutsu koolle tapaaminen: keitä tarvitaan ja miten toimitaan.",
    sv: "Kalla till möte: vilka behövs och hur går man till väga.",
    en: "Call a meeting: who is needed, and how to act.")

  // The rules
  package static let rules = Phrase(fi: "Säännöt", sv: "Regler", en: "Rules")
  package static let indicated = Phrase(fi: "viittaa", sv: "pekar på", en: "indicated")
  package static let notIndicated = Phrase(
    fi: "ei viittaa", sv: "pekar inte på", en: "not indicated")
  package static let undetermined = Phrase(fi: "avoin", sv: "öppen", en: "undetermined")
  package static let supports = Phrase(fi: "kyllä", sv: "ja", en: "yes")
  package static let blocks = Phrase(fi: "esteenä", sv: "i vägen", en: "blocked by")
  package static let open = Phrase(fi: "kysymättä", sv: "obesvarat", en: "still open")
  package static let assumedRule = Phrase(
    fi: "sääntö on kartan oletus, ei lähteestä",
    sv: "regeln är ett antagande, inte ur källan",
    en: "the rule is an assumption of the map, not of its source")
  package static let askNext = Phrase(fi: "Vielä avoinna", sv: "Ännu öppet", en: "Still open")

  // The form
  package static let form = Phrase(fi: "Lomake", sv: "Formulär", en: "Form")
  package static let fillIn = Phrase(
    fi: "Täytä ja anna komennolle screen tai route. Vastaus: yes, no tai unknown.",
    sv: "Fyll i och ge åt kommandot screen eller route. Svar: yes, no eller unknown.",
    en: "Fill in and give it to screen or route. Answers: yes, no or unknown.")
  package static let preconditions = Phrase(
    fi: "Mitä perustasolla on tehty",
    sv: "Vad basnivån har gjort",
    en: "What the basic level has done")
  package static let levelQuestions = Phrase(
    fi: "Ammattilaisen oma arvio",
    sv: "Den yrkeskunnigas egen bedömning",
    en: "The professional's own judgment")
  package static let themes = Phrase(
    fi: "Teemat ja merkit", sv: "Teman och tecken", en: "Themes and signs")
  package static let answersLegend = Phrase(
    fi: "[ ] kyllä  [ ] ei  [ ] ei tiedossa",
    sv: "[ ] ja  [ ] nej  [ ] vet inte",
    en: "[ ] yes  [ ] no  [ ] not known")
  package static let formPrivacy = Phrase(
    fi: "Vain koodattuja vastauksia: ei nimiä, henkilötietoja eikä vapaata tekstiä.",
    sv: "Bara kodade svar: inga namn, personuppgifter eller fri text.",
    en: "Coded answers only: no names, personal data or free text.")
  package static let chooseRegion = Phrase(
    fi: "valitse alue", sv: "välj område", en: "choose the region")
}
