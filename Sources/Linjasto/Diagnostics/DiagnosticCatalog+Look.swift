extension DiagnosticCatalog {
  /// What is worth a look.
  static let lookEntries = [
    Explanation(
      .lowContrast,
      title: Phrase(
        fi: "linja näkyy huonosti valkoisella",
        sv: "en linje syns dåligt mot vitt",
        en: "a line is hard to see on white"),
      what: Phrase(
        fi: "Värin kontrasti valkoiseen paperiin on alle 3 : 1.",
        sv: "Färgens kontrast mot vitt papper är under 3 : 1.",
        en: "The contrast of the color with white paper is under 3 : 1."),
      why: Phrase(
        fi: "Heikkonäköinen ei näe linjaa (WCAG 2.1, 1.4.11; EN 301 549).",
        sv: "Den som ser dåligt ser inte linjen (WCAG 2.1, 1.4.11; EN 301 549).",
        en: "People with weak sight do not see the line (WCAG 2.1, 1.4.11; EN 301 549)."),
      example: "color: \"#F0E442\"",
      mend: .code(
        "color: \"#998C4C\"")),
    Explanation(
      .similarColors,
      title: Phrase(
        fi: "kaksi linjaa näyttää samalta",
        sv: "två linjer ser lika ut",
        en: "two lines look alike"),
      what: Phrase(
        fi: """
          Täydellä tai mallinnetulla värisokealla näöllä (Machado ym. 2009) värien ero on alle 15 \
          (CIE76).
          """,
        sv: """
          Med fullt eller simulerat färgblint seende (Machado m.fl. 2009) skiljer sig färgerna \
          mindre än 15 (CIE76).
          """,
        en: """
          Under full or simulated color-blind vision (Machado and others 2009) the colors differ \
          by less than 15 (CIE76).
          """),
      why: Phrase(
        fi: "Noin joka kahdestoista mies ei erota linjoja väristä; kirjainten pitää riittää.",
        sv: """
          Ungefär var tolfte man kan inte skilja linjerna åt på färgen; bokstäverna måste räcka.
          """,
        en:
          "About one man in twelve cannot tell the two lines apart by color; the codes must do."),
      example: """
        color: "#801100"   # child-violence
        color: "#7A1505"   # high-risk-violence
        """,
      mend: Phrase(
        fi: "Tee toisesta vaaleampi, tummempi tai erisävyinen.",
        sv: "Gör den ena ljusare eller mörkare eller ge den en annan nyans.",
        en: "Make one of them lighter, darker or of another hue.")),
    Explanation(
      .missingTranslation,
      title: Phrase(
        fi: "ruotsinkielinen nimi puuttuu, vaikka palvelu on kaksikielistä",
        sv: "svenskt namn saknas där service ges på svenska",
        en: "no Swedish name where Swedish is served"),
      what: Phrase(
        fi: """
          Kartalla on alue, jonka pitää palvella suomeksi ja ruotsiksi, ja tältä nimeltä puuttuu \
          ruotsi.
          """,
        sv: """
          Kartan har ett område som ska ge service på finska och svenska, och namnet saknar \
          svenska.
          """,
        en: """
          The map has a region that must serve in Finnish and Swedish, and this name has no \
          Swedish.
          """),
      why: Phrase(
        fi: """
          Palvelut on siellä järjestettävä kummallakin kielellä (laki 612/2021, 5 §), ja niin on \
          niiden karttakin.
          """,
        sv: """
          Service ska ordnas på båda språken där (lag 612/2021, 5 §), och därmed också kartan över \
          den.
          """,
        en: """
          Services must be arranged in both languages there (Act 612/2021, section 5), and so must \
          the map of them.
          """),
      example: "name: {fi: Poliisi}",
      mend: .code(
        "name: {fi: Poliisi, sv: Polisen}")),
    Explanation(
      .roleNotOffered,
      title: Phrase(
        fi: "vaadittu rooli, jota kukaan ei tarjoa",
        sv: "en nödvändig roll som ingen har",
        en: "a required role that nobody offers"),
      what: Phrase(
        fi: "Linja vaatii roolin, jota mikään toiminnassa oleva asema ei tarjoa.",
        sv: "En linje kräver en roll som ingen station i verksamhet erbjuder.",
        en: "A line requires a role that no station in operation offers."),
      why: Phrase(
        fi: """
          Tapaus, joka tarvitsee roolin, ei löydä ketään. Se voi olla totta: silloin se on puute, \
          joka pitää korjata.
          """,
        sv: """
          Ett ärende som behöver rollen hittar ingen. Det kan mycket väl vara sant: då är det en \
          brist att åtgärda.
          """,
        en: """
          A case that needs the role finds nobody. This may well be the truth: then it is a gap to \
          be closed.
          """),
      example: "requires: {core: [violence-work-expert]}",
      mend: Phrase(
        fi: "Lisää rooli asemalle, joka sen tarjoaa, tai jätä puute näkyviin.",
        sv: "Lägg till rollen på stationen som erbjuder den, eller låt bristen synas.",
        en: "Add the role to the station that offers it, or leave the gap in sight.")),
    Explanation(
      .emptyLine,
      title: Phrase(
        fi: "linja ilman asemia",
        sv: "en linje utan stationer",
        en: "a line without stations"),
      what: Phrase(
        fi: "Linjalla ei ole yhtään asemaa.",
        sv: "Ingen station finns på linjen.",
        en: "No station stands on the line."),
      why: Phrase(
        fi: """
          Tarve tunnetaan, eikä kukaan vastaa siihen: linja piirretään ilman asemia. Se voi olla \
          totta.
          """,
        sv: """
          Behovet är känt och ingen svarar på det: linjen ritas utan stationer. Det kan mycket väl \
          vara sant.
          """,
        en: """
          The need is known and nobody has it: the line is drawn without stations. This may well \
          be the truth.
          """),
      example: "  - id: rare-diseases",
      mend: Phrase(
        fi: """
          Lisää lines: [rare-diseases] asemille, jotka siitä vastaavat, tai jätä puute näkyviin.
          """,
        sv: """
          Lägg till lines: [rare-diseases] på stationerna som svarar för den, eller låt bristen \
          synas.
          """,
        en: """
          Add lines: [rare-diseases] to the stations that answer for it, or leave the gap in sight.
          """)),
    Explanation(
      .unusedRecord,
      title: Phrase(
        fi: "tietue, jota mikään ei käytä",
        sv: "en post som inget använder",
        en: "a record that nothing uses"),
      what: Phrase(
        fi: """
          Mikään kartalla ei viittaa tähän rooliin, organisaatioon, lähteeseen, ohjeeseen, arvioon \
          tai kysymykseen.
          """,
        sv: """
          Inget på kartan hänvisar till rollen, organisationen, källan, anvisningen, bedömningen \
          eller frågan.
          """,
        en: """
          Nothing in the map refers to this role, organization, source, guidance, screening or \
          question.
          """),
      why: Phrase(
        fi: "Sillä ei ole vaikutusta; ehkä viittaus siihen unohtui.",
        sv: "Den har ingen verkan; kanske glömdes en hänvisning till den.",
        en: "It has no effect; perhaps a reference to it was forgotten."),
      example: """
        organizations:
          - {id: valteri, name: {fi: Valteri}}
        """,
      mend: Phrase(
        fi: "Viittaa siihen, tai ota se pois.",
        sv: "Hänvisa till den, eller ta bort den.",
        en: "Refer to it, or take it out.")),
    Explanation(
      .themeWithoutRule,
      title: Phrase(
        fi: "teema, jota mikään sääntö ei kysy",
        sv: "ett tema som ingen regel frågar efter",
        en: "a theme that no rule asks"),
      what: Phrase(
        fi: "Lomakkeessa on kysymys, jonka laji on theme, eikä mikään sääntö nimeä sitä.",
        sv: "Formuläret har en fråga av slaget theme, och ingen regel nämner den.",
        en: "A question of the kind theme stands in the form, and no rule names it."),
      why: Phrase(
        fi: "Siihen vastaaminen ei muuta mitään, eikä vastaaja tiedä sitä.",
        sv: "Att svara på den ändrar ingenting, och det vet inte den som svarar.",
        en: "Answering it changes nothing, which the person answering does not know."),
      example: "  - {id: c11, kind: theme, text: {fi: …}}",
      mend: Phrase(
        fi: "Nimeä se jonkin säännön kohdassa when:.",
        sv: "Nämn det under when: i en regel.",
        en: "Name it under when: of a rule.")),
    Explanation(
      .ruleWithoutEffect,
      title: Phrase(
        fi: "sääntö, joka ei ehdota mitään",
        sv: "en regel som inte föreslår något",
        en: "a rule that suggests nothing"),
      what: Phrase(
        fi: "Sääntö ei nimeä linjoja, rooleja, tasoa eikä ohjetta.",
        sv: "Regeln nämner varken linjer, roller, nivå eller anvisning.",
        en: "The rule names no lines, roles, level or guidance."),
      why: Phrase(
        fi: "Sen täyttyminen ei muuta mitään.",
        sv: "Att den gäller ändrar ingenting.",
        en: "That it holds changes nothing."),
      example: "suggest: {}",
      mend: .code(
        "suggest: {lines: [high-risk-violence]}")),
    Explanation(
      .screeningClaimsNothing,
      title: Phrase(
        fi: "arvio, joka ei ehdota mitään",
        sv: "en bedömning som inte föreslår något",
        en: "a screening that claims nothing"),
      what: Phrase(
        fi: "Mikään arvion sääntö ei ehdota mitään.",
        sv: "Ingen regel i bedömningen föreslår något.",
        en: "No rule of the screening suggests anything."),
      why: Phrase(
        fi: "Lomakkeen voi täyttää, eikä siitä seuraa mitään.",
        sv: "Formuläret kan fyllas i och inget kommer ut av det.",
        en: "The form can be filled in and nothing comes of it."),
      example: "rules: []",
      mend: Phrase(
        fi: "Kirjoita säännöt, tai jätä arvio pois, kunnes ne tiedetään.",
        sv: "Skriv reglerna, eller utelämna bedömningen tills de är kända.",
        en: "Write the rules, or leave the screening out until they are known.")),
    Explanation(
      .assumedUnknownField,
      title: Phrase(
        fi: "oletettu on jotakin, mitä ei ole",
        sv: "antaget är något som inte finns",
        en: "assumed is what is not there"),
      what: Phrase(
        fi: "assumed_fields nimeää kentän, jota tietueella ei voi olla.",
        sv: "assumed_fields nämner ett fält som posten inte kan ha.",
        en: "assumed_fields names a field that the record cannot have."),
      why: Phrase(
        fi: "Oletukseksi tarkoitettu kävisi tosiasiasta.",
        sv: "Det som var menat som antaget skulle gälla som fakta.",
        en: "What is meant to be marked as assumed would pass for a fact."),
      example: "assumed_fields: [servs]",
      mend: .code(
        "assumed_fields: [serves]")),
    Explanation(
      .emptyMap,
      title: Phrase(
        fi: "kartta ilman asemia",
        sv: "en karta utan stationer",
        en: "a map without stations"),
      what: Phrase(
        fi: "Kartalla on alueita ja linjoja, mutta ei yhtään asemaa.",
        sv: "Kartan har områden och linjer men inte en enda station.",
        en: "The map has regions and lines, and not one station."),
      why: Phrase(
        fi: """
          Uusi alue näkee näin tyhjän taulukkonsa. Ennen kuin asemia on, jokainen vastaus on: ei \
          ketään tiedossa.
          """,
        sv: """
          Ett nytt område ser så sin tomma tabell. Innan det finns stationer är varje svar: ingen \
          känd.
          """,
        en: """
          A new area sees its empty matrix so. Until there are stations every answer is: nobody is \
          known.
          """),
      example: "stations: []",
      mend: Phrase(
        fi: "Lisää asemia sitä mukaa kuin asiantuntijat selviävät.",
        sv: "Lägg till stationer efter hand som experterna blir kända.",
        en: "Add stations as the experts become known.")),
    Explanation(
      .sameExpertTwice,
      title: Phrase(
        fi: "sama asiantuntija kahdella tunnuksella",
        sv: "en expert med två identifierare",
        en: "one expert under two ids"),
      what: Phrase(
        fi: "Kahdella asemalla on sama nimi, organisaatio ja alue.",
        sv: "Två stationer har samma namn, organisation och område.",
        en: "Two stations have the same name, organization and region."),
      why: Phrase(
        fi: "Yksi asiantuntija näyttää kahdelta, eikä kukaan näe, että kaikki on yhden varassa.",
        sv: "En expert ser ut som två, och ingen ser att allt beror på en.",
        en: "One expert looks like two, and nobody sees that all depends on one."),
      example: """
        - {id: lawyer-a, name: {fi: Juristi}, lines: [separation], …}
        - {id: lawyer-b, name: {fi: Juristi}, lines: [violence], …}
        """,
      mend: .code(
        "- {id: lawyer, name: {fi: Juristi}, lines: [separation, violence], …}")),
    Explanation(
      .impossibleDate,
      title: Phrase(
        fi: "päivä, joka ei voi olla",
        sv: "en dag som inte kan vara",
        en: "a day that cannot be"),
      what: Phrase(
        fi: "Päivä, jona jokin todettiin, on tulevaisuudessa tai ennen vuotta 1990.",
        sv: "Dagen då något konstaterades ligger i framtiden eller före år 1990.",
        en: "The day on which something was established is in the future, or before 1990."),
      why: Phrase(
        fi: "Tieto näyttää tuoreelta vuosikausia, tai ikivanhalta vaikkei ole.",
        sv: "Uppgiften ser färsk ut i åratal, eller uråldrig fast den inte är det.",
        en: "The record looks fresh for years, or ancient although it is not."),
      example: "verified: 2062-03-01",
      mend: .code(
        "verified: 2026-03-01")),
    Explanation(
      .missingEnd,
      title: Phrase(
        fi: "loppu puuttuu",
        sv: "slutet saknas",
        en: "no end is stated"),
      what: Phrase(
        fi: "Asema on päättynyt, hanke tai kokeilu, eikä päättymispäivää ole merkitty.",
        sv: "Stationen är avslutad, ett projekt eller ett försök, och ingen slutdag är angiven.",
        en: "The station has ended, or is a project or a pilot, and no day of its end is stated."),
      why: Phrase(
        fi: """
          Menneestä päivästä kysyttäessä ei tiedetä, oliko se vielä; hanke jää elämään paperille \
          loputtomiin.
          """,
        sv: """
          Den som frågar om en tidigare dag får inte veta om den ännu fanns; ett projekt lever för \
          alltid på papper.
          """,
        en: """
          Asked of an earlier day nobody knows whether it was still there; a project lives on for \
          ever on paper.
          """),
      example: "status: ended",
      mend: .code(
        "status: ended\nperiod: {to: 2022-03-31}")),
    Explanation(
      .periodOver,
      title: Phrase(
        fi: "jakso on ohi, tila ei",
        sv: "perioden är över, statusen inte",
        en: "the period is over, the status is not"),
      what: Phrase(
        fi: "Jakson loppu on mennyt, mutta tila sanoo aseman olevan toiminnassa.",
        sv: "Periodens slut har passerats, men statusen säger att stationen är i verksamhet.",
        en: """
          The end of the period has passed, and the status says that the station is in operation.
          """),
      why: Phrase(
        fi: "Vastaukset laskevat sen päättyneeksi, mutta joku lukee kartasta muuta.",
        sv: "Svaren räknar den som avslutad, men någon läser annat ur kartan.",
        en: "Answers count it as ended, while somebody reads something else in the map."),
      example: """
        status: active
        period: {to: 2022-03-31}
        """,
      mend: .code(
        "status: ended\nperiod: {to: 2022-03-31}")),
    Explanation(
      .agreementElsewhere,
      title: Phrase(
        fi: "sopimus alueesta, jota ei palvella",
        sv: "ett avtal om ett område som inte betjänas",
        en: "an agreement with a region that is not served"),
      what: Phrase(
        fi: "Aseman sopimus nimeää alueen, jota serves: ei nimeä.",
        sv: "Stationens avtal nämner ett område som inte nämns i serves:.",
        en: "An agreement of the station names a region that serves: does not name."),
      why: Phrase(
        fi: "Sopimuksella ei ole vaikutusta; jompikumpi luettelo on väärin.",
        sv: "Avtalet har ingen verkan; den ena av listorna är fel.",
        en: "The agreement has no effect; one of the two lists is wrong."),
      example: """
        serves: ["08"]
        agreements: [{regions: ["07"], state: signed}]
        """,
      mend: .code(
        "serves: [\"07\", \"08\"]\nagreements: [{regions: [\"07\"], state: signed}]")),
  ]
}
