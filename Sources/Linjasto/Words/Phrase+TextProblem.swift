/// What is wrong with a text before its values are looked at.
extension Phrase {
  // The file
  package static let fileIsUTF16 = Phrase(
    fi: "tiedosto on tallennettu UTF-16-merkistöllä, ei UTF-8:lla",
    sv: "filen är sparad som UTF-16, inte som UTF-8",
    en: "this file is UTF-16, not UTF-8")
  package static let byteIsNotUTF8 = Phrase(
    fi: "tämä tavu ei ole UTF-8-merkistöä",
    sv: "den här byten är inte UTF-8",
    en: "this byte is not UTF-8")
  package static let saveAsUTF8 = Phrase(
    fi: "tallenna tiedosto UTF-8-merkistöllä",
    sv: "spara filen med teckenkodningen UTF-8",
    en: "save the file with the encoding UTF-8")
  package static let fileTooLarge = Phrase(
    fi: "kartta on enintään {0} megatavua; tämä tiedosto on suurempi",
    sv: "en karta är högst {0} MB; den här filen är större",
    en: "a map has at most {0} MB; this file is larger")
  package static let fileIsEmpty = Phrase(
    fi: "tiedostossa ei ole mitään",
    sv: "det finns ingenting i filen",
    en: "there is nothing in this file")
  package static let secondDocument = Phrase(
    fi: "tästä alkaa toinen asiakirja",
    sv: "här börjar ett andra dokument",
    en: "a second document begins here")
  package static let oneMapAFile = Phrase(
    fi: "pidä yksi kartta tiedostossa, ilman riviä ”---”",
    sv: "ha en karta per fil, utan raden ”---”",
    en: "keep one map in a file, without the line ---")

  // Its characters
  package static let controlCharacter = Phrase(
    fi: "merkki, jota ei näy (U+{0})",
    sv: "ett tecken som inte syns (U+{0})",
    en: "a character that is not seen (U+{0})")
  package static let controlCharacterInText = Phrase(
    fi: "tekstissä on merkki, jota ei näy (U+{0})",
    sv: "ett tecken som inte syns i texten (U+{0})",
    en: "a character that is not seen in this text (U+{0})")
  package static let deleteUnseen = Phrase(
    fi: """
      poista se tai kirjoita kohta uudelleen; se tulee usein Wordista tai verkkosivulta kopioidessa
      """,
    sv: """
      ta bort det eller skriv om stället; det följer ofta med när man kopierar från Word eller en \
      webbsida
      """,
    en: "delete it or type this anew; it often comes with text copied from Word or a page")
  package static let noBreakSpace = Phrase(
    fi: "rivin alussa on sitova välilyönti (U+{0}), jota ei lasketa sisennykseksi",
    sv: "raden börjar med ett hårt mellanslag (U+{0}), som inte räknas som indrag",
    en: "a no-break space (U+{0}) cannot indent: it only looks like a space")
  package static let noBreakSpaceInside = Phrase(
    fi: "merkin ”{0}” jälkeen on sitova välilyönti (U+{1}), ei tavallinen",
    sv: "efter ”{0}” står ett hårt mellanslag (U+{1}), inte ett vanligt",
    en: "behind \"{0}\" stands a no-break space (U+{1}), not a space")
  package static let noBreakSpaceInValue = Phrase(
    fi: "arvossa on sitova välilyönti tai muu väli (U+{0})",
    sv: "värdet har ett hårt mellanslag eller ett annat blanktecken (U+{0})",
    en: "a no-break space or another blank (U+{0}) stands in this value")
  package static let signBeginsNoItem = Phrase(
    fi: "”{0}” ei aloita luettelon kohtaa",
    sv: "”{0}” inleder ingen punkt i en lista",
    en: "\"{0}\" begins no item of a list")
  package static let writeHyphen = Phrase(
    fi: "kirjoita sen tilalle tavuviiva ja välilyönti: \"- \"",
    sv: "skriv ett bindestreck och ett mellanslag i stället: \"- \"",
    en: "write a hyphen and a space in its place: \"- \"")
  package static let signIsNoColon = Phrase(
    fi: "”{0}” on leveä merkki eikä kaksoispiste",
    sv: "”{0}” är ett brett tecken och inget kolon",
    en: "\"{0}\" is a wide sign and no colon")
  package static let writeColon = Phrase(
    fi: "kirjoita tavallinen kaksoispiste ja välilyönti: \": \"",
    sv: "skriv ett vanligt kolon och ett mellanslag: \": \"",
    en: "write an ordinary colon and a space: \": \"")
  package static let textCutShort = Phrase(
    fi: "YAML katkaisee tekstin: siitä jää vain ”{0}”",
    sv: "YAML kapar texten: det blir bara ”{0}” kvar av den",
    en: "YAML cuts this text short: only \"{0}\" is left of it")
  package static let textCutDiscreetly = Phrase(
    fi: "YAML katkaisee tämän tekstin",
    sv: "YAML kapar den här texten",
    en: "YAML cuts this text short")
  package static let typeSpaces = Phrase(
    fi: """
      poista se ja kirjoita tavallisia välilyöntejä; se tulee usein Wordista tai verkkosivulta \
      kopioidessa
      """,
    sv: """
      ta bort det och skriv vanliga mellanslag; det följer ofta med när man kopierar från Word \
      eller en webbsida
      """,
    en: "delete it and type ordinary spaces; it often comes with text copied from Word or a page")
  package static let tabIndents = Phrase(
    fi: "sarkaimella ei voi sisentää",
    sv: "en tabb kan inte vara indrag",
    en: "a tab cannot indent in YAML")
  package static let indentWithSpaces = Phrase(
    fi: "sisennä välilyönneillä", sv: "dra in med mellanslag", en: "indent with spaces")
  package static let curlyQuotes = Phrase(
    fi: "kaarevat lainausmerkit ({0}) ovat YAMLissa osa tekstiä",
    sv: "typografiska citattecken ({0}) är en del av texten i YAML",
    en: "curly quotes ({0}) are no quotes in YAML, but a part of the text")
  package static let curlyQuoteEnds = Phrase(
    fi: "kaareva lainausmerkki ({0}) ei päätä tekstiä: kirjoita tavallinen \"",
    sv: "ett typografiskt citattecken ({0}) avslutar inte texten: skriv ett vanligt \"",
    en: "a curly quote ({0}) does not close the text: write a straight \"")

  // Nesting and keys
  package static let nestedTooDeep = Phrase(
    fi: "arvoja on sisäkkäin liikaa", sv: "värdena är för djupt nästlade",
    en: "values are nested too deep")
  package static let nestedDeeperThan = Phrase(
    fi: "arvoja on sisäkkäin yli {0} tasoa",
    sv: "värdena är nästlade i mer än {0} nivåer",
    en: "values are nested more than {0} deep")
  package static let unfoldsToTooMuch = Phrase(
    fi: "tiedostossa on viittauksineen yli {0} arvoa",
    sv: "filen omfattar med sina hänvisningar över {0} värden",
    en: "the file unfolds to more than {0} values")
  package static let keyIsAWord = Phrase(
    fi: "avaimen pitää olla sana, ei luettelo tai tietue",
    sv: "en nyckel är här ett ord, inte en lista eller en post",
    en: "a key is a plain word here, not a list or a record")
  package static let keyIsNoAlias = Phrase(
    fi: "avaimen pitää olla sana, ei luettelo, tietue eikä viittaus",
    sv: "en nyckel är här ett ord, inte en lista, en post eller en hänvisning",
    en: "a key is a plain word here, not a list, a record or an alias")
  package static let quoteIfText = Phrase(
    fi: "jos tämä on osa tekstiä, pane teksti lainausmerkkeihin",
    sv: "om det här hör till en text, sätt texten inom citattecken",
    en: "if this is part of a text, put the text in quotes")
  package static let keyRepeated = Phrase(
    fi: "avain ”{0}” on tässä tietueessa jo",
    sv: "nyckeln ”{0}” finns redan i posten",
    en: "the key \"{0}\" stands in this record already")
  package static let keyRepeatedDiscreetly = Phrase(
    fi: "tämä avain on tietueessa jo",
    sv: "den här nyckeln finns redan i posten",
    en: "this key stands in its record already")
  package static let noMerging = Phrase(
    fi: "tietueita ei voi yhdistää tässä muodossa",
    sv: "poster slås inte ihop i det här formatet",
    en: "records are not merged in this format")
  package static let writeFieldsOut = Phrase(
    fi: "kirjoita kentät auki", sv: "skriv ut fälten", en: "write the fields out")
  package static let noTags = Phrase(
    fi: "YAMLin tyyppimerkinnällä (!) ei ole tässä muodossa merkitystä",
    sv: "en YAML-tagg (!) betyder ingenting i det här formatet",
    en: "a YAML tag has no meaning in this format")
  package static let leaveTagOut = Phrase(
    fi: "poista tyyppimerkintä; pane teksti sen sijaan lainausmerkkeihin",
    sv: "ta bort taggen; sätt i stället texten inom citattecken",
    en: "leave the tag out; put a text in quotes instead")
  package static let aliasWithoutAnchor = Phrase(
    fi: "viittauksella (*) ei ole kohdetta ennen tätä kohtaa",
    sv: "hänvisningen (*) saknar mål före det här stället",
    en: "this alias has no anchor before it")
  package static let quoteAsterisk = Phrase(
    fi: "jos tämä on *-merkillä alkava teksti, pane se lainausmerkkeihin",
    sv: "om det här är en text som börjar med *, sätt den inom citattecken",
    en: "if this is a text that begins with *, put it in quotes")
}
