extension DiagnosticCatalog {
  /// The shape of a file: its keys, and of what kind their values are.
  static let shapeEntries = [
    Explanation(
      .wrongFormat,
      title: Phrase(
        fi: "muoto on toinen",
        sv: "ett annat format",
        en: "not this format"),
      what: Phrase(
        fi: "Tiedosto ei sano olevansa siinä muodossa, jota tässä luetaan.",
        sv: "Filen säger inte att den är i det format som läses här.",
        en: "The file does not say that it is in the format that is read here."),
      why: Phrase(
        fi: "Toisen version karttaa tai tapaustiedostoa ei saa lukea kuin se olisi tämä kartta.",
        sv: """
          En karta av en annan version, eller en ärendeprofil, får inte läsas som om den vore den \
          här kartan.
          """,
        en: """
          A map of another version, or a case profile, must not be read as if it were this map.
          """),
      example: "format: linjasto/2",
      mend: .code(
        "format: linjasto/1")),
    Explanation(
      .olderFormat,
      title: Phrase(
        fi: "vanhempi muoto",
        sv: "ett äldre format",
        en: "an older format"),
      what: Phrase(
        fi: "Kartta on muodon vanhempaa versiota, tai se ei kerro muotoaan. Se luettiin silti.",
        sv: """
          Kartan har en äldre version av formatet, eller anger inget format. Den lästes ändå.
          """,
        en: """
          The map is in an older version of the format, or does not state its format. It was read \
          all the same.
          """),
      why: Phrase(
        fi: "Muut ohjelmat eivät ehkä lue sitä, eikä vanhaa muotoa lueta ikuisesti.",
        sv: "Andra program läser den kanske inte, och ett gammalt format läses inte för evigt.",
        en: "Other programs may not read it, and an old format is not read for ever."),
      example: "format: linjasto/0",
      mend: .code(
        "format: linjasto/1")),
    Explanation(
      .unknownKey,
      title: Phrase(
        fi: "avain, jota muodossa ei ole",
        sv: "en nyckel som formatet inte har",
        en: "a key that the format does not have"),
      what: Phrase(
        fi: "Tietueessa on avain, jota mikään ei lue.",
        sv: "Posten har en nyckel som inget läser.",
        en: "The record has a key that nothing reads."),
      why: Phrase(
        fi:
          "Siihen kirjoitettu katoaisi kenenkään huomaamatta, useimmiten näppäilyvirheen takia.",
        sv: "Det som står där skulle försvinna obemärkt, oftast för ett skrivfels skull.",
        en: """
          What is written there would be lost silently, most often because of a slip of the pen.
          """),
      example: """
          - id: lawyer
            rolse: [lawyer]
        """,
      mend: .code(
        "  - id: lawyer\n    roles: [lawyer]")),
    Explanation(
      .missingKey,
      title: Phrase(
        fi: "avain puuttuu",
        sv: "en nyckel saknas",
        en: "a key is missing"),
      what: Phrase(
        fi: "Tietueesta puuttuu avain, joka sillä pitää olla.",
        sv: "Posten saknar en nyckel som den måste ha.",
        en: "The record lacks a key that it must have."),
      why: Phrase(
        fi: """
          Ilman sitä tietuetta ei voi piirtää eikä kysyä: linja ilman väriä, asema joka ei palvele \
          ketään.
          """,
        sv: """
          Utan den kan posten varken ritas eller efterfrågas: en linje utan färg, en station som \
          inte betjänar någon.
          """,
        en: """
          Without it the record cannot be drawn or asked for: a line without a color, a station \
          that serves nobody.
          """),
      example: "  - {id: lawyer, kind: role, name: {fi: Juristi}}",
      mend: .code(
        """
        - {id: lawyer, kind: role, name: {fi: Juristi}, serves: ["08"], lines: \
        [high-conflict-separation], source: tampere-2018}
        """)),
    Explanation(
      .missingValue,
      title: Phrase(
        fi: "arvo puuttuu",
        sv: "ett värde saknas",
        en: "a value is missing"),
      what: Phrase(
        fi: "Kaksoispisteen perässä ei ole mitään, tai siinä on sana null.",
        sv: "Efter kolonet står ingenting, eller ordet null.",
        en: "There is nothing behind the colon, or the word null."),
      why: Phrase(
        fi: "Tyhjä ei ole sama kuin ei tiedossa: jätä avain pois, jos tietoa ei ole.",
        sv: "Ingenting är inte detsamma som inte känt: utelämna nyckeln där inget är känt.",
        en: "Nothing is not the same as not known: leave the key out where nothing is known."),
      example: "organization:",
      mend: .code(
        "organization: tays")),
    Explanation(
      .wrongType,
      title: Phrase(
        fi: "vääränlainen arvo",
        sv: "fel slags värde",
        en: "the wrong kind of value"),
      what: Phrase(
        fi: """
          Luettelo, tietue, teksti, luku tai kyllä–ei-arvo on paikassa, johon kuuluu toisenlainen.
          """,
        sv: """
          En lista, en post, en text, ett tal eller ett ja–nej-värde står där ett annat slag hör \
          hemma.
          """,
        en: """
          A list, a record, a text, a number or a yes-or-no value stands where another kind \
          belongs.
          """),
      why: Phrase(
        fi: "Arvoa ei voi lukea siksi, mitä avain tarkoittaa.",
        sv: "Värdet kan inte läsas som det nyckeln betyder.",
        en: "The value cannot be read as what the key means."),
      example: "roles: lawyer",
      mend: .code(
        "roles: [lawyer]")),
    Explanation(
      .emptyText,
      title: Phrase(
        fi: "tyhjä teksti",
        sv: "en tom text",
        en: "an empty text"),
      what: Phrase(
        fi: "Teksti on tyhjä tai pelkkiä välejä.",
        sv: "Texten är tom eller bara blanksteg.",
        en: "The text is empty or only blanks."),
      why: Phrase(
        fi: "Se piirtyisi tyhjänä.",
        sv: "Den skulle ritas som ingenting.",
        en: "It would be drawn as nothing."),
      example: "name: {fi: \"\"}",
      mend: .code(
        "name: {fi: Juristi}")),
    Explanation(
      .emptyList,
      title: Phrase(
        fi: "tyhjä luettelo",
        sv: "en tom lista",
        en: "an empty list"),
      what: Phrase(
        fi: "Luettelossa pitää olla vähintään yksi kohta.",
        sv: "Listan måste ha minst en punkt.",
        en: "The list must have one item at least."),
      why: Phrase(
        fi: "Asema, joka ei palvele mitään aluetta, tai kartta ilman linjoja ei ole mitään.",
        sv: "En station som inte betjänar något område, eller en karta utan linjer, är ingen.",
        en: "A station that serves no region, or a map without lines, is none."),
      example: "serves: []",
      mend: .code(
        "serves: [\"08\"]")),
    Explanation(
      .notAChoice,
      title: Phrase(
        fi: "ei ole sallittuja sanoja",
        sv: "inget av orden",
        en: "not one of the words"),
      what: Phrase(
        fi: "Tässä voi olla vain tiettyjä sanoja, eikä tämä ole niitä.",
        sv: "Bara vissa ord kan stå här, och det här är inget av dem.",
        en: "Only certain words can stand here, and this is none of them."),
      why: Phrase(
        fi: "Sanan merkitystä ei tunneta.",
        sv: "Vad ordet skulle betyda är inte känt.",
        en: "What the word would mean is not known."),
      example: "status: actve",
      mend: .code(
        "status: active")),
    Explanation(
      .unquotedNumber,
      title: Phrase(
        fi: "luku tekstin paikalla",
        sv: "ett tal i stället för en text",
        en: "a number in place of a text"),
      what: Phrase(
        fi: """
          Numerot ilman lainausmerkkejä ovat YAMLissa luku. 07 on yhdelle lukijalle luku 7 ja \
          toiselle teksti 07.
          """,
        sv: """
          Siffror utan citattecken är ett tal i YAML. 07 är talet 7 för en läsare och texten 07 \
          för en annan.
          """,
        en: """
          Digits without quotes are a number in YAML. 07 is the number 7 to one reader and to \
          another the text 07.
          """),
      why: Phrase(
        fi: "Etunolla katoaa, eikä aluetta löydy koodillaan.",
        sv: "Nollan i början försvinner, och området hittas inte med sin kod.",
        en: "The zero in front is lost, and a region cannot be found by its code."),
      example: "serves: [07, 08]",
      mend: .code(
        "serves: [\"07\", \"08\"]")),
    Explanation(
      .unquotedBoolean,
      title: Phrase(
        fi: "kyllä tai ei tekstin paikalla",
        sv: "ja eller nej i stället för en text",
        en: "yes or no in place of a text"),
      what: Phrase(
        fi: """
          Sanat yes, no, on, off, y, n, true ja false ilman lainausmerkkejä ovat monelle YAMLin \
          lukijalle kyllä tai ei.
          """,
        sv: """
          Orden yes, no, on, off, y, n, true och false utan citattecken är ja eller nej för många \
          YAML-läsare.
          """,
        en: """
          The words yes, no, on, off, y, n, true and false without quotes are yes-or-no values to \
          many readers of YAML.
          """),
      why: Phrase(
        fi: "Suomen sana on tai linjan kirjain N muuttuisi arvoksi true tai false.",
        sv: "Finskans ord on, eller linjebokstaven N, skulle bli true eller false.",
        en: "The Finnish word on, or the line code N, would become true or false."),
      example: "code: N",
      mend: .code(
        "code: \"N\"")),
    Explanation(
      .unquotedHash,
      title: Phrase(
        fi: "kommentti arvon paikalla",
        sv: "en kommentar i stället för ett värde",
        en: "a comment in place of a value"),
      what: Phrase(
        fi: """
          # aloittaa YAMLissa kommentin, joten sen takana oleva väri tai tekstin loppu jää \
          lukematta.
          """,
        sv: """
          # inleder en kommentar i YAML, så färgen eller textens slut efter tecknet läses inte.
          """,
        en: """
          # begins a comment in YAML, so the color or the end of the text behind it is not read.
          """),
      why: Phrase(
        fi: "Linja jäisi ilman väriä, ja aaltosulkeissa kaikki rivin loppuun katoaa.",
        sv: "Linjen skulle sakna färg, och inom klammer försvinner allt till radens slut.",
        en: "The line would have no color, and in braces all to the end of the line is lost."),
      example: "color: #801100",
      mend: .code(
        "color: \"#801100\"")),
    Explanation(
      .commaSplitsText,
      title: Phrase(
        fi: "pilkku on katkaissut tekstin",
        sv: "ett komma har delat en text",
        en: "a comma has split a text"),
      what: Phrase(
        fi: "Aaltosulkeissa pilkku päättää arvon, joten tekstin lopusta tuli oma avaimensa.",
        sv: "Inom klammer avslutar ett komma ett värde, så resten av texten blev en egen nyckel.",
        en: "In braces a comma ends a value, so the rest of the text became a key of its own."),
      why: Phrase(
        fi: "Puolet tekstistä katoaisi.",
        sv: "Halva texten skulle försvinna.",
        en: "Half of the text would be lost."),
      example: "name: {fi: Kriisit, väkivalta}",
      mend: .code(
        "name: {fi: \"Kriisit, väkivalta\"}")),
    Explanation(
      .unknownLanguage,
      title: Phrase(
        fi: "kieli, jota muoto ei tunne",
        sv: "ett språk som formatet inte känner",
        en: "a language that the format does not know"),
      what: Phrase(
        fi: """
          Tekstit merkitään kielikoodein fi, sv, en, se (pohjoissaame), smn (inarinsaame) ja sms \
          (koltansaame).
          """,
        sv: """
          Texter anges med koderna fi, sv, en, se (nordsamiska), smn (enaresamiska) och sms \
          (skoltsamiska).
          """,
        en: """
          Texts are written by the codes fi, sv, en, se (North Sámi), smn (Inari Sámi) and sms \
          (Skolt Sámi).
          """),
      why: Phrase(
        fi: "Tekstiä ei näytettäisi koskaan.",
        sv: "Texten skulle aldrig visas.",
        en: "The text would never be shown."),
      example: "name: {se: Poliisi, swe: Polisen}",
      mend: .code(
        "name: {fi: Poliisi, sv: Polisen}")),
  ]
}
