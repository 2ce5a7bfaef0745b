/// Every fixed text of the sheets, in Finnish, Swedish and English; `{0}`, `{1}` … are filled in.
package enum Phrase: CaseIterable {
  // The sheet as a whole
  case routeTitle, teamTitle, screeningTitle, asOf, anyDay, map, region, needs, roles, conditions
  case decides, draft, published, archived, inUse, validated
  // Where to start
  case start, noEntry, alsoStart, nothingAsked, nobodyToContact, alreadyConsulted
  // A step
  case covers, coversBefore, included, contactMode, fee, agreement, level, source, guidance
  case assumed, notKnown, pilot, awaited, ifAway
  case board, boardArea, ride, change, goBack
  case replacementCosts, replacementFree, replacementDrops, replacementLoses
  // Cost
  case cost, total, proven, bound, restsOn, points
  case handoffPart, ridePart, changePart, returnPart, contactPart, feePart, distancePart
  // Beside the best answer
  case otherAnswers, sameCost, moreCost, without, with, choices, choicesPart, choice
  case nobodyCovers, elsewhere, nobodyElsewhere, nearMisses, excluded, wouldCover, andMore
  case notOnRoute, contactInOrder
  // Conditions asked for
  case onlyLanguage, onlyMode, onlyFree, withPlanned, onlyFacts, avoiding, including, consulted
  case unavailableNow
  // What keeps a station out
  case answersForEveryLine, coversNothing, offNeededLines, isAssumed, doesNotServe, isPlanned
  case isInquiry, hasEnded, outsidePeriod, notSigned, unavailableUntil, unavailable, isAvoided
  case isConsulted, doesNotSpeak, doesNotWork, isCharging
  case keptOut, isChosen, wouldAdd, addsNothing, addsUnknown, alreadyCovered
  // Screening
  case safety, emergency, because, indicatedLines, noLines, indicatedRoles, levelOf
  case levelIndicated, levelNotYet, levelUndetermined, levelUnasked, phoneAdvice, callMeeting
  case rules, indicated, notIndicated, undetermined, supports, blocks, open, assumedRule
  case askNext, form, fillIn, preconditions, levelQuestions, themes, answersLegend, formPrivacy
  case chooseRegion
  // Words
  case free, charged, mixed, signed, inquiry, notStated
  case basic, special, ot
  case phone, online, networkMeeting, workPair, outreach, ownClient, facility, statement, training
  case mentoring
  case finnish, swedish, english, northernSami, inariSami, skoltSami

  package var texts: (fi: String, sv: String, en: String) {
    switch self {
    case .routeTitle: ("Asiantuntijareitti", "Expertväg", "Expert route")
    case .teamTitle: ("Asiantuntijatiimi", "Expertteam", "Expert team")
    case .screeningTitle: ("Seulonta", "Bedömning", "Screening")
    case .asOf: ("Tilanne {0}", "Läget {0}", "As of {0}")
    case .anyDay:
      ("Voimassaoloaikoja ei ole rajattu", "Utan avgränsning i tid", "Not limited to a day")
    case .map: ("Kartta", "Karta", "Map")
    case .region: ("Alue", "Område", "Region")
    case .needs: ("Tarpeet", "Behov", "Needs")
    case .roles: ("Roolit", "Roller", "Roles")
    case .conditions: ("Ehdot", "Villkor", "Conditions")
    case .decides:
      (
        "Ammattilainen päättää. Tämä sivu ei ole päätös. Mitään ei tallennettu.",
        "En yrkesperson beslutar. Detta blad är inget beslut. Ingenting har sparats.",
        "A professional decides. This sheet is not a decision. Nothing was stored."
      )
    case .draft: ("luonnos", "utkast", "draft")
    case .published: ("julkaistu", "publicerad", "published")
    case .archived: ("arkistoitu", "arkiverad", "archived")
    case .inUse: ("käytössä", "i bruk", "in use")
    case .validated: ("validoitu", "validerad", "validated")

    case .start: ("Aloita: {0}", "Börja med: {0}", "Start with: {0}")
    case .noEntry:
      (
        "Kartalla ei ole alueelle aloituspaikkaa: ota yhteys suoraan ensimmäiseen asiantuntijaan.",
        "Kartan har ingen startpunkt för området: kontakta den första experten direkt.",
        "The map has no entry for the region: contact the first expert directly."
      )
    case .alsoStart: ("Myös", "Även", "Also")
    case .nothingAsked:
      (
        "Mikään tarve ei ole vielä esillä. Aloituspaikkaan voi aina ottaa yhteyttä.",
        "Inget behov har ännu framkommit. Startpunkten kan alltid kontaktas.",
        "No need has come up yet. The entry can always be contacted."
      )
    case .nobodyToContact:
      (
        "Näillä ehdoilla ei ole ketään, johon ottaa yhteyttä. Aloituspaikka auttaa eteenpäin.",
        "Med dessa villkor finns ingen att kontakta. Startpunkten hjälper vidare.",
        "Under these conditions there is nobody to contact. The entry helps further."
      )
    case .alreadyConsulted:
      ("Jo konsultoitu kattaa", "Redan konsulterad täcker", "Already covered by those consulted")

    case .covers: ("kattaa", "täcker", "covers")
    case .coversBefore: ("lisäksi", "dessutom", "and also")
    case .included: ("otettu mukaan pyynnöstä", "tas med på begäran", "included as asked")
    case .contactMode: ("yhteydenotto", "kontaktsätt", "contact")
    case .fee: ("maksu", "avgift", "fee")
    case .agreement: ("sopimus", "avtal", "agreement")
    case .level: ("taso", "nivå", "level")
    case .source: ("lähde", "källa", "source")
    case .guidance: ("Ohje", "Anvisning", "Guidance")
    case .assumed: ("kartan oletus", "antaget på kartan", "assumed by the map")
    case .notKnown: ("ei tiedossa", "inte känt", "not known")
    case .pilot: ("kokeilu", "försök", "a pilot")
    case .awaited: ("EI VIELÄ TOIMINNASSA", "INTE ÄNNU I VERKSAMHET", "NOT THERE YET")
    case .ifAway: ("jos poissa", "om frånvarande", "if away")
    case .board:
      (
        "aloituspaikka ohjaa linjalle {0}", "startpunkten för över till linje {0}",
        "the entry hands over on line {0}"
      )
    case .boardArea: ("aloituspaikka ohjaa", "startpunkten för över", "the entry hands over")
    case .ride:
      (
        "{0} ohjaa eteenpäin linjalla {1}", "{0} för vidare på linje {1}",
        "{0} passes the case on along line {1}"
      )
    case .change:
      (
        "{0}: linjalta {1} linjalle {2}", "{0}: från linje {1} till linje {2}",
        "{0}: from line {1} to line {2}"
      )
    case .goBack: ("takaisin aloituspaikkaan", "tillbaka till startpunkten", "back to the entry")
    case .replacementCosts:
      (
        "+{0} pistettä, tilalle {1}", "+{0} poäng, i stället {1}",
        "+{0} points, {1} instead"
      )
    case .replacementFree: ("yhtä hyvä: {0}", "lika bra: {0}", "just as good: {0}")
    case .replacementDrops:
      (
        "muut kattavat kaiken", "de övriga täcker allt",
        "the others cover everything"
      )
    case .replacementLoses:
      (
        "kukaan muu ei kata: {0}", "ingen annan täcker: {0}",
        "nobody else covers: {0}"
      )

    case .cost: ("hinta", "kostnad", "cost")
    case .total: ("Yhteensä {0} pistettä: {1}", "Totalt {0} poäng: {1}", "Total {0} points: {1}")
    case .proven: ("Todistetusti pienin.", "Bevisat lägst.", "Proven to be the least.")
    case .bound:
      (
        "Paras löydetty; pienempi kuin {0} ei ole mahdollinen.",
        "Det bästa funna; lägre än {0} är inte möjligt.",
        "The best found; less than {0} is not possible."
      )
    case .restsOn:
      (
        "Nojaa tietoihin, joita kartta ei tunne: {0}; kartan oletuksiin: {1}.",
        "Vilar på uppgifter som kartan inte känner: {0}; på kartans antaganden: {1}.",
        "Rests on facts that the map does not know: {0}; on assumptions of the map: {1}."
      )
    case .points: ("{0} pistettä", "{0} poäng", "{0} points")
    case .handoffPart: ("ohjaus {0}", "överföring {0}", "handoff {0}")
    case .ridePart: ("linjalla eteenpäin {0}", "vidare på linjen {0}", "rides {0}")
    case .changePart: ("linjan vaihto {0}", "linjebyte {0}", "changes {0}")
    case .returnPart: ("paluu {0}", "återkomst {0}", "returns {0}")
    case .contactPart: ("yhteydenotot {0}", "kontakter {0}", "contacts {0}")
    case .feePart: ("maksut {0}", "avgifter {0}", "fees {0}")
    case .distancePart: ("sopimus epäselvä {0}", "avtal oklart {0}", "agreement open {0}")

    case .otherAnswers: ("Muut vastaukset", "Andra svar", "Other answers")
    case .sameCost: ("sama hinta", "samma kostnad", "the same cost")
    case .moreCost: ("+{0} pistettä", "+{0} poäng", "+{0} points")
    case .without: ("ilman", "utan", "without")
    case .with: ("mukaan", "med", "with")
    case .choices:
      (
        "Valinnat, joita mikään muu ei voita joka suhteessa",
        "Val som inget annat slår i alla avseenden",
        "Choices that no other beats in every respect"
      )
    case .choicesPart:
      (
        "Valintoja voi olla enemmän; etsintä keskeytettiin.",
        "Det kan finnas fler val; sökningen avbröts.",
        "There may be more choices; the search was cut short."
      )
    case .choice:
      (
        "yhteydenottoja {0}, linjan vaihtoja {1}, maksullisia {2}, tuntemattomia {3}, hinta {4}",
        "kontakter {0}, linjebyten {1}, avgiftsbelagda {2}, okända {3}, kostnad {4}",
        "contacts {0}, changes {1}, charging {2}, not known {3}, cost {4}"
      )
    case .nobodyCovers: ("Kukaan ei kata", "Ingen täcker", "Nobody covers")
    case .elsewhere: ("alueella {0}: {1}", "inom {0}: {1}", "in {0}: {1}")
    case .nobodyElsewhere:
      (
        "kartalla ei ole ketään, jolla tämä olisi", "kartan har ingen med detta",
        "nobody on the map has it"
      )
    case .nearMisses:
      (
        "Melkein: yksi ehto esteenä", "Nästan: ett villkor i vägen",
        "Nearly: one condition in the way"
      )
    case .excluded:
      ("Ei voitu ottaa mukaan", "Kunde inte tas med", "Could not be included")
    case .wouldCover: ("kattaisi", "skulle täcka", "would cover")

    case .andMore: ("ja {0} muuta", "och {0} till", "and {0} more")
    case .notOnRoute: ("Ei tällä reitillä", "Inte på denna väg", "Not on this route")
    case .contactInOrder:
      (
        "Kontakti, numero on järjestys", "Kontakt, numret är ordningen",
        "A contact; the number is the order"
      )
    case .onlyLanguage: ("kieli {0}", "språk {0}", "language {0}")
    case .onlyMode: ("{0}", "{0}", "{0}")
    case .onlyFree: ("vain maksuttomat", "bara avgiftsfria", "free of charge only")
    case .withPlanned:
      ("myös suunnitellut, merkittyinä", "även planerade, märkta", "planned ones too, marked")
    case .onlyFacts: ("vain lähteen tiedot", "bara källans uppgifter", "facts of the source only")
    case .avoiding: ("ei: {0}", "inte: {0}", "not: {0}")
    case .including: ("mukaan: {0}", "ta med: {0}", "include: {0}")
    case .consulted: ("jo konsultoitu: {0}", "redan konsulterad: {0}", "already consulted: {0}")
    case .unavailableNow: ("poissa: {0}", "frånvarande: {0}", "away: {0}")

    case .answersForEveryLine:
      (
        "vastaa kaikista linjoista: aloituspaikka, ei yhden tarpeen asiantuntija",
        "svarar för alla linjer: en startpunkt, inte expert på ett behov",
        "answers for every line: a place to start from, not an expert of one need"
      )
    case .coversNothing:
      (
        "ei ole tarvituilla linjoilla eikä tarjoa tarvittuja rooleja",
        "finns inte på de linjer och har inte de roller som behövs",
        "is on none of the needed lines and offers none of the needed roles"
      )
    case .offNeededLines:
      (
        "tarjoaa roolin, mutta muut tarjoavat sen tarvitulla linjalla",
        "har rollen, men andra har den på en linje som behövs",
        "offers the role, but others do so on a needed line"
      )
    case .isAssumed:
      (
        "perustuu kartan oletukseen, ja vain lähteen tiedot kysyttiin",
        "bygger på ett antagande, och bara källans uppgifter efterfrågades",
        "rests on an assumption of the map, and only facts were asked for"
      )
    case .doesNotServe:
      (
        "ei palvele aluetta {0}; palvelee: {1}", "betjänar inte {0}; betjänar: {1}",
        "does not serve {0}; serves: {1}"
      )
    case .isPlanned:
      (
        "suunniteltu, ei vielä olemassa", "planerad, finns inte ännu",
        "planned, not there yet"
      )
    case .isInquiry:
      (
        "tiedusteltu, ei vielä käytettävissä", "efterfrågad, inte ännu tillgänglig",
        "asked for, not available yet"
      )
    case .hasEnded: ("toiminta on päättynyt", "verksamheten har upphört", "has ended")
    case .outsidePeriod: ("toiminta-aika {0}", "verksamhetstid {0}", "in operation {0} only")
    case .notSigned:
      (
        "sopimusta alueen kanssa ei ole allekirjoitettu", "avtal med området är inte undertecknat",
        "the agreement with the region is not signed"
      )
    case .unavailableUntil:
      ("ei tavoitettavissa {0} asti", "inte nåbar till och med {0}", "not available until {0}")
    case .unavailable:
      (
        "ei tavoitettavissa toistaiseksi", "inte nåbar tills vidare",
        "not available until further notice"
      )
    case .isAvoided: ("rajattiin pois", "valdes bort", "was ruled out in the question")
    case .isConsulted: ("on jo konsultoitu", "är redan konsulterad", "was consulted already")
    case .doesNotSpeak:
      (
        "ei palvele kielellä {0}", "betjänar inte på språket {0}",
        "does not serve in {0}"
      )
    case .doesNotWork: ("ei tarjoa tapaa: {0}", "erbjuder inte: {0}", "does not offer: {0}")
    case .isCharging: ("on maksullinen", "tar avgift", "charges")
    case .keptOut:
      (
        "{0} ei ole reitillä:", "{0} är inte med på vägen:",
        "{0} is not on the route:"
      )
    case .isChosen:
      (
        "{0} on parhaan vastauksen {1}. kontakti.",
        "{0} är kontakt nummer {1} i det bästa svaret.",
        "{0} is contact number {1} of the best answer."
      )
    case .wouldAdd:
      (
        "{0} olisi mahdollinen, mutta lisäisi {1} pistettä parhaaseen vastaukseen. Reitti: {2}",
        "{0} är möjlig men skulle lägga {1} poäng till det bästa svaret. Vägen: {2}",
        "{0} is possible, but would add {1} points to the best answer. The route: {2}"
      )
    case .addsNothing:
      (
        "{0} on yhtä hyvä: sama hinta. Reitti: {1}", "{0} är lika bra: samma kostnad. Vägen: {1}",
        "{0} is just as good: the same cost. The route: {1}"
      )
    case .addsUnknown:
      (
        "Mikään ei estä: {0}. Anna tarve, niin näet mitä kontakti kattaisi.",
        "Inget hindrar: {0}. Ange ett behov för att se vad kontakten täcker.",
        "Nothing stands in the way: {0}. Name a need to see what the contact would cover."
      )
    case .alreadyCovered:
      (
        "Jo konsultoitu kattaa sen, mihin {0} olisi tarpeen.",
        "En redan konsulterad täcker det som {0} behövs för.",
        "Those consulted already cover what {0} would be needed for."
      )

    case .safety: ("Turvallisuus ensin", "Säkerheten först", "Safety first")
    case .emergency:
      (
        "Välittömässä vaarassa: toimi alueesi omien hätäohjeiden mukaan.",
        "Vid omedelbar fara: följ områdets egna nödanvisningar.",
        "In immediate danger: follow your county's own emergency instructions."
      )
    case .because: ("peruste", "grund", "because")
    case .indicatedLines: ("Linjat", "Linjer", "Lines")
    case .noLines:
      (
        "Mikään sääntö ei vielä viittaa linjaan.", "Ingen regel pekar ännu på en linje.",
        "No rule points to a line yet."
      )
    case .indicatedRoles: ("Roolit", "Roller", "Roles")
    case .levelOf: ("Taso", "Nivå", "Level")
    case .levelIndicated:
      (
        "Vastaukset viittaavat tähän tasoon: {0}.", "Svaren pekar på denna nivå: {0}.",
        "The answers point to this level: {0}."
      )
    case .levelNotYet:
      ("Ei vielä {0}. Esteenä:", "Inte ännu {0}. I vägen:", "Not yet {0}. In the way:")
    case .levelUndetermined:
      (
        "{0} on avoin. Kysy vielä:", "{0} är öppen. Fråga ännu:",
        "{0} is undetermined. Still to ask:"
      )
    case .levelUnasked:
      (
        "Lomake ei kysy tasoa: se on ammattilaisen oma arvio.",
        "Formuläret frågar inte efter nivån: den yrkeskunniga bedömer.",
        "The form does not ask for a level: that is the professional's own judgment."
      )
    case .phoneAdvice:
      (
        "Puhelin- tai etäkonsultaatio siitä, mitä perus- ja erityistasolla vielä voi tehdä. "
          + "Konsultaatio on aina avoinna.",
        "Konsultation per telefon eller på distans om vad bas- och specialnivån ännu kan göra. "
          + "Konsultation är alltid öppen.",
        "Advice by phone or online on what the basic and special level can still do. "
          + "Consultation is always open."
      )
    case .callMeeting:
      (
        "Kutsu koolle tapaaminen: keitä tarvitaan ja miten toimitaan.",
        "Kalla till möte: vilka behövs och hur går man till väga.",
        "Call a meeting: who is needed, and how to act."
      )
    case .rules: ("Säännöt", "Regler", "Rules")
    case .indicated: ("viittaa", "pekar på", "indicated")
    case .notIndicated: ("ei viittaa", "pekar inte på", "not indicated")
    case .undetermined: ("avoin", "öppen", "undetermined")
    case .supports: ("kyllä", "ja", "yes")
    case .blocks: ("esteenä", "i vägen", "blocked by")
    case .open: ("kysymättä", "obesvarat", "still open")
    case .assumedRule:
      (
        "sääntö on kartan oletus, ei lähteestä", "regeln är ett antagande, inte ur källan",
        "the rule is an assumption of the map, not of its source"
      )
    case .askNext: ("Vielä avoinna", "Ännu öppet", "Still open")
    case .form: ("Lomake", "Formulär", "Form")
    case .fillIn:
      (
        "Täytä ja anna komennolle screen tai route. Vastaus: yes, no tai unknown.",
        "Fyll i och ge åt kommandot screen eller route. Svar: yes, no eller unknown.",
        "Fill in and give it to screen or route. Answers: yes, no or unknown."
      )
    case .preconditions:
      ("Mitä perustasolla on tehty", "Vad basnivån har gjort", "What the basic level has done")
    case .levelQuestions:
      (
        "Ammattilaisen oma arvio", "Den yrkeskunnigas egen bedömning",
        "The professional's own judgment"
      )
    case .themes: ("Teemat ja merkit", "Teman och tecken", "Themes and signs")
    case .answersLegend:
      (
        "[ ] kyllä  [ ] ei  [ ] ei tiedossa", "[ ] ja  [ ] nej  [ ] vet inte",
        "[ ] yes  [ ] no  [ ] not known"
      )
    case .formPrivacy:
      (
        "Vain koodattuja vastauksia: ei nimiä, henkilötietoja eikä vapaata tekstiä.",
        "Bara kodade svar: inga namn, personuppgifter eller fri text.",
        "Coded answers only: no names, personal data or free text."
      )
    case .chooseRegion: ("valitse alue", "välj område", "choose the region")

    case .free: ("maksuton", "avgiftsfri", "free of charge")
    case .charged: ("maksullinen", "avgiftsbelagd", "charged")
    case .mixed: ("osin maksullinen", "delvis avgiftsbelagd", "partly charged")
    case .signed: ("allekirjoitettu", "undertecknat", "signed")
    case .inquiry: ("tiedusteltu", "efterfrågat", "being asked for")
    case .notStated: ("kartta ei mainitse", "nämns inte på kartan", "not stated on the map")
    case .basic: ("perustaso", "basnivå", "basic level")
    case .special: ("erityistaso", "specialnivå", "special level")
    case .ot: ("OT-taso", "OT-nivå", "OT level")
    case .phone: ("puhelin", "telefon", "phone")
    case .online: ("etäyhteys", "distansmöte", "online")
    case .networkMeeting: ("verkostokokous", "nätverksmöte", "network meeting")
    case .workPair: ("työpari", "arbetspar", "work pair")
    case .outreach: ("jalkautuminen", "uppsökande arbete", "outreach")
    case .ownClient: ("oma asiakkuus", "egen klient", "own client")
    case .facility:
      (
        "asiakas tulee yksikköön", "klienten kommer till enheten",
        "the client comes to the unit"
      )
    case .statement: ("lausunto", "utlåtande", "statement")
    case .training: ("koulutus", "utbildning", "training")
    case .mentoring: ("mentorointi", "mentorskap", "mentoring")
    case .finnish: ("suomi", "finska", "Finnish")
    case .swedish: ("ruotsi", "svenska", "Swedish")
    case .english: ("englanti", "engelska", "English")
    case .northernSami: ("pohjoissaame", "nordsamiska", "Northern Sámi")
    case .inariSami: ("inarinsaame", "enaresamiska", "Inari Sámi")
    case .skoltSami: ("koltansaame", "skoltsamiska", "Skolt Sámi")
    }
  }
}
