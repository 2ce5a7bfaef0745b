package import Linjasto

/// A screening's form, to be filled in as a file or on paper.
extension Phrase {
  package static let form = Phrase(fi: "Lomake", sv: "Formulär", en: "Form")
  package static let fillIn = Phrase(
    fi: "Täytä ja anna komennolle screen tai route. Vastaus: yes, no tai unknown.",
    sv: "Fyll i och ge åt kommandot screen eller route. Svar: yes, no eller unknown.",
    en: "Fill in and give it to screen or route. Answers: yes, no or unknown.")
  package static let formPrivacy = Phrase(
    fi: "Vain koodattuja vastauksia: ei nimiä, henkilötietoja eikä vapaata tekstiä.",
    sv: "Bara kodade svar: inga namn, personuppgifter eller fri text.",
    en: "Coded answers only: no names, personal data or free text.")
  package static let chooseRegion = Phrase(
    fi: "valitse alue", sv: "välj område", en: "choose the region")
  package static let clientLine = Phrase(
    fi: "asiakkaan ikä vuosina ja kieli, jos ne ratkaisevat, kuka voi auttaa",
    sv: "klientens ålder i år och språk, om de avgör vem som kan hjälpa",
    en: "the client's age in years and language, if they decide who can help")

  // The groups of questions
  package static let preconditions = Phrase(
    fi: "Mitä perustasolla on tehty",
    sv: "Vad basnivån har gjort",
    en: "What the basic level has done")
  package static let levelQuestions = Phrase(
    fi: "Ammattilaisen oma arvio",
    sv: "Den yrkesutbildades egen bedömning",
    en: "The professional's own judgment")
  package static let themes = Phrase(
    fi: "Teemat ja merkit", sv: "Teman och tecken", en: "Themes and signs")
  package static let answersLegend = Phrase(
    fi: "[ ] kyllä  [ ] ei  [ ] ei tiedossa",
    sv: "[ ] ja  [ ] nej  [ ] vet inte",
    en: "[ ] yes  [ ] no  [ ] not known")

  // On paper
  package static let paperPrivacy = Phrase(
    fi: "Ei nimiä, henkilötunnuksia eikä osoitteita. Hävitä lomake käytön jälkeen.",
    sv: "Inga namn, personbeteckningar eller adresser. Förstör formuläret efter användningen.",
    en: "No names, identity codes or addresses. Destroy the form after use.")
  package static let decidesOnPaper = Phrase(
    fi: "Ammattilainen päättää. Tämä lomake ei ole päätös.",
    sv: "Beslutet fattas av en yrkesutbildad person. Detta formulär är inget beslut.",
    en: "A professional decides. This form is not a decision.")
  package static let requestTo = Phrase(
    fi: "Konsultaatiopyynnön vastaanottaja",
    sv: "Konsultationsbegäran går till",
    en: "Request for a consultation to")
  package static let filledInBy = Phrase(
    fi: "Täyttäjän tehtävä ja päivä", sv: "Ifyllarens uppgift och dag", en: "Filled in by, on")
  package static let summary = Phrase(
    fi: "Tilanteen yhteenveto", sv: "Sammandrag av situationen", en: "Summary of the situation")
  package static let summaryHint = Phrase(
    fi: "Lapsen ja perheen tilanne, ja mitä konsultaatiolta toivotaan:",
    sv: "Barnets och familjens situation, och vad som önskas av konsultationen:",
    en: "The situation of the child and the family, and what is hoped of the consultation:")
  package static let clarified = Phrase(
    fi: "Mitä perustasolla on selvitetty:",
    sv: "Vad basnivån har utrett:",
    en: "What the basic level has clarified:")
  package static let unclarified = Phrase(
    fi: "Mitä on vielä selvittämättä:",
    sv: "Vad som ännu ska utredas:",
    en: "What is still to be clarified:")
  package static let cooperation = Phrase(
    fi: "Ketkä tekevät yhteistyötä", sv: "Vilka som samarbetar", en: "Who works together")
  package static let localActors = Phrase(
    fi: "Paikalliset toimijat, jotka ovat mukana:",
    sv: "Lokala aktörer som är med:",
    en: "Local actors that take part:")
  package static let neededRoles = Phrase(
    fi: "Kenen osaamista voidaan tarvita:",
    sv: "Vems kunnande som kan behövas:",
    en: "Whose competence may be needed:")
  package static let others = Phrase(fi: "Muut", sv: "Övriga", en: "Others")
}
