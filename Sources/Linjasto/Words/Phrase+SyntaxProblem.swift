/// Where the signs of a text do not fit together, and what to do about it.
extension Phrase {
  // What does not fit
  package static let isNotYAML = Phrase(
    fi: "tämä ei ole YAML-muotoista", sv: "det här är inte YAML", en: "this is not YAML")
  package static let isNotYAMLBecause = Phrase(
    fi: "tämä ei ole YAML-muotoista; lukijan ilmoitus englanniksi: ”{0}”",
    sv: "det här är inte YAML; läsarens besked på engelska: ”{0}”",
    en: "this is not YAML: {0}")
  package static let quoteEndsOnLine = Phrase(
    fi: "tästä alkava lainaus päättyy vasta rivillä {0}",
    sv: "citatet som börjar här slutar först på rad {0}",
    en: "this quoted text ends only on line {0}")
  package static let colonCannotStand = Phrase(
    fi: "kaksoispiste ei voi olla tässä",
    sv: "ett kolon kan inte stå här",
    en: "a colon cannot stand here")
  package static let fitsNoRecord = Phrase(
    fi: "rivi ei sovi mihinkään tietueeseen ympärillään",
    sv: "raden passar inte in i någon post omkring den",
    en: "this line fits no record around it")
  package static let keyWithoutColon = Phrase(
    fi: "avaimen perästä puuttuu kaksoispiste",
    sv: "kolon saknas efter nyckeln",
    en: "a key without a colon behind it")
  package static let bracesNotClosed = Phrase(
    fi: "aaltosulkeita ei ole suljettu, tai edeltä puuttuu pilkku",
    sv: "klammern är inte stängd, eller ett komma saknas före det här",
    en: "this record in braces is not closed, or a comma is missing before this")
  package static let bracketsNotClosed = Phrase(
    fi: "hakasulkeita ei ole suljettu, tai edeltä puuttuu pilkku",
    sv: "hakparentesen är inte stängd, eller ett komma saknas före det här",
    en: "this list in brackets is not closed, or a comma is missing before this")
  package static let fitsNoList = Phrase(
    fi: "rivi ei sovi mihinkään luetteloon ympärillään",
    sv: "raden passar inte in i någon lista omkring den",
    en: "this line fits no list around it")
  package static let fileEndsInQuotes = Phrase(
    fi: "tiedosto päättyy kesken lainauksen",
    sv: "filen slutar mitt i ett citat",
    en: "the file ends inside a quoted text")
  package static let documentEndsInQuotes = Phrase(
    fi: "asiakirja päättyy kesken lainauksen",
    sv: "dokumentet slutar mitt i ett citat",
    en: "a document ends inside a quoted text")
  package static let listCannotBegin = Phrase(
    fi: "luettelo ei voi alkaa tästä",
    sv: "en lista kan inte börja här",
    en: "a list cannot begin here")
  package static let collectionCannotBegin = Phrase(
    fi: "luettelo tai tietue ei voi alkaa tästä",
    sv: "en lista eller post kan inte börja här",
    en: "a list or record cannot begin here")
  package static let textCannotBegin = Phrase(
    fi: "teksti ei voi alkaa tällä merkillä",
    sv: "en text kan inte börja med det här tecknet",
    en: "a text cannot begin with this character")
  package static let backslashEscapes = Phrase(
    fi: "lainausmerkkien sisällä \\ aloittaa erikoismerkin",
    sv: "inom citattecken inleder \\ ett specialtecken",
    en: "\"\\\" begins an escape in double quotes")
  package static let escapeLacksDigits = Phrase(
    fi: "erikoismerkistä puuttuu numeroita",
    sv: "specialtecknet saknar siffror",
    en: "an escape in double quotes lacks digits")
  package static let escapeIsNoCharacter = Phrase(
    fi: "erikoismerkki ei vastaa mitään merkkiä",
    sv: "specialtecknet motsvarar inget tecken",
    en: "this escape stands for no character")
  package static let anchorWithoutName = Phrase(
    fi: "viittaukselta (& tai *) puuttuu nimi",
    sv: "hänvisningen (& eller *) saknar namn",
    en: "an anchor or alias without a name")
  package static let valueMissing = Phrase(
    fi: "tästä puuttuu arvo", sv: "här saknas ett värde", en: "a value is missing here")
  package static let goesOnBehind = Phrase(
    fi: "tiedosto jatkuu arvonsa jälkeen",
    sv: "filen fortsätter efter sitt värde",
    en: "the file goes on behind its value")
  package static let exclamationIsTag = Phrase(
    fi: "huutomerkki aloittaa YAMLissa tyyppimerkinnän",
    sv: "ett utropstecken inleder en tagg i YAML",
    en: "an exclamation mark begins a tag in YAML")

  // What to do
  package static let closeQuotes = Phrase(
    fi: "sulje lainausmerkit, jotka alkavat tästä",
    sv: "stäng citattecknen som börjar här",
    en: "close the quotes that begin here")
  package static let quoteColon = Phrase(
    fi: "pane teksti, jossa on kaksoispiste ja väli, lainausmerkkeihin",
    sv: "sätt en text med kolon och mellanslag inom citattecken",
    en: "put a text that holds a colon and a space in quotes")
  package static let alignKeys = Phrase(
    fi: """
      saman tietueen avaimet alkavat samasta sarakkeesta; pane teksti, jossa on kaksoispiste tai \
      lainausmerkki, lainausmerkkeihin
      """,
    sv: """
      nycklarna i en post börjar i samma kolumn; sätt en text med kolon eller citattecken inom \
      citattecken
      """,
    en: "keys of one record begin in the same column; put a text with a colon or a quote in quotes")
  package static let writeKeyValue = Phrase(
    fi: "kirjoita ”avain: arvo”", sv: "skriv ”nyckel: värde”", en: "write `key: value`")
  package static let quoteSigns = Phrase(
    fi: "pane teksti, jossa on kaksoispiste, pilkku tai aaltosulje, lainausmerkkeihin",
    sv: "sätt en text med kolon, komma eller klammer inom citattecken",
    en: "put a text that holds a colon, a comma or a brace in quotes")
  package static let closeBracket = Phrase(
    fi: "päätä luettelo merkillä ]", sv: "avsluta listan med ]", en: "close the list with ]")
  package static let alignItems = Phrase(
    fi: "saman luettelon kohdat alkavat samasta sarakkeesta",
    sv: "punkterna i en lista börjar i samma kolumn",
    en: "items of one list begin in the same column")
  package static let listOnItsLine = Phrase(
    fi: "aloita luettelo omalta riviltään",
    sv: "börja listan på en egen rad",
    en: "begin the list on a line of its own")
  package static let onItsLine = Phrase(
    fi: "aloita se omalta riviltään",
    sv: "börja den på en egen rad",
    en: "begin it on a line of its own")
  package static let quoteText = Phrase(
    fi: "pane teksti lainausmerkkeihin",
    sv: "sätt texten inom citattecken",
    en: "put the text in quotes")
  package static let doubleBackslash = Phrase(
    fi: "kirjoita \\\\ tai käytä yksinkertaisia lainausmerkkejä",
    sv: "skriv \\\\ eller använd enkla citattecken",
    en: "write \\\\ for the character itself, or use single quotes")
  package static let writeCharacter = Phrase(
    fi: "kirjoita merkki sellaisenaan", sv: "skriv själva tecknet", en: "write the character itself"
  )
  package static let quoteAnchor = Phrase(
    fi: "pane teksti, joka alkaa merkillä & tai *, lainausmerkkeihin",
    sv: "sätt en text som börjar med & eller * inom citattecken",
    en: "put a text that begins with & or * in quotes")
  package static let indentBelow = Phrase(
    fi: "sisennä se, mikä kuuluu yllä olevaan tietueeseen",
    sv: "dra in det som hör till posten ovanför",
    en: "indent what belongs to the record above")
  package static let quoteExclamation = Phrase(
    fi: "pane teksti, joka alkaa huutomerkillä, lainausmerkkeihin",
    sv: "sätt en text som börjar med utropstecken inom citattecken",
    en: "put a text that begins with ! in quotes")
}
