/// What is wrong with the words of a question.
extension Phrase {
  // Names
  package static let mapHasNo = Phrase(
    fi: "kartalla ei ole {0} ”{1}”",
    sv: "{0} ”{1}” finns inte på kartan",
    en: "the map has no {0} “{1}”")
  package static let wordTooLong = Phrase(
    fi: "liian pitkä haettavaksi: ”{0}…”", sv: "för långt för att sökas: ”{0}…”",
    en: "too long to be looked up: “{0}…”")
  package static let meantSeveral = Phrase(
    fi: "”{0}” voi tarkoittaa useaa",
    sv: "”{0}” kan betyda flera",
    en: "“{0}” could mean several")
  package static let itHas = Phrase(
    fi: "kartalla on: {0}", sv: "på kartan finns: {0}", en: "it has {0}")
  package static let didYouMeanOneOf = Phrase(
    fi: "tarkoititko {0}?", sv: "menade du {0}?", en: "did you mean {0}?")
  package static let curlyQuoted = Phrase(fi: "”{0}”", sv: "”{0}”", en: "“{0}”")

  // What is missing
  package static let nameRegion = Phrase(
    fi: "alue puuttuu", sv: "området saknas", en: "name the region")
  package static let sayNeed = Phrase(
    fi: "sano, mitä tarvitaan: linja, rooli tai tapaus",
    sv: "säg vad som behövs: en linje, en roll eller ett ärende",
    en: "say what is needed: a line, a role or a case")
  package static let profileWithoutScreening = Phrase(
    fi: "tapaustiedosto ei nimeä arviota",
    sv: "ärendeprofilen nämner ingen bedömning",
    en: "the profile names no screening")
  package static let mapWithoutScreening = Phrase(
    fi: "kartalla ei ole arviota", sv: "kartan har ingen bedömning",
    en: "the map has no screening")
  package static let lineWithoutScreening = Phrase(
    fi: "linjalla ”{0}” ei ole arviota",
    sv: "linjen ”{0}” har ingen bedömning",
    en: "the line “{0}” has no screening")
  package static let sayScreening = Phrase(
    fi: "sano, mikä arvio", sv: "säg vilken bedömning", en: "say which screening")
  package static let namesNoCell = Phrase(
    fi: "”{0}” ei ole ruutu", sv: "”{0}” är ingen ruta", en: "“{0}” names no cell")
  package static let writeCell = Phrase(
    fi: "kirjoita ALUE:LINJA, esimerkiksi 13:rare-diseases",
    sv: "skriv OMRÅDE:LINJE, till exempel 13:rare-diseases",
    en: "write REGION:LINE, such as 13:rare-diseases")
  package static let oneThingAtATime = Phrase(
    fi: "kerralla kerrotaan vain yhdestä",
    sv: "bara en sak berättas åt gången",
    en: "only one thing is told of at a time")
  package static let nameOneThing = Phrase(
    fi: "nimeä linja, asema tai alue",
    sv: "ange en linje, en station eller ett område",
    en: "name a line, a station or a region")
  package static let tooManyNeeds = Phrase(
    fi: "yli {0} tarvetta ja mukaan pyydettyä asiantuntijaa kerralla",
    sv: "över {0} behov och önskade experter på en gång",
    en: "more than {0} needs and included experts at once")
  package static let askInTwo = Phrase(
    fi: "kysy kahdessa osassa", sv: "fråga i två delar", en: "ask in two questions")

  // Days
  package static let isNoDay = Phrase(
    fi: "”{0}” ei ole päivä", sv: "”{0}” är ingen dag", en: "“{0}” is no day")
  package static let orMapDay = Phrase(
    fi: "{0}, tai ”map”, jos tarkoitat kartan omaa päivää",
    sv: "{0}, eller ”map” för kartans egen dag",
    en: "{0}, or map for the day that the map speaks of")

  // Proposals
  package static let isThereAlready = Phrase(
    fi: "{0} on jo kartalla, joten se ei voi olla uusi",
    sv: "{0} finns redan på kartan och kan inte vara ny",
    en: "{0} is there already, it cannot be new")
  package static let hasEndedAlready = Phrase(
    fi: "{0} on päättynyt; ehdota sen sijaan uutta asemaa",
    sv: "{0} är avslutad; föreslå en ny station i stället",
    en: "{0} has ended; propose a new station instead")
}
