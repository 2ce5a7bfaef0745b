package import Linjasto

/// What stands in case profiles, contacts, candidates and patches.
extension Phrase {
  package static let meaningCaseMap = Phrase(
    fi: "Kartan tunnus, jonka koodeja tiedostossa käytetään.",
    sv: "Koden för den karta vars koder används i filen.",
    en: "The id of the map that the codes belong to.")
  package static let meaningCaseRegion = Phrase(
    fi: "Alue, josta kysytään: alueen koodi.",
    sv: "Det område som frågar: områdets kod.",
    en: "The county that asks, by its code.")
  package static let meaningCaseScreening = Phrase(
    fi: "Lomake, johon vastataan: lomakkeen tunnus.",
    sv: "Den blankett som besvaras: blankettens kod.",
    en: "The assessment form that is answered, by its id.")
  package static let meaningExpertLanguage = Phrase(
    fi: "Kieli, jota asiantuntijoiden pitää puhua.",
    sv: "Det språk som experterna måste tala.",
    en: "The language that the experts must speak.")
  package static let meaningClient = Phrase(
    fi: "Mikä ratkaisee, ottaako asema asiakkaan vastaan. Ei koskaan, kuka hän on.",
    sv: "Vad som avgör om en station tar emot klienten. Aldrig vem klienten är.",
    en: "What decides whether a station takes the client. Never who it is.")
  package static let meaningAnswers = Phrase(
    fi: "Vastaukset kysymyksen tunnuksen mukaan; vastaamaton ei ole tiedossa.",
    sv: "Svaren enligt frågans kod; det som inte besvaras är inte känt.",
    en: "Answers by the id of a question; what is not answered is unknown.")
  package static let meaningNeeds = Phrase(
    fi: "Linjat, joita tarvitaan vastausten osoittamien lisäksi.",
    sv: "De linjer som behövs utöver dem som svaren pekar på.",
    en: "Lines needed beyond those that the answers indicate.")
  package static let meaningRolesNeeded = Phrase(
    fi: "Roolit, joita tarvitaan vastausten osoittamien lisäksi.",
    sv: "De roller som behövs utöver dem som svaren pekar på.",
    en: "Roles needed beyond those that the answers indicate.")
  package static let meaningMode = Phrase(
    fi: "Miten asiantuntijan pitää voida työskennellä.",
    sv: "Hur experten måste kunna arbeta.",
    en: "How the expert must be able to work.")
  package static let meaningFreeOnly = Phrase(
    fi: "Kyllä, jos vain maksuttomat asemat kelpaavat.",
    sv: "Ja, om bara avgiftsfria stationer duger.",
    en: "Yes, where only stations free of charge will do.")
  package static let meaningAvoid = Phrase(
    fi: "Asemat, joihin ei oteta yhteyttä.",
    sv: "Stationer som inte kontaktas.",
    en: "Stations not to be contacted.")
  package static let meaningInclude = Phrase(
    fi: "Asemat, joihin otetaan yhteyttä, kattoivatpa ne mitä tahansa.",
    sv: "Stationer som kontaktas vad de än täcker.",
    en: "Stations to be contacted whatever they cover.")
  package static let meaningAlready = Phrase(
    fi: "Asemat, joita on jo kysytty.",
    sv: "Stationer som redan har tillfrågats.",
    en: "Stations consulted before.")
  package static let meaningAge = Phrase(
    fi: "Ikä täysinä vuosina.", sv: "Åldern i hela år.", en: "In full years.")
  package static let meaningClientLanguage = Phrase(
    fi: "Kieli, jota asiakas käyttää.",
    sv: "Det språk som klienten använder.",
    en: "The language that the client uses.")
  package static let meaningContacts = Phrase(
    fi: "Miten kuhunkin asemaan saa yhteyden.",
    sv: "Hur man når varje station.",
    en: "How each station is reached.")
  package static let meaningContactID = Phrase(
    fi: "Aseman tunnus kartalla.",
    sv: "Stationens kod på kartan.",
    en: "The id of the station on the map.")
  package static let meaningChannel = Phrase(
    fi: "Toimiston numero, postilaatikko tai lomake; ei koskaan henkilön.",
    sv: "Kontorets nummer, brevlåda eller formulär; aldrig en persons.",
    en: "The office's number, mailbox or form; never a person's.")
  package static let meaningHow = Phrase(
    fi: "Miten kysytään ja mitä pitää olla valmiina.",
    sv: "Hur man frågar och vad man ska ha till hands.",
    en: "How to ask, and with what at hand.")
  package static let meaningHours = Phrase(
    fi: "Milloin joku vastaa.", sv: "När någon svarar.", en: "When somebody answers.")
  package static let meaningAnswerTime = Phrase(
    fi: "Miten pian vastauksen saa.",
    sv: "Hur snart man får svar.",
    en: "How soon one gets an answer.")
  package static let meaningContactVerified = Phrase(
    fi: "Päivä, jona tiedot viimeksi tarkistettiin.",
    sv: "Den dag då uppgifterna senast kontrollerades.",
    en: "The day on which this was last confirmed.")
  package static let meaningMeasureCosts = Phrase(
    fi: "Vaivapisteet toimenpiteille, joita kartat ehdottavat.",
    sv: "Poängen för de åtgärder som kartorna föreslår.",
    en: "The effort points of the measures that the maps suggest.")
  package static let meaningExclude = Phrase(
    fi: "Asemat, joilta ei pyydetä mitään.",
    sv: "Stationer som inte ombeds om något.",
    en: "Stations not to be asked.")
  package static let meaningOnly = Phrase(
    fi: "Kyllä, jos punnitaan vain alla olevia toimenpiteitä.",
    sv: "Ja, om bara åtgärderna nedan vägs.",
    en: "Yes, to weigh nothing but the measures below.")
  package static let meaningMeasures = Phrase(
    fi: "Alueen omat toimenpiteet.",
    sv: "Områdets egna åtgärder.",
    en: "The county's own measures.")
  package static let meaningMeasure = Phrase(
    fi: "Mitä tehdään.", sv: "Vad som görs.", en: "What is to be done.")
  package static let meaningMeasureStation = Phrase(
    fi: "Asema, jota toimenpide koskee: sen tunnus, tai uudelle asemalle annettava tunnus.",
    sv: "Den station som åtgärden gäller: dess kod, eller den kod som en ny station får.",
    en: "The station that it concerns: its id, or the id that a new one gets.")
  package static let meaningMeasureCost = Phrase(
    fi: "Toimenpiteen vaiva pisteinä.",
    sv: "Åtgärdens arbetsinsats i poäng.",
    en: "The effort of the measure, in points.")
  package static let meaningMeasureRegions = Phrase(
    fi: "Alueet, joita toimenpide koskee: alueiden koodit.",
    sv: "De områden som åtgärden gäller: områdenas koder.",
    en: "The counties that it concerns, by their codes.")
  package static let meaningMeasureLines = Phrase(
    fi: "Linjat, joita toimenpide koskee: niiden tunnukset.",
    sv: "De linjer som åtgärden gäller: deras koder.",
    en: "The lines that it concerns, by their ids.")
  package static let meaningMeasureRoles = Phrase(
    fi: "Roolit, jotka uusi asema tarjoaa: niiden tunnukset.",
    sv: "De roller som en ny station erbjuder: deras koder.",
    en: "The roles that a new station offers, by their ids.")
  package static let meaningPatchStations = Phrase(
    fi: "Uudet asemat, tai muutettavat kentät asemasta, joka on jo kartalla.",
    sv: "Nya stationer, eller de fält som ändras för en station som redan finns på kartan.",
    en: "New stations, or the fields to change of one that is there.")
  package static let meaningPatchAgreements = Phrase(
    fi: "Sopimukset; jokainen korvaa saman aseman sopimukset samojen alueiden kanssa.",
    sv: "Avtal; vart och ett ersätter stationens avtal med samma områden.",
    en: "Agreements; each takes the place of the station's agreements with the same counties.")
  package static let meaningRemove = Phrase(
    fi: "Asemat, jotka poistetaan: niiden tunnukset.",
    sv: "De stationer som tas bort: deras koder.",
    en: "The stations to remove, by their ids.")
  package static let meaningAgreementStation = Phrase(
    fi: "Asema, jonka kanssa sovitaan: aseman tunnus.",
    sv: "Den station som avtalet gäller: stationens kod.",
    en: "The station agreed with, by its id.")
}
