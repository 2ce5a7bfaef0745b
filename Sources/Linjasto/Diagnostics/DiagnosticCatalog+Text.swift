extension DiagnosticCatalog {
  /// The file and its characters.
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
        fi: """
          Aloita rivillä format: linjasto/1; kansiossa `maps/` on kokonaisia karttoja, joista \
          lähteä.
          """,
        sv: "Börja med format: linjasto/1; i `maps/` finns hela kartor att utgå från.",
        en: "Begin with format: linjasto/1; `maps/` has whole maps to start from.")),
    Explanation(
      .tooLarge,
      title: Phrase(
        fi: "tiedosto on liian suuri",
        sv: "filen är för stor",
        en: "the file is too large"),
      what: Phrase(
        fi: """
          Kartta tai tapaustiedosto on enintään 16 megatavua; suurin oikea kartta on 30 kilotavua.
          """,
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
        fi: """
          Tekstissä on ohjausmerkki, tavutusvihje, kirjoitussuunnan merkki tai muu merkki, joka ei \
          näytä mitään eikä ole väli, sarkain tai rivinvaihto.
          """,
        sv: """
          Texten har ett styrtecken, ett mjukt bindestreck, ett tecken för skrivriktning eller \
          något annat som inte syns och inte är mellanslag, tabb eller radslut.
          """,
        en: """
          The text holds a control character, a soft hyphen, a mark of direction or another \
          character that shows nothing and is none of space, tab and line end.
          """),
      why: Phrase(
        fi: """
          Se tulee kopioitaessa muista ohjelmista, rikkoo haut, voi näyttää tekstin muuna kuin se \
          on, eikä piirry.
          """,
        sv: """
          Det följer med när man kopierar ur andra program, stör sökningar, kan visa texten som \
          något annat än den är och kan inte ritas.
          """,
        en: """
          It comes from copying out of other programs, breaks searches, can show a text as what it \
          is not, and cannot be drawn.
          """),
      example: "name: {fi: \"Lasten\\x07psykiatria\"}",
      mend: Phrase(
        fi: "Poista merkki ja kirjoita kohta uudelleen.",
        sv: "Ta bort tecknet och skriv texten på nytt.",
        en: "Delete the character and type the text again.")),
  ]
}
