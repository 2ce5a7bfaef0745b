/// Values that are not what their place asks for.
extension Phrase {
  // The whole
  package static let isCaseProfile = Phrase(
    fi: "tämä on tapaustiedosto, ei kartta",
    sv: "det här är en ärendeprofil, inte en karta",
    en: "this is a case profile, not a map")
  package static let isNoMap = Phrase(
    fi: "tämä ei ole kartta", sv: "det här är ingen karta", en: "this is not a map")
  package static let mapBegins = Phrase(
    fi: "kartta alkaa rivillä ”format: {0}”",
    sv: "en karta börjar med ”format: {0}”",
    en: "a map begins with format: {0}")

  // Keys
  package static let hasNoKey = Phrase(
    fi: "{0}: avainta ”{1}” ei ole",
    sv: "{0} har inte nyckeln ”{1}”",
    en: "{0} has no key \"{1}\"")
  package static let hasNoSuchKey = Phrase(
    fi: "{0}: tällaista avainta ei ole",
    sv: "{0} har ingen sådan nyckel",
    en: "{0} has no such key")
  package static let itsKeys = Phrase(
    fi: "avaimet ovat {0}", sv: "nycklarna är {0}", en: "its keys are {0}")
  package static let needsKeys = Phrase(
    fi: "{0}: puuttuu {1}", sv: "{0} behöver {1}", en: "{0} needs {1}")
  package static let noLanguage = Phrase(
    fi: "kieltä ”{0}” ei ole", sv: "språket ”{0}” finns inte", en: "no language \"{0}\"")
  package static let noSuchLanguage = Phrase(
    fi: "tällaista kieltä ei ole", sv: "ett sådant språk finns inte", en: "no such language")
  package static let theLanguages = Phrase(
    fi: "kielet ovat {0}", sv: "språken är {0}", en: "the languages are {0}")

  // Kinds of values
  package static let expectedNot = Phrase(
    fi: "tässä pitää olla {0}, ei {1}",
    sv: "här ska stå {0}, inte {1}",
    en: "expected {0}, not {1}")
  package static let expectedOrWord = Phrase(
    fi: "tässä pitää olla {0} tai jokin näistä sanoista: {1}",
    sv: "här ska stå {0} eller något av orden: {1}",
    en: "expected {0}, or the word {1}")
  package static let expected = Phrase(
    fi: "tässä pitää olla {0}", sv: "här ska stå {0}", en: "expected {0}")
  package static let isMissingHere = Phrase(
    fi: "tästä puuttuu {0}", sv: "här saknas {0}", en: "{0} is missing here")
  package static let cannotBeEmpty = Phrase(
    fi: "{0} ei voi olla tyhjä", sv: "{0} kan inte vara utan innehåll", en: "{0} cannot be empty")
  package static let textNeedsLanguage = Phrase(
    fi: "teksti ainakin yhdellä kielellä",
    sv: "en text på åtminstone ett språk",
    en: "a text in one language at least")
  package static let listNeedsItem = Phrase(
    fi: "luettelossa pitää olla jotakin",
    sv: "listan måste ha något i sig",
    en: "this list needs an item")
  package static let writeByLanguage = Phrase(
    fi: "kirjoita kielittäin, näin: {0}",
    sv: "skriv den per språk, så här: {0}",
    en: "write it by language, such as {0}")
  package static let putInBrackets = Phrase(
    fi: "pane se hakasulkeisiin: [{0}]",
    sv: "sätt det inom hakparentes: [{0}]",
    en: "put it in brackets: [{0}]")
  package static let beginWithHyphens = Phrase(
    fi: "aloita kukin kohta tavuviivalla ja välillä",
    sv: "börja varje punkt med bindestreck och mellanslag",
    en: "begin each item with a hyphen and a space")
  package static let onlyOneValue = Phrase(
    fi: "tässä voi olla vain yksi arvo",
    sv: "här kan bara ett värde stå",
    en: "only one value can stand here")
  package static let leaveQuotesOut = Phrase(
    fi: "poista lainausmerkit", sv: "ta bort citattecknen", en: "leave the quotes out")

  // Signs that YAML reads otherwise
  package static let unquotedNumber = Phrase(
    fi: "ilman lainausmerkkejä tämä on luku, ei {0}",
    sv: "utan citattecken är det här ett tal, inte {0}",
    en: "without quotes this is a number, not {0}")
  package static let unquotedBoolean = Phrase(
    fi: "ilman lainausmerkkejä tämä tarkoittaa kyllä tai ei; tässä pitää olla {0}",
    sv: "utan citattecken betyder det här ja eller nej; här ska stå {0}",
    en: "without quotes this is a yes-or-no value, not {0}")
  package static let hashIsComment = Phrase(
    fi: "# aloittaa kommentin, joten arvo puuttuu",
    sv: "# inleder en kommentar, så här finns inget värde",
    en: "# begins a comment, so there is no value here")
  package static let hashHidesRest = Phrase(
    fi: "# aloittaa kommentin, joten rivin loppu jää lukematta",
    sv: "# inleder en kommentar, så resten av raden läses inte",
    en: "# begins a comment, so the rest of the line is not read")
  package static let quoteValue = Phrase(
    fi: "pane arvo lainausmerkkeihin: \"{0}\"",
    sv: "sätt värdet inom citattecken: \"{0}\"",
    en: "put the value in quotes: \"{0}\"")
  package static let quoteTheValue = Phrase(
    fi: "pane arvo lainausmerkkeihin",
    sv: "sätt värdet inom citattecken",
    en: "put the value in quotes")
  package static let commaEndedText = Phrase(
    fi: "edeltävä pilkku päätti tekstin",
    sv: "kommat före det här avslutade texten",
    en: "a comma before this ended the text")
  package static let quoteWholeText = Phrase(
    fi: "pane koko teksti lainausmerkkeihin: \"{0}\"",
    sv: "sätt hela texten inom citattecken: \"{0}\"",
    en: "put the whole text in quotes: \"{0}\"")

  // Words, ids and codes
  package static let noSuchWord = Phrase(
    fi: "tässä ei tunneta sanaa ”{0}”",
    sv: "ordet ”{0}” är inte känt här",
    en: "no such word is known here: \"{0}\"")
  package static let noSuchWordDiscreetly = Phrase(
    fi: "tätä sanaa ei tässä tunneta", sv: "ordet är inte känt här",
    en: "no such word is known here")
  package static let expectedConstant = Phrase(
    fi: "tässä pitää olla ”{0}”", sv: "här ska stå ”{0}”", en: "expected \"{0}\"")
  package static let idLooks = Phrase(
    fi: """
      tunnuksessa on pieniä kirjaimia a–z, numeroita ja tavuviivoja, eikä se ala tavuviivalla
      """,
    sv: """
      en identifierare har små bokstäver a–z, siffror och bindestreck och börjar inte med ett \
      bindestreck
      """,
    en: """
      an id has lower-case letters a–z, digits and hyphens, and does not begin with a hyphen
      """)
  package static let onlyMapID = Phrase(
    fi: "tässä voi olla vain kartan tunnus",
    sv: "här kan bara en identifierare ur kartan stå",
    en: "only an id of the map can stand here")
  package static let lineCodeLooks = Phrase(
    fi: "linjan kirjain on yksi tai kaksi merkkiä: A–Z, Å, Ä, Ö tai 0–9",
    sv: "en linjebokstav är ett eller två tecken: A–Z, Å, Ä, Ö eller 0–9",
    en: "a line code is one or two of A–Z, Å, Ä, Ö and 0–9")
  package static let noCountyHasCode = Phrase(
    fi: "koodia ”{0}” ei ole millään hyvinvointialueella",
    sv: "inget välfärdsområde har koden ”{0}”",
    en: "no wellbeing services county has the code \"{0}\"")
  package static let noCountyHasThisCode = Phrase(
    fi: "tällaista koodia ei ole millään hyvinvointialueella",
    sv: "inget välfärdsområde har den här koden",
    en: "no wellbeing services county has this code")
  package static let theCountyCodes = Phrase(
    fi: "koodit ovat ”01”–”21”, ”90” (Helsinki) ja ”91” (Ahvenanmaa)",
    sv: "koderna är ”01”–”21”, ”90” (Helsingfors) och ”91” (Åland)",
    en: "the codes are \"01\" to \"21\", \"90\" (Helsinki) and \"91\" (Åland)")
  package static let businessIDLooks = Phrase(
    fi: "Y-tunnus on seitsemän numeroa, tavuviiva ja niihin sopiva tarkistusnumero",
    sv: "ett FO-nummer är sju siffror, ett bindestreck och en kontrollsiffra som stämmer",
    en: "a business id is seven digits, a hyphen and a check digit that fits them")
  package static let webAddressLooks = Phrase(
    fi: "verkko-osoite alkaa https:// tai http://",
    sv: "en webbadress börjar med https:// eller http://",
    en: "a web address begins with https:// or http://")

  // Days and colors
  package static let expectedDay = Phrase(
    fi: "tässä pitää olla kalenterin päivä",
    sv: "här ska stå en dag i kalendern",
    en: "expected a day of the calendar")
  package static let monthHasDays = Phrase(
    fi: "kuukaudessa {0} on {1} päivää",
    sv: "månaden {0} har {1} dagar",
    en: "the month {0} has {1} days")
  package static let yearHasMonths = Phrase(
    fi: "vuodessa on 12 kuukautta; järjestys on vuosi-kuukausi-päivä",
    sv: "ett år har 12 månader; ordningen är år-månad-dag",
    en: "a year has 12 months; the order is year-month-day")
  package static let writeDayWhole = Phrase(
    fi: "kirjoita koko päivä: {0}-KK-PP",
    sv: "skriv hela dagen: {0}-MM-DD",
    en: "write the whole day: {0}-MM-DD")
  package static let dayLooks = Phrase(
    fi: "kirjoita vuosi-kuukausi-päivä; esimerkiksi marraskuun 22. päivä 2026 on 2026-11-22",
    sv: "skriv år-månad-dag; till exempel är den 22 november 2026 2026-11-22",
    en: "write year-month-day; 22 November 2026, for one, is 2026-11-22")
  package static let colorLooks = Phrase(
    fi: "väri on # ja kuusi merkkiä 0–9 tai a–f",
    sv: "en färg är # och sex tecken 0–9 eller a–f",
    en: "a color is # and six digits 0–9, a–f")
  package static let colorExample = Phrase(
    fi: """
      kaksi merkkiä kullekin: punainen, vihreä, sininen; esimerkiksi tummanpunainen on \"#801100\"
      """,
    sv: "två tecken för var och en av rött, grönt och blått; till exempel är mörkrött \"#801100\"",
    en: "two digits each for red, green and blue; a dark red, for one, is \"#801100\"")

  // Numbers
  package static let expectedNumberFrom = Phrase(
    fi: "tässä pitää olla luku, joka on vähintään {0}",
    sv: "här ska stå ett tal som är minst {0}",
    en: "expected a number of {0} or more")
  package static let expectedNumberUpTo = Phrase(
    fi: "tässä pitää olla luku, joka on enintään {0}",
    sv: "här ska stå ett tal som är högst {0}",
    en: "expected a number of {0} or less")

  // Cases
  package static let answerIs = Phrase(
    fi: "vastaus on ”yes”, ”no” tai ”unknown”",
    sv: "ett svar är ”yes”, ”no” eller ”unknown”",
    en: "an answer is yes, no or unknown")
  package static let noFreeText = Phrase(
    fi: "vapaa teksti ei kuulu tapaustiedostoon",
    sv: "fri text hör inte hemma i en ärendeprofil",
    en: "free text has no place in a case profile")
  package static let profileOfOtherMap = Phrase(
    fi: "tapaustiedosto on tehty toiselle kartalle",
    sv: "ärendeprofilen hör till en annan karta",
    en: "the profile is for another map")
  package static let askWithItsMap = Phrase(
    fi: "tämä kartta on {0}; kysy sillä kartalla, jolle tiedosto on tehty",
    sv: "den här kartan är {0}; fråga med den karta som profilen gjordes för",
    en: "this map is {0}; ask with the map that the profile was written for")
  package static let mapHasNoSuch = Phrase(
    fi: "kartalla ei ole tällaista {0}",
    sv: "koden finns inte på kartan: {0}",
    en: "the map has no such {0}")
  package static let answersNeedScreening = Phrase(
    fi: "vastaukset tarvitsevat arvion, jonka kysymyksiin ne vastaavat",
    sv: "svaren behöver den bedömning vars frågor de svarar på",
    en: "answers need the screening that asks")
  package static let writeScreening = Phrase(
    fi: "kirjoita ”screening:” ja arvion tunnus",
    sv: "skriv ”screening:” och bedömningens identifierare",
    en: "write screening: and its id")
  package static let screeningHasNoQuestion = Phrase(
    fi: "arviossa ei ole tällaista kysymystä",
    sv: "bedömningen har ingen sådan fråga",
    en: "the screening has no such question")

  // What must not stand there
  package static let looksLike = Phrase(
    fi: "tämä näyttää tältä: {0}", sv: "det här ser ut som {0}", en: "this looks like {0}")
  package static let anEmailAddress = Phrase(
    fi: "sähköpostiosoite", sv: "en e-postadress", en: "an e-mail address")
  package static let aPhoneNumber = Phrase(
    fi: "puhelinnumero", sv: "ett telefonnummer", en: "a phone number")
  package static let aPersonsName = Phrase(
    fi: "ihmisen nimi", sv: "en persons namn", en: "a person's name")
  package static let aStreetAddress = Phrase(
    fi: "katuosoite", sv: "en gatuadress", en: "a street address")
  package static let aBirthDate = Phrase(
    fi: "syntymäaika", sv: "ett födelsedatum", en: "a birth date")
  package static let roleOrUnit = Phrase(
    fi: "ota se pois, jos se kertoo ihmisestä: kartta nimeää rooleja ja yksiköitä",
    sv: "ta bort det om det berättar om en person: en karta nämner roller och enheter",
    en: "take it out if it tells of a person: a map names roles and units")
  package static let aPersonsMailbox = Phrase(
    fi: "ihmisen sähköpostiosoite", sv: "en persons e-postadress", en: "a person's e-mail address")
  package static let writeOffice = Phrase(
    fi: "kirjoita toimiston oma numero tai postilaatikko; ihmistä ei nimetä missään",
    sv: "skriv kansliets eget nummer eller postlåda; ingen person nämns någonstans",
    en: "write the office's own number or mailbox; a person is named nowhere")
  package static let contactAbove = Phrase(
    fi: "asemalla ”{0}” on yhteystieto jo ylempänä",
    sv: "stationen ”{0}” har sina kontaktuppgifter redan ovanför",
    en: "\"{0}\" has its contact above already")
  package static let anIdentityCode = Phrase(
    fi: "henkilötunnus", sv: "en personbeteckning", en: "a personal identity code")
  package static let noPersonalData = Phrase(
    fi: "kartta nimeää rooleja ja yksiköitä, ei koskaan ihmisen yhteystietoja: ota se pois",
    sv: "en karta nämner roller och enheter, aldrig hur man når en person: ta bort det",
    en: "a map names roles and units, never how to reach a person: take it out")
}
