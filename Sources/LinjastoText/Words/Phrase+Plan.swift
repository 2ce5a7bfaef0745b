package import Linjasto

/// The closing plan: its steps, what they close and what is proven.
extension Phrase {
  // The whole
  package static let planNothing = Phrase(
    fi: "Korjaussuunnitelma: ei mitään korjattavaa.",
    sv: "Åtgärdsplan: inget att åtgärda.",
    en: "Closing plan: nothing to close.")
  package static let planVerdict = Phrase(
    fi: """
      Korjaussuunnitelma: vaiva {0}, {2} puutteesta korjautuu {1}{3}, ehdolla {4} \
      {4|toimenpide|toimenpidettä}; {5}
      """,
    sv: """
      Åtgärdsplan: insats {0}, {1} av {2} {2|brist|brister} åtgärdas{3}, valt bland {4} {4|tänkbar \
      åtgärd|tänkbara åtgärder}; {5}
      """,
    en: """
      Closing plan: effort {0}, {1} of {2} {2|gap|gaps} closed{3}, out of {4} {4|possible \
      measure|possible measures}; {5}
      """)
  package static let planMeaning = Phrase(
    fi: """
      Puute on myös se, mikä on vain oletuksen varassa tai ei tiedossa: sen korjaa halvimmin \
      kysymys.
      """,
    sv: """
      En brist är också det som bara vilar på ett antagande eller inte är känt: billigast åtgärdas \
      det med en fråga.
      """,
    en: """
      What rests on an assumption only, or is not known, is a gap, too: asking closes it cheapest.
      """)
  package static let planBudget = Phrase(
    fi: " vaivan {0} rajoissa", sv: " inom insatsen {0}", en: " within an effort of {0}")
  package static let planCheapest = Phrase(
    fi: "vähemmällä vaivalla ei selviä.",
    sv: "med mindre insats går det inte.",
    en: "proven: none of them takes less.")
  package static let planMost = Phrase(
    fi: "enempää ei näissä rajoissa voi korjata.",
    sv: "fler kan inte åtgärdas inom ramen.",
    en: "proven: none of them closes more.")
  package static let planAtLeast = Phrase(
    fi: "vaivaa kuluu ainakin {0}, mutta ei ole varmaa, riittääkö sekään.",
    sv: "insatsen är minst {0}, men det är inte säkert att den räcker.",
    en: "none takes less than {0}, which is not proven to be reached.")
  package static let planAtMost = Phrase(
    fi: "enempää kuin {0} ei voi korjata, mutta ei ole varmaa, onnistuuko sekään.",
    sv: "fler än {0} kan inte åtgärdas, men det är inte säkert att ens det går.",
    en: "none closes more than {0}, which is not proven to be reached.")
  package static let planTariff = Phrase(
    fi: """
      Vaiva asettaa toimet järjestykseen eikä ole rahaa: kysymys {0}, sopimus aluetta kohden {1}, \
      naapurialueen kanssa {7} lisää, uusi linja {2}, suunnitellun käynnistys {3}, laajennus \
      osasta koko alueelle {4}, uusi asiantuntija {5} ja roolia kohden {6}. Omat luvut annetaan \
      valitsimella --candidates.
      """,
    sv: """
      Insatsen ordnar åtgärderna och är inte pengar: en fråga {0}, avtal {1} per område, med ett \
      grannområde {7} till, ytterligare linje {2}, start av det planerade {3}, utvidgning från en \
      del till hela området {4}, ny expert {5} och {6} per roll. Egna tal anges med --candidates.
      """,
    en: """
      Effort puts measures in order and is no money: to ask {0}, agreement {1} a region, with a \
      neighboring area {7} more, a further line {2}, start what is planned {3}, widen a part to \
      the whole {4}, new expert {5} and {6} a role. State your own with --candidates.
      """)

  // A step
  package static let stepEffort = Phrase(
    fi: "{0} (vaiva {1})", sv: "{0} (insats {1})", en: "{0} (effort {1})")
  package static let stepCloses = Phrase(fi: "korjaa: {0}", sv: "åtgärdar {0}", en: "closes {0}")
  package static let stepClosesIf = Phrase(
    fi: "korjaa, jos vastaus on kyllä: {0}",
    sv: "åtgärdar, om svaret är ja, {0}",
    en: "closes, if the answer is yes, {0}")
  package static let stepSurvey = Phrase(
    fi: "kartoita ensin, onko jollakulla jo tätä osaamista: sitä ei ole kysytty",
    sv: "kartlägg först om någon redan har kompetensen: ingen har frågat",
    en: "survey first whether somebody has the skill already: nobody has asked")
  package static let stepRoles = Phrase(
    fi: "{1|roolina|rooleina} {0}", sv: "{1|i rollen|i rollerna} {0}", en: "as {0}")
  package static let stepPilot = Phrase(
    fi: "kokeilu: {0}", sv: "ett försök: {0}", en: "a pilot: {0}")
  package static let stepInstead = Phrase(
    fi: "samalla vaivalla tilalle käy: {0}",
    sv: "i stället, med samma insats: {0}",
    en: "with the same effort instead: {0}")
  package static let stepThen = Phrase(
    fi: "{0}, sitten {1}", sv: "{0}, sedan: {1}", en: "{0}, then {1}")
  package static let stepDemand = Phrase(
    fi: "kysyntä näissä {0} tapausta kuussa",
    sv: "efterfrågan i dessa {0} fall per månad",
    en: "demand in these {0} cases a month")
  package static let stepLanguage = Phrase(
    fi: "huomaa palvelukieli, joka puuttuu tai ei ole tiedossa: {0}",
    sv: "observera servicespråket som saknas eller inte är känt: {0}",
    en: "mind the language that is missing or not known: {0}")

  // Beside the steps
  package static let leftOpen = Phrase(
    fi: "Jää avoimeksi: {0}", sv: "Förblir öppet: {0}", en: "Left open: {0}")
  package static let hopeless = Phrase(
    fi: "Mikään toimenpide ei korjaa: {0}",
    sv: "Ingen åtgärd räcker för {0}",
    en: "No measure closes {0}")
  package static let languagesApart = Phrase(
    fi: "Suunnitelman ulkopuolella: vaadittuja kieliä puuttuu {0} ruudusta.",
    sv: "Utanför planen: språk som krävs saknas i {0} {0|ruta|rutor}.",
    en: "Not in the plan: required languages that are missing in {0} {0|square|squares}.")

  // A change: first with the expert's name, then after another change of the same expert
  package static let verifyChange = Phrase(
    fi: "selvitä, palveleeko {0} {1} {3|linjalla|linjoilla} {2}",
    sv: "ta reda på om {0} betjänar {1} på {3|linjen|linjerna} {2}",
    en: "ask whether {0} serves {1} on {3|line|lines} {2}")
  package static let verifyPlain = Phrase(
    fi: "selvitä, pitävätkö karttaan merkityt oletukset paikkansa: {0}",
    sv: "ta reda på om kartans antaganden stämmer: {0}",
    en: "ask whether the map's assumptions are so: {0}")
  package static let signChange = Phrase(
    fi: "allekirjoita avoin sopimus: {0} ja {1}",
    sv: "underteckna det öppna avtalet mellan {0} och {1}",
    en: "sign the open agreement of {0} with {1}")
  package static let signAgain = Phrase(
    fi: "allekirjoita avoin sopimus: {0}",
    sv: "underteckna det öppna avtalet med {0}",
    en: "sign the open agreement with {0}")
  package static let extendChange = Phrase(
    fi: "sovi, että {0} palvelee myös {1}",
    sv: "avtala om att {0} också betjänar {1}",
    en: "agree that {0} serves {1}, too")
  package static let extendAgain = Phrase(
    fi: "sovi, että se palvelee myös {0}",
    sv: "avtala om att den också betjänar {0}",
    en: "agree that it serves {0}, too")
  package static let startChange = Phrase(
    fi: "käynnistä suunniteltu tai tiedusteltu toiminta: {0}",
    sv: "sätt i gång det som är planerat eller tillfrågat: {0}",
    en: "bring into operation what is planned or asked for: {0}")
  package static let startAgain = Phrase(
    fi: "käynnistä sen suunniteltu tai tiedusteltu toiminta",
    sv: "sätt i gång verksamheten, som är planerad eller tillfrågad",
    en: "bring it into operation, which is planned or asked for")
  package static let widenChange = Phrase(
    fi: "laajenna osasta kaikkiin: {0}",
    sv: "utvidga från en del till alla: {0}",
    en: "widen from a part to all: {0}")
  package static let widenAgain = Phrase(
    fi: "laajenna sen palvelu osasta kaikkiin",
    sv: "utvidga den från en del till alla",
    en: "widen it from a part to all")
  package static let joinChange = Phrase(
    fi: "sovi, että {0} on myös {2|linjalla|linjoilla} {1}",
    sv: "avtala om att {0} finns också på {2|linjen|linjerna} {1}",
    en: "agree that {0} is on {1}, too")
  package static let joinAgain = Phrase(
    fi: "sovi, että se on myös {1|linjalla|linjoilla} {0}",
    sv: "avtala om att den finns också på {1|linjen|linjerna} {0}",
    en: "agree that it is on {0}, too")
  package static let joinRoles = Phrase(
    fi: "{0}, {2|roolina|rooleina} {1}", sv: "{0} som {1}", en: "{0} as {1}")
  package static let foundChange = Phrase(
    fi: "hanki uusi asiantuntija {2|linjalle|linjoille} {0}: {1}",
    sv: "skaffa en ny expert på {2|linjen|linjerna} {0} för {1}",
    en: "find a new expert on {0} for {1}")
  package static let foundRoles = Phrase(
    fi: "{0}, {2|rooli|roolit} {1}", sv: "{0} med {2|rollen|rollerna} {1}", en: "{0} with {1}")
}
