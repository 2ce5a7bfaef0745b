extension DiagnosticCatalog {
  /// The text itself.
  static let textEntries = [
    Explanation(
      .notUTF8,
      title: Phrase(
        fi: "tiedosto ei ole UTF-8:aa",
        sv: "filen är inte UTF-8",
        en: "the file is not UTF-8"),
      what: Phrase(
        fi: "Tiedoston tavut eivät ole tekstiä UTF-8-merkistöllä.",
        sv: "Filens byte är inte text i teckenkodningen UTF-8.",
        en: "The bytes of the file are no text in the encoding UTF-8."),
      why: Phrase(
        fi: "Kirjaimet kuten ä ja š näkyisivät vääränä.",
        sv: "Bokstäver som ä och š skulle bli fel.",
        en: "Letters such as ä or š would come out as something else."),
      example: "a file saved as \"Windows-1252\" or \"Unicode (UTF-16)\"",
      mend: Phrase(
        fi: "Tallenna tiedosto uudelleen UTF-8-merkistöllä.",
        sv: "Spara filen på nytt med teckenkodningen UTF-8.",
        en: "Save the file again with the encoding UTF-8.")),
    Explanation(
      .emptyFile,
      title: Phrase(
        fi: "tiedostossa ei ole mitään",
        sv: "det finns inget i filen",
        en: "nothing is in the file"),
      what: Phrase(
        fi: "Tiedostossa on vain välejä ja kommentteja.",
        sv: "Filen har bara blanksteg och kommentarer.",
        en: "The file has no content beyond blanks and comments."),
      why: Phrase(
        fi: "Karttaa ei ole, joten mitään ei voi lukea.",
        sv: "Det finns ingen karta att läsa.",
        en: "There is no map to read."),
      example: "# still to be written",
      mend: Phrase(
        fi:
          "Aloita rivillä format: linjasto/1; kansiossa `maps/` on kokonaisia karttoja, joista "
          + "lähteä.",
        sv: "Börja med format: linjasto/1; i `maps/` finns hela kartor att utgå från.",
        en: "Begin with format: linjasto/1; `maps/` has whole maps to start from.")),
    Explanation(
      .tooLarge,
      title: Phrase(
        fi: "tiedosto on liian suuri",
        sv: "filen är för stor",
        en: "the file is too large"),
      what: Phrase(
        fi: "Kartta tai tapaustiedosto on enintään 16 megatavua; suurin oikea kartta on 30 "
          + "kilotavua.",
        sv: "En karta eller ärendeprofil är högst 16 MB; den största verkliga kartan är 30 kB.",
        en: "A map or case file has at most 16 MB; the largest real map has 30 kB."),
      why: Phrase(
        fi:
          "Suuremmat tiedostot eivät ole karttoja, ja niiden lukeminen pysäyttäisi kaiken muun.",
        sv: "Större filer är aldrig kartor, och att läsa dem skulle stoppa allt annat.",
        en: "Larger files are never maps, and reading them would stop everything else."),
      example: "a file of 100 MB",
      mend: Phrase(
        fi: "Tarkista, että tämä on se tiedosto, jota tarkoitit.",
        sv: "Kontrollera att det här är filen du menade.",
        en: "Check that this is the file you meant.")),
    Explanation(
      .tooDeep,
      title: Phrase(
        fi: "arvoja on sisäkkäin liikaa",
        sv: "värdena är för djupt nästlade",
        en: "values are nested too deep"),
      what: Phrase(
        fi: "Luetteloita ja tietueita on sisäkkäin yli 32 tasoa; kartta tarvitsee 6.",
        sv: "Listor och poster står i varandra i över 32 nivåer; en karta behöver 6.",
        en: "Lists and records stand in each other more than 32 deep; a map needs 6."),
      why: Phrase(
        fi: "Tällainen tiedosto on rikki tai tehty rikkomaan ohjelmia.",
        sv: "En sådan fil är trasig eller gjord för att få program att krascha.",
        en: "Such a file is broken or made to break programs."),
      example: "lines: [[[[[[[[[[…]]]]]]]]]]",
      mend: Phrase(
        fi: "Tarkista sulkeet ja sisennys.",
        sv: "Kontrollera parenteserna och indragen.",
        en: "Check the brackets and the indentation.")),
    Explanation(
      .tooManyAliases,
      title: Phrase(
        fi: "viittaukset paisuvat liikaa",
        sv: "hänvisningarna sväller för mycket",
        en: "aliases unfold to too much"),
      what: Phrase(
        fi: "Tiedoston viittaukset (*nimi) tarkoittavat yhteensä yli miljoonaa arvoa.",
        sv: "Filens hänvisningar (*namn) står tillsammans för över en miljon värden.",
        en: "The aliases (*name) of the file stand for more than a million values together."),
      why: Phrase(
        fi: "Pienikin tiedosto voi näin täyttää minkä tahansa muistin (\"billion laughs\").",
        sv: "En liten fil kan på så sätt fylla vilket minne som helst (”billion laughs”).",
        en: "A small file can be made to fill any memory in this way (\"billion laughs\")."),
      example: """
        b: &b [*a, *a, *a]
        c: &c [*b, *b, *b]
        """,
      mend: Phrase(
        fi: "Kirjoita arvot auki.",
        sv: "Skriv ut värdena.",
        en: "Write the values out.")),
    Explanation(
      .controlCharacter,
      title: Phrase(
        fi: "merkki, jota ei näy",
        sv: "ett tecken som inte syns",
        en: "a character that is not seen"),
      what: Phrase(
        fi: "Tekstissä on ohjausmerkki, tavutusvihje, kirjoitussuunnan merkki tai muu merkki, joka "
          + "ei näytä mitään eikä ole väli, sarkain tai rivinvaihto.",
        sv: "Texten har ett styrtecken, ett mjukt bindestreck, ett tecken för skrivriktning eller "
          + "något annat som inte syns och inte är mellanslag, tabb eller radslut.",
        en: "The text holds a control character, a soft hyphen, a mark of direction or another "
          + "character that shows nothing and is none of space, tab and line end."),
      why: Phrase(
        fi: "Se tulee kopioitaessa muista ohjelmista, rikkoo haut, voi näyttää tekstin muuna kuin "
          + "se on, eikä piirry.",
        sv: "Det följer med när man kopierar ur andra program, stör sökningar, kan visa texten som "
          + "något annat än den är och kan inte ritas.",
        en: "It comes from copying out of other programs, breaks searches, can show a text as "
          + "what it is not, and cannot be drawn."),
      example: "name: {fi: \"Lasten\\x07psykiatria\"}",
      mend: Phrase(
        fi: "Poista merkki ja kirjoita kohta uudelleen.",
        sv: "Ta bort tecknet och skriv texten på nytt.",
        en: "Delete the character and type the text again.")),
    Explanation(
      .syntax,
      title: Phrase(
        fi: "teksti ei ole YAMLia",
        sv: "texten är inte YAML",
        en: "the text is no YAML"),
      what: Phrase(
        fi:
          "YAMLin merkit (kaksoispisteet, pilkut, lainausmerkit, sulkeet, sisennys) eivät sovi "
          + "tässä yhteen.",
        sv: "YAML-tecknen (kolon, komma, citattecken, parenteser, indrag) passar inte ihop här.",
        en: "The signs of YAML (colons, commas, quotes, brackets, indentation) do not fit "
          + "together here."),
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
        fi: "Rivi on sisennetty sarkaimella. YAML laskee sarakkeita, eikä sarkaimella ole "
          + "kiinteää leveyttä.",
        sv: "Raden är indragen med en tabb. YAML räknar kolumner, och en tabb har ingen fast "
          + "bredd.",
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
        fi: "Rivi on sisennetty merkillä, joka näyttää väliltä mutta ei ole se (U+00A0 tai sen "
          + "kaltainen), tai sellainen on kaksoispisteen perässä.",
        sv: "Raden är indragen med ett tecken som ser ut som ett mellanslag men inte är det "
          + "(U+00A0 eller liknande), eller ett sådant står efter ett kolon.",
        en: "The line is indented with a character that looks like a space and is none (U+00A0 "
          + "or the like), or one stands behind a colon."),
      why: Phrase(
        fi: "YAML pitää sitä kirjaimena, joten rivi ei kuulu siihen tietueeseen, johon sen piti.",
        sv: "YAML tar det för en bokstav, så raden hör inte till den post som var menad.",
        en: "YAML takes it for a letter, so the line does not belong to the record it was meant "
          + "for."),
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
        fi: "Arvo tai avain on kaarevissa lainausmerkeissä, joita tekstinkäsittely tekee. "
          + "YAMLille ne ovat kirjaimia.",
        sv:
          "Värdet eller nyckeln står inom typografiska citattecken, som ordbehandlare gör. För "
          + "YAML är de bokstäver.",
        en: "The value or key stands in the quotes that word processors make. To YAML they are "
          + "letters."),
      why: Phrase(
        fi: "Koodi tai väri lainausmerkkeineen ei ole koodi eikä väri, ja nimi piirtyisi "
          + "lainausmerkkeineen.",
        sv: "En kod eller färg med citattecken är ingen kod eller färg, och ett namn skulle "
          + "ritas med dem.",
        en: "A code or color with them is none, and a name would be drawn with them."),
      example: "code: ”08”",
      mend: .code(
        "code: \"08\"")),
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
        fi: "Avaimet ovat tässä muodossa sanoja; yleensä kyse on tekstistä, jossa on "
          + "kaksoispiste ja josta puuttuvat lainausmerkit.",
        sv: "Formatet har bara ord som nycklar; oftast är det här en text med kolon som saknar "
          + "citattecken.",
        en: "The format has only words as keys; mostly this is a text with a colon that lacks "
          + "its quotes."),
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
        fi: "*nimi tarkoittaa arvoa, jonka &nimi merkitsee aiemmin, eikä mitään ole merkitty "
          + "niin.",
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
        en: "A word that begins with an exclamation mark is a tag: it tells YAML the type of a "
          + "value."),
      why: Phrase(
        fi: "Tyypit tulevat tässä muodosta, eivät tiedostosta.",
        sv: "Typerna kommer här ur formatet, inte ur filen.",
        en: "Types come from the format here, not from the file."),
      example: "code: !!str 7",
      mend: .code(
        "code: \"7\"")),
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
