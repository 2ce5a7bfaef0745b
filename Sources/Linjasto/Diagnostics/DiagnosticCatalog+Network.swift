extension DiagnosticCatalog {
  /// What the values say together.
  static let networkEntries = [
    Explanation(
      .duplicateID,
      title: Phrase(
        fi: "tunnus on kahdesti",
        sv: "en identifierare finns två gånger",
        en: "an id stands twice"),
      what: Phrase(
        fi: "Kahdella samanlaisella tietueella on sama tunnus.",
        sv: "Två poster av samma slag har samma identifierare.",
        en: "Two records of one kind have the same id."),
      why: Phrase(
        fi: "Kukaan ei voi tietää, kumpaa tarkoitetaan.",
        sv: "Ingen kan veta vilken som menas.",
        en: "Nobody can tell which of them is meant."),
      example: """
        stations:
          - {id: police, …}
          - {id: police, …}
        """,
      mend: Phrase(
        fi: "Anna toiselle toinen tunnus.",
        sv: "Ge den ena en annan identifierare.",
        en: "Give one of them another id.")),
    Explanation(
      .duplicateLineCode,
      title: Phrase(
        fi: "kahdella linjalla on sama kirjain",
        sv: "två linjer har samma bokstav",
        en: "two lines have one code"),
      what: Phrase(
        fi: "Jokaisella linjalla on oma kirjaimensa.",
        sv: "Varje linje har en egen bokstav.",
        en: "Each line has a code of its own."),
      why: Phrase(
        fi: "Missä värit näyttävät samoilta, vain kirjain erottaa linjat.",
        sv: "Där färger ser lika ut är bokstaven det enda som skiljer linjerna åt.",
        en: "Where colors look alike, the code is all that tells lines apart."),
      example: """
        lines:
          - {id: child-violence, code: V, …}
          - {id: serious-crime, code: V, …}
        """,
      mend: Phrase(
        fi: "Valitse toiselle toinen kirjain.",
        sv: "Välj en annan bokstav för den ena.",
        en: "Choose another code for one of them.")),
    Explanation(
      .unknownReference,
      title: Phrase(
        fi: "nimetään jotakin, mitä ei ole",
        sv: "något nämns som inte finns",
        en: "something is named that is not there"),
      what: Phrase(
        fi: """
          Tunnus nimeää linjan, aseman, roolin, alueen, lähteen tai muun tietueen, jota kartalla \
          ei ole.
          """,
        sv: """
          En identifierare nämner en linje, station, roll, område, källa eller annan post som \
          kartan inte har.
          """,
        en: """
          An id names a line, station, role, region, source or other record that the map does not \
          have.
          """),
      why: Phrase(
        fi: "Yhteys katoaisi kenenkään huomaamatta.",
        sv: "Kopplingen skulle försvinna obemärkt.",
        en: "The connection would be lost silently."),
      example: "lines: [high-conflict-seperation]",
      mend: .code(
        "lines: [high-conflict-separation]")),
    Explanation(
      .repeatedValue,
      title: Phrase(
        fi: "samassa luettelossa kahdesti",
        sv: "två gånger i en lista",
        en: "named twice in one list"),
      what: Phrase(
        fi: "Sama tunnus on yhdessä luettelossa kahdesti.",
        sv: "Samma identifierare står två gånger i en lista.",
        en: "The same id stands twice in one list."),
      why: Phrase(
        fi: "Se lasketaan kerran; useimmiten tarkoitettiin toista.",
        sv: "Den räknas en gång; oftast menades en annan.",
        en: "It counts once; mostly another one was meant."),
      example: "roles: [lawyer, lawyer]",
      mend: .code(
        "roles: [lawyer, police]")),
    Explanation(
      .stationWithoutLine,
      title: Phrase(
        fi: "asema ei ole millään linjalla",
        sv: "en station på ingen linje",
        en: "a station on no line"),
      what: Phrase(
        fi: "Linjojen luettelo on tyhjä, eikä asema tue koko aluetta.",
        sv: "Listan över linjer är tom, och stationen hör inte till hela området.",
        en: "The list of lines is empty, and the station is not attached to the area."),
      why: Phrase(
        fi: "Se ei olisi kartalla missään.",
        sv: "Den skulle inte finnas någonstans på kartan.",
        en: "It would stand nowhere on the map."),
      example: "lines: []",
      mend: .code(
        "attach: area\nlines: []")),
    Explanation(
      .areaStationOnLine,
      title: Phrase(
        fi: "kartan vierellä ja linjalla",
        sv: "bredvid kartan och på en linje",
        en: "beside the map and on a line"),
      what: Phrase(
        fi: "Koko aluetta tukeva asema ei ole millään linjalla.",
        sv: "En station som hör till hela området står inte på någon linje.",
        en: "A station that is attached to the area stands on no line."),
      why: Phrase(
        fi: "Se piirretään kartan viereen, joten sen linjat eivät näkyisi.",
        sv: "Den ritas bredvid kartan, så dess linjer skulle inte synas.",
        en: "It is drawn beside the map, so its lines would not be seen."),
      example: """
        attach: area
        lines: [child-violence]
        """,
      mend: .code(
        "lines: [child-violence]")),
    Explanation(
      .notAMember,
      title: Phrase(
        fi: "ei ole tämän linjan asema",
        sv: "ingen station på linjen",
        en: "not a station of this line"),
      what: Phrase(
        fi: "Linjan järjestys tai väli nimeää aseman, joka ei ole sillä linjalla.",
        sv: "En ordning eller sträcka på linjen nämner en station som inte finns på den.",
        en: "An order or a link of a line names a station that does not stand on that line."),
      why: Phrase(
        fi: "Linja piirrettäisiin aseman kautta, joka ei ole sen oma.",
        sv: "Linjen skulle ritas genom en station som inte är dess egen.",
        en: "The line would be drawn through a station that is not its own."),
      example: """
        links:
          - {line: child-violence, from: eva-unit, to: marak, cost: 3}
        """,
      mend: Phrase(
        fi: "Nimeä linjan omia asemia, tai pane asema linjalle.",
        sv: "Nämn linjens egna stationer, eller lägg stationen på linjen.",
        en: "Name stations of the line, or put the station on it.")),
    Explanation(
      .reversedPeriod,
      title: Phrase(
        fi: "jakso päättyy ennen kuin alkaa",
        sv: "en period slutar innan den börjar",
        en: "a period ends before it begins"),
      what: Phrase(
        fi: "Avaimen to: päivä on ennen avaimen from: päivää.",
        sv: "Dagen efter to: är före dagen efter from:.",
        en: "The day behind to: is before the day behind from:."),
      why: Phrase(
        fi: "Tietue ei olisi koskaan voimassa.",
        sv: "Posten skulle aldrig gälla.",
        en: "The record would never be in force."),
      example: "period: {from: 2022-03-31, to: 2021-09-01}",
      mend: .code(
        "period: {from: 2021-09-01, to: 2022-03-31}")),
    Explanation(
      .reversedSize,
      title: Phrase(
        fi: "pienin on suurempi kuin suurin",
        sv: "det minsta är större än det största",
        en: "the least is above the greatest"),
      what: Phrase(
        fi: "min: on suurempi kuin max:, tai nuorin vanhempi kuin vanhin.",
        sv: "min: är större än max:, eller den yngsta äldre än den äldsta.",
        en: "min: is greater than max:, or the youngest older than the oldest."),
      why: Phrase(
        fi: "Mikään ryhmä tai kukaan asiakas ei sovi väliin.",
        sv: "Ingen grupp och ingen klient ryms däremellan.",
        en: "No group and no client fits between them."),
      example: "size: {min: 5, max: 3}",
      mend: .code(
        "size: {min: 3, max: 5}")),
    Explanation(
      .wrongOfficialCode,
      title: Phrase(
        fi: "virallinen koodi, toisen alueen nimi",
        sv: "en officiell kod med ett annat områdes namn",
        en: "an official code with another county's name"),
      what: Phrase(
        fi: "Koodi on yhden hyvinvointialueen ja nimi toisen.",
        sv: "Koden är ett välfärdsområdes och namnet ett annats.",
        en: "The code is that of one wellbeing services county, and the name that of another."),
      why: Phrase(
        fi: "Kartat yhdistetään koodeilla: asiantuntijat näkyisivät väärällä alueella.",
        sv: "Kartor sammanfogas med koderna: experterna skulle synas i fel område.",
        en: "Maps are joined by these codes: the experts would show in the wrong county."),
      example: "{code: \"15\", name: {fi: Pohjois-Savon hyvinvointialue}}",
      mend: .code(
        "{code: \"13\", name: {fi: Pohjois-Savon hyvinvointialue}}")),
    Explanation(
      .indicatorWithoutTheme,
      title: Phrase(
        fi: "merkki ilman teemaa",
        sv: "ett tecken utan tema",
        en: "an indicator without its theme"),
      what: Phrase(
        fi: """
          Kysymys, jonka laji on indicator, kertoo avaimella of:, minkä teeman merkki se on; teema \
          on kysymys, jonka laji on theme.
          """,
        sv: """
          En fråga av slaget indicator säger med of: vilket tema den är ett tecken på; temat är en \
          fråga av slaget theme.
          """,
        en: """
          A question of the kind indicator says with of: which theme it is a sign of; the theme is \
          a question of the kind theme.
          """),
      why: Phrase(
        fi: "Lomake ei näyttäisi sitä missään.",
        sv: "Formuläret skulle inte visa den någonstans.",
        en: "The form would show it nowhere."),
      example: "  - {id: c6a, kind: indicator, text: {fi: Vaino}}",
      mend: .code(
        "  - {id: c6a, kind: indicator, of: c6, text: {fi: Vaino}}")),
    Explanation(
      .ruleWithoutCondition,
      title: Phrase(
        fi: "sääntö ilman ehtoa",
        sv: "en regel utan villkor",
        en: "a rule without a condition"),
      what: Phrase(
        fi: "Sääntö ei nimeä yhtään kysymystä kohdassa all: tai any:.",
        sv: "Regeln nämner ingen fråga under all: eller any:.",
        en: "The rule names no question under all: or any:."),
      why: Phrase(
        fi: "Se täyttyisi joka tapauksessa, vastattiin mitä tahansa.",
        sv: "Den skulle gälla i varje ärende, vad man än svarar.",
        en: "It would hold for every case, whatever is answered."),
      example: "when: {}",
      mend: .code(
        "when: {any: [c6]}")),
  ]
}
