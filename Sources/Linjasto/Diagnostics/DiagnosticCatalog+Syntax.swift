extension DiagnosticCatalog {
  /// How the signs of a text fit together.
  static let syntaxEntries = [
    Explanation(
      .syntax,
      title: Phrase(
        fi: "teksti ei ole YAMLia",
        sv: "texten är inte YAML",
        en: "the text is no YAML"),
      what: Phrase(
        fi: """
          YAMLin merkit (kaksoispisteet, pilkut, lainausmerkit, sulkeet, sisennys) eivät sovi \
          tässä yhteen.
          """,
        sv: "YAML-tecknen (kolon, komma, citattecken, parenteser, indrag) passar inte ihop här.",
        en: """
          The signs of YAML (colons, commas, quotes, brackets, indentation) do not fit together \
          here.
          """),
      why: Phrase(
        fi: "Tästä eteenpäin mitään ei voi lukea, ennen kuin kohta on korjattu.",
        sv: "Inget efter det här stället kan läsas förrän det är rättat.",
        en: "Nothing behind this place can be read until it is mended."),
      example: """
        name: {fi: Poliisi, sv: Polisen
        kind: role
        """,
      mend: .code(
        "name: {fi: Poliisi, sv: Polisen}\nkind: role")),
    Explanation(
      .tabIndentation,
      title: Phrase(
        fi: "sarkain sisennyksessä",
        sv: "en tabb i indraget",
        en: "a tab in the indentation"),
      what: Phrase(
        fi: """
          Rivi on sisennetty sarkaimella. YAML laskee sarakkeita, eikä sarkaimella ole kiinteää \
          leveyttä.
          """,
        sv: """
          Raden är indragen med en tabb. YAML räknar kolumner, och en tabb har ingen fast bredd.
          """,
        en: "The line is indented with a tab. YAML counts columns, and a tab has no fixed width."),
      why: Phrase(
        fi: "Kukaan ei voi tietää, mihin tietueeseen rivi kuuluu.",
        sv: "Ingen kan veta vilken post raden hör till.",
        en: "Nobody can tell which record the line belongs to."),
      example: """
        lines:
        ⇥- id: child-violence
        """,
      mend: .code(
        "lines:\n  - id: child-violence")),
    Explanation(
      .noBreakSpace,
      title: Phrase(
        fi: "sitova välilyönti sisennyksessä",
        sv: "ett hårt mellanslag i indraget",
        en: "a no-break space in the indentation"),
      what: Phrase(
        fi: """
          Rivi on sisennetty merkillä, joka näyttää väliltä mutta ei ole se (U+00A0 tai sen \
          kaltainen), tai sellainen on kaksoispisteen perässä tai koodin keskellä.
          """,
        sv: """
          Raden är indragen med ett tecken som ser ut som ett mellanslag men inte är det (U+00A0 \
          eller liknande), eller ett sådant står efter ett kolon eller i en kod.
          """,
        en: """
          The line is indented with a character that looks like a space and is none (U+00A0 or the \
          like), or one stands behind a colon or in a code.
          """),
      why: Phrase(
        fi: "YAML pitää sitä kirjaimena, joten rivi ei kuulu siihen tietueeseen, johon sen piti.",
        sv: "YAML tar det för en bokstav, så raden hör inte till den post som var menad.",
        en: """
          YAML takes it for a letter, so the line does not belong to the record it was meant for.
          """),
      example: """
          - id: child-violence
        ⍽⍽⍽⍽code: V
        """,
      mend: Phrase(
        fi: "Poista merkki ja kirjoita tavallisia välilyöntejä.",
        sv: "Ta bort tecknet och skriv vanliga mellanslag.",
        en: "Delete the character and type ordinary spaces.")),
    Explanation(
      .curlyQuotes,
      title: Phrase(
        fi: "kaarevat lainausmerkit",
        sv: "typografiska citattecken",
        en: "curly quotes"),
      what: Phrase(
        fi: """
          Arvo tai avain on kaarevissa lainausmerkeissä, joita tekstinkäsittely tekee. YAMLille ne \
          ovat kirjaimia.
          """,
        sv: """
          Värdet eller nyckeln står inom typografiska citattecken, som ordbehandlare gör. För YAML \
          är de bokstäver.
          """,
        en: """
          The value or key stands in the quotes that word processors make. To YAML they are \
          letters.
          """),
      why: Phrase(
        fi: """
          Koodi tai väri lainausmerkkeineen ei ole koodi eikä väri, ja nimi piirtyisi \
          lainausmerkkeineen.
          """,
        sv: """
          En kod eller färg med citattecken är ingen kod eller färg, och ett namn skulle ritas med \
          dem.
          """,
        en: "A code or color with them is none, and a name would be drawn with them."),
      example: "code: ”08”",
      mend: .code(
        "code: \"08\"")),
    Explanation(
      .typographicSign,
      title: Phrase(
        fi: "tekstinkäsittelyn merkki YAMLin merkin paikalla",
        sv: "ett tecken ur en ordbehandlare i stället för YAMLs",
        en: "a sign of a word processor in place of one of YAML"),
      what: Phrase(
        fi: """
          Luettelon kohta alkaa ajatusviivalla tai luettelopisteellä, tai avaimen perässä on leveä \
          kaksoispiste. YAMLille ne ovat kirjaimia.
          """,
        sv: """
          En punkt i en lista börjar med ett tankstreck eller en punkt, eller ett brett kolon står \
          efter en nyckel. För YAML är de bokstäver.
          """,
        en: """
          An item of a list begins with a dash or a bullet, or a wide colon stands behind a key. \
          To YAML they are letters.
          """),
      why: Phrase(
        fi: "Rivi näyttää oikealta, mutta siitä tulee osa toista tekstiä.",
        sv: "Raden ser rätt ut men blir en del av en annan text.",
        en: "The line looks right and becomes a part of another text."),
      example: """
        serves:
          – "08"
        """,
      mend: .code("serves:\n  - \"08\"")),
    Explanation(
      .duplicateKey,
      title: Phrase(
        fi: "avain on kahdesti",
        sv: "en nyckel finns två gånger",
        en: "a key stands twice"),
      what: Phrase(
        fi: "Sama avain on yhdessä tietueessa kahdesti.",
        sv: "Samma nyckel står två gånger i en post.",
        en: "The same key stands twice in one record."),
      why: Phrase(
        fi: "Vain toinen voi päteä, ja eri lukijat valitsevat eri tavoin.",
        sv: "Bara den ena kan gälla, och olika läsare väljer olika.",
        en: "Only one of the two can count, and readers disagree which."),
      example: """
        code: V
        color: "#801100"
        code: K
        """,
      mend: Phrase(
        fi: "Jätä se, joka on oikein.",
        sv: "Behåll den som är rätt.",
        en: "Keep the one that is right.")),
    Explanation(
      .complexKey,
      title: Phrase(
        fi: "avain ei ole sana",
        sv: "en nyckel som inte är ett ord",
        en: "a key that is no word"),
      what: Phrase(
        fi: "Avaimena on luettelo, tietue tai viittaus.",
        sv: "Nyckeln är en lista, en post eller en hänvisning.",
        en: "The key of an entry is a list, a record or an alias."),
      why: Phrase(
        fi: """
          Avaimet ovat tässä muodossa sanoja; yleensä kyse on tekstistä, jossa on kaksoispiste ja \
          josta puuttuvat lainausmerkit.
          """,
        sv: """
          Formatet har bara ord som nycklar; oftast är det här en text med kolon som saknar \
          citattecken.
          """,
        en: """
          The format has only words as keys; mostly this is a text with a colon that lacks its \
          quotes.
          """),
      example: "note: [A]: see the source",
      mend: .code(
        "note: \"[A]: see the source\"")),
    Explanation(
      .mergeKey,
      title: Phrase(
        fi: "yhdistämisavain",
        sv: "en sammanslagningsnyckel",
        en: "a merge key"),
      what: Phrase(
        fi: "YAML 1.1 yhdistää tietueita merkillä <<. Tämä muoto ei yhdistä, eikä YAML 1.2.",
        sv: "YAML 1.1 slår ihop poster med <<. Det gör inte det här formatet, och inte YAML 1.2.",
        en: "YAML 1.1 merges records with <<. This format does not, and neither does YAML 1.2."),
      why: Phrase(
        fi: "Tietueen sisältö pitää nähdä siitä, missä tietue on.",
        sv: "Vad en post säger ska synas där den står.",
        en: "What a record says must be seen where it stands."),
      example: "- {<<: *psychiatrist, id: neuropsychiatrist}",
      mend: Phrase(
        fi: "Kirjoita kentät auki.",
        sv: "Skriv ut fälten.",
        en: "Write the fields out.")),
    Explanation(
      .unknownAlias,
      title: Phrase(
        fi: "viittauksella ei ole kohdetta",
        sv: "en hänvisning utan mål",
        en: "an alias without an anchor"),
      what: Phrase(
        fi: """
          *nimi tarkoittaa arvoa, jonka &nimi merkitsee aiemmin, eikä mitään ole merkitty niin.
          """,
        sv: "*namn står för ett värde som &namn märker längre upp, och inget är märkt så.",
        en: "*name stands for a value that &name marks further up, and nothing is marked so."),
      why: Phrase(
        fi: "Arvoa ei ole mistä ottaa.",
        sv: "Det finns inget värde att ta.",
        en: "There is no value to take."),
      example: "serves: *everywhere",
      mend: .code(
        "serves: [\"07\", \"08\", \"16\"]")),
    Explanation(
      .yamlTag,
      title: Phrase(
        fi: "YAMLin tyyppimerkintä",
        sv: "en YAML-tagg",
        en: "a YAML tag"),
      what: Phrase(
        fi: "Huutomerkillä alkava sana on tyyppimerkintä: se kertoo YAMLille arvon tyypin.",
        sv: "Ett ord som börjar med utropstecken är en tagg: den anger ett värdes typ för YAML.",
        en: """
          A word that begins with an exclamation mark is a tag: it tells YAML the type of a value.
          """),
      why: Phrase(
        fi: "Tyypit tulevat tässä muodosta, eivät tiedostosta.",
        sv: "Typerna kommer här ur formatet, inte ur filen.",
        en: "Types come from the format here, not from the file."),
      example: "code: !!str 7",
      mend: .code(
        "code: \"7\"")),
    Explanation(
      .textCutShort,
      title: Phrase(
        fi: "YAML katkaisee tekstin",
        sv: "YAML kapar en text",
        en: "YAML cuts a text short"),
      what: Phrase(
        fi: """
          Tekstillä ei ole lainausmerkkejä, ja YAML pitää osaa siitä jonain muuna: välin ja \
          ristikkomerkin jälkeen alkaa kommentti, ja alussa & antaa arvolle nimen.
          """,
        sv: """
          Texten saknar citattecken, och YAML tar en del av den för något annat: efter ett \
          mellanslag inleder # en kommentar, och & i början namnger värdet.
          """,
        en: """
          The text has no quotes, and YAML takes a part of it for something else: behind a space # \
          begins a comment, and & at the beginning names the value.
          """),
      why: Phrase(
        fi: "Kartalla lukee vain osa nimestä, eikä kukaan huomaa.",
        sv: "På kartan står bara en del av namnet, och ingen märker det.",
        en: "The map shows but a part of the name, and nobody notices."),
      example: "name: {fi: Osasto #3}",
      mend: Phrase(
        fi: """
          Pane koko teksti lainausmerkkeihin: \"Osasto #3\". Kommentille jätä väli ristikkomerkin \
          perään.
          """,
        sv: """
          Sätt hela texten inom citattecken: \"Osasto #3\". En kommentar har ett mellanslag efter \
          sitt tecken.
          """,
        en: "Put the whole text in quotes: \"Osasto #3\". A comment has a space behind its sign.")),
    Explanation(
      .severalDocuments,
      title: Phrase(
        fi: "toinen asiakirja",
        sv: "ett andra dokument",
        en: "a second document"),
      what: Phrase(
        fi: "Rivi --- aloittaa tiedostossa toisen asiakirjan.",
        sv: "En rad --- inleder ett andra dokument i filen.",
        en: "A line --- begins a second document in the file."),
      why: Phrase(
        fi: "Tiedosto on yksi kartta; toinen katoaisi kenenkään huomaamatta.",
        sv: "En fil är en karta; den andra skulle försvinna obemärkt.",
        en: "A file is one map; the second would be lost silently."),
      example: """
        format: linjasto/1
        ---
        format: linjasto/1
        """,
      mend: Phrase(
        fi: "Pane toinen kartta omaan tiedostoonsa.",
        sv: "Lägg den andra kartan i en egen fil.",
        en: "Put the second map into a file of its own.")),
  ]
}
