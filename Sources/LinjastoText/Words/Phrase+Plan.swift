package import Linjasto

/// The closing plan: its steps, what they close and what is proven.
extension Phrase {
  // The whole
  package static let planNothing = Phrase(
    fi: "Korjaussuunnitelma: ei mitään korjattavaa.",
    sv: "Åtgärdsplan: inget att åtgärda.",
    en: "Closing plan: nothing to close.")
  package static let planVerdict = Phrase(
    fi: "Korjaussuunnitelma: {0} pisteellä korjautuu {2} puutteesta {1}{3}, ehdolla {4} "
      + "{4|toimenpide|toimenpidettä}; {5}",
    sv:
      "Åtgärdsplan: {0} poäng åtgärdar {1} av {2} {2|brist|brister}{3}, valda bland {4} {4|tänkbar "
      + "åtgärd|tänkbara åtgärder}; {5}",
    en: "Closing plan: {0} {0|point|points} for {1} of {2} {2|gap|gaps}{3}, out of {4} candidate "
      + "measures; {5}")
  package static let planBudget = Phrase(
    fi: " {0} pisteen rajoissa", sv: " inom en ram på {0} poäng", en: " within a budget of {0}")
  package static let planCheapest = Phrase(
    fi: "pienempään pistemäärään ei päästä.",
    sv: "med färre poäng går det inte.",
    en: "proven: no choice of them is cheaper.")
  package static let planMost = Phrase(
    fi: "enempää ei näissä rajoissa voi korjata.",
    sv: "fler kan inte åtgärdas inom ramen.",
    en: "proven: no choice of them closes more.")
  package static let planAtLeast = Phrase(
    fi: "alle {0} pisteellä ei selvitä, mutta ei ole varmaa, riittääkö sekään.",
    sv: "med mindre än {0} poäng går det inte, men det är inte säkert att ens de räcker.",
    en: "none costs less than {0}, which is not proven to be reached.")
  package static let planAtMost = Phrase(
    fi: "enempää kuin {0} ei voi korjata, mutta ei ole varmaa, onnistuuko sekään.",
    sv: "fler än {0} kan inte åtgärdas, men det är inte säkert att ens det går.",
    en: "none closes more than {0}, which is not proven to be reached.")
  package static let planTariff = Phrase(
    fi: "Pisteet kuvaavat vaivaa, eivät rahaa: aseman tarkistus {0}, sopimus aluetta kohden {1}, "
      + "uusi linja {2}, suunnitellun käynnistys {3}, laajennus osasta koko alueelle {4}, uusi "
      + "asema {5} ja roolia kohden {6}. Omat pisteet annetaan valitsimella --candidates.",
    sv: "Poängen anger arbetsinsats, inte pengar: kontroll {0} per station, avtal {1} per område, "
      + "ytterligare linje {2}, start av det planerade {3}, utvidgning från en del till hela "
      + "området {4}, ny station {5} och {6} per roll. Egna poäng anges med --candidates.",
    en: "Points rank effort and are no money: verify {0} a station, agreement {1} a region, a "
      + "further line {2}, start what is planned {3}, widen a part to the whole {4}, new station "
      + "{5} and {6} a role. State your own with --candidates.")

  // A step
  package static let stepCloses = Phrase(fi: "korjaa: {0}", sv: "åtgärdar {0}", en: "closes {0}")
  package static let stepClosesIf = Phrase(
    fi: "korjaa, jos tieto vahvistuu: {0}",
    sv: "åtgärdar, om uppgiften bekräftas, {0}",
    en: "closes, if confirmed, {0}")
  package static let stepPilot = Phrase(
    fi: "{0} on kokeilu", sv: "{0} är ett försök", en: "{0} is a pilot")
  package static let stepInstead = Phrase(
    fi: "samoilla pisteillä tilalle käy: {0}",
    sv: "i stället, för samma poäng: {0}",
    en: "at the same cost instead: {0}")
  package static let stepThen = Phrase(
    fi: "{0}, sitten {1}", sv: "{0}, sedan: {1}", en: "{0}, then {1}")

  // Beside the steps
  package static let leftOpen = Phrase(
    fi: "Jää avoimeksi: {0}", sv: "Förblir öppet: {0}", en: "Left open: {0}")
  package static let hopeless = Phrase(
    fi: "Mikään toimenpide ei korjaa: {0}",
    sv: "Ingen åtgärd räcker för {0}",
    en: "No candidate closes {0}")
  package static let verifyFirst = Phrase(
    fi: "Tarkista ensin: näiden lisäksi {0} {0|katettu ruutu on|katettua ruutua on} vain "
      + "oletusten varassa; suunnitelma valitsimella --facts-only kertoo, keneltä kysyä.",
    sv: "Kontrollera först: utöver dessa vilar {0} {0|täckt ruta|täckta rutor} bara på "
      + "antaganden; planen med --facts-only säger vem man ska fråga.",
    en: "Verify first: {0} covered {0|cell|cells} beside these rest on assumptions alone; the "
      + "plan with --facts-only says whom to ask.")
  package static let languagesApart = Phrase(
    fi: "Suunnitelman ulkopuolella: vaadittuja kieliä puuttuu {0} ruudusta.",
    sv: "Utanför planen: språk som krävs saknas i {0} {0|ruta|rutor}.",
    en: "Not in the plan: required languages that are missing in {0} {0|cell|cells}.")

  // A change; `{0}` is the station, by name at first, then by pronoun, in the genitive in Finnish
  package static let changedStation = Phrase(fi: "aseman {0}", sv: "{0}", en: "{0}")
  package static let changedAgain = Phrase(fi: "sen", sv: "den", en: "it")
  package static let verifyChange = Phrase(
    fi: "tarkista {0} oletukset",
    sv: "kontrollera antagandena om {0}",
    en: "verify what is assumed of {0}")
  package static let signChange = Phrase(
    fi: "allekirjoita {0} avoin sopimus {2|alueen|alueiden} {1} kanssa",
    sv: "underteckna det öppna avtalet mellan {0} och {1}",
    en: "sign the open agreement of {0} with {1}")
  package static let extendChange = Phrase(
    fi: "sovi {0} kanssa, että se palvelee myös {2|aluetta|alueita} {1}",
    sv: "avtala med {0} om att också betjäna {1}",
    en: "agree with {0} that it serves {1}, too")
  package static let startChange = Phrase(
    fi: "käynnistä {0} suunniteltu tai tiedusteltu toiminta",
    sv: "sätt i gång {0} (planerad eller tillfrågad)",
    en: "bring {0} into operation, which is planned or asked for")
  package static let widenChange = Phrase(
    fi: "laajenna {0} palvelu osasta koko alueelle",
    sv: "utvidga {0} från en del till hela området",
    en: "widen {0} from a part to the whole of its regions")
  package static let joinChange = Phrase(
    fi: "laajenna {0} työ myös {2|linjalle|linjoille} {1}",
    sv: "låt {0} finnas också på {2|linjen|linjerna} {1}",
    en: "let {0} stand on {1}, too")
  package static let joinRoles = Phrase(
    fi: "{0}, {2|roolina|rooleina} {1}", sv: "{0} som {1}", en: "{0} as {1}")
  package static let foundChange = Phrase(
    fi: "perusta uusi asema {2|linjalle|linjoille} {0} {3|alueelle|alueille} {1}",
    sv: "inrätta en ny station på {2|linjen|linjerna} {0} för {3|område|områdena} {1}",
    en: "found a new station on {0} for {1}")
  package static let foundRoles = Phrase(
    fi: "{0}, {2|roolina|rooleina} {1}", sv: "{0} med {2|rollen|rollerna} {1}", en: "{0} with {1}")
}
