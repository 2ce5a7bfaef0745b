package import Linjasto

/// What is wrong with what was typed behind the name of the command.
extension Phrase {
  package static let usage = Phrase(fi: "käyttö", sv: "användning", en: "usage")
  package static let readMore = Phrase(fi: "lisää", sv: "mer", en: "more")
  package static let optionMeans = Phrase(fi: "ohje", sv: "hjälp", en: "help")
  package static let noVerb = Phrase(
    fi: "verbiä ”{0}” ei ole", sv: "verbet ”{0}” finns inte", en: "there is no verb “{0}”")
  package static let noVerbButNear = Phrase(
    fi: "verbiä ”{0}” ei ole; tarkoititko ”{1}”?",
    sv: "verbet ”{0}” finns inte; menade du ”{1}”?",
    en: "there is no verb “{0}”; did you mean “{1}”?")
  package static let noOption = Phrase(
    fi: "valintaa {0} ei ole", sv: "alternativet {0} finns inte", en: "there is no option {0}")
  package static let noOptionButNear = Phrase(
    fi: "valintaa {0} ei ole; tarkoititko {1}?",
    sv: "alternativet {0} finns inte; menade du {1}?",
    en: "there is no option {0}; did you mean {1}?")
  package static let noOptionOrNoValue = Phrase(
    fi: "valintaa {0} ei ole, tai arvo puuttuu: {1}",
    sv: "alternativet {0} finns inte, eller så saknas ett värde: {1}",
    en: "there is no option {0}, or a value is missing: {1}")
  package static let argumentMissing = Phrase(
    fi: "puuttuu: {0}", sv: "saknas: {0}", en: "missing: {0}")
  package static let oneArgumentMissing = Phrase(
    fi: "jokin näistä puuttuu: {0}", sv: "något av dessa saknas: {0}",
    en: "one of these is missing: {0}")
  package static let optionNeedsValue = Phrase(
    fi: "arvo puuttuu: {0}", sv: "värdet saknas: {0}", en: "its value is missing: {0}")
  package static let valueIsInvalid = Phrase(
    fi: "”{0}” ei kelpaa: {1}", sv: "”{0}” duger inte: {1}", en: "“{0}” will not do: {1}")
  package static let valueIsNoneOf = Phrase(
    fi: "”{0}” ei kelpaa: {1}; mahdollisia ovat {2}",
    sv: "”{0}” duger inte: {1}; möjliga är {2}",
    en: "“{0}” will not do: {1}; possible are {2}")
  package static let takesNoValue = Phrase(
    fi: "valinta {0} ei ota arvoa, mutta sille annettiin ”{1}”",
    sv: "alternativet {0} tar inget värde, men fick ”{1}”",
    en: "the option {0} takes no value, but was given “{1}”")
  package static let tooMuchIsGiven = Phrase(
    fi: "liikaa: {0}", sv: "för mycket: {0}", en: "too much: {0}")
  package static let optionsExclude = Phrase(
    fi: "{0} ja {1} sulkevat toisensa pois", sv: "{0} och {1} utesluter varandra",
    en: "{0} and {1} exclude each other")
}
