extension DiagnosticCatalog {
  /// The shape of its values.
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
        sv:
          "En karta av en annan version, eller en ärendeprofil, får inte läsas som om den vore "
          + "den här kartan.",
        en: "A map of another version, or a case profile, must not be read as if it were this "
          + "map."),
      example: "format: linjasto/2",
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
        en: "What is written there would be lost silently, most often because of a slip of the "
          + "pen."),
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
        fi: "Ilman sitä tietuetta ei voi piirtää eikä kysyä: linja ilman väriä, asema joka ei "
          + "palvele ketään.",
        sv: "Utan den kan posten varken ritas eller efterfrågas: en linje utan färg, en station "
          + "som inte betjänar någon.",
        en: "Without it the record cannot be drawn or asked for: a line without a color, a "
          + "station that serves nobody."),
      example: "  - {id: lawyer, kind: role, name: {fi: Juristi}}",
      mend: .code(
        "- {id: lawyer, kind: role, name: {fi: Juristi}, serves: [\"08\"], lines: "
          + "[high-conflict-separation], source: tampere-2018}")),
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
        fi: "Luettelo, tietue, teksti, luku tai kyllä–ei-arvo on paikassa, johon kuuluu "
          + "toisenlainen.",
        sv: "En lista, en post, en text, ett tal eller ett ja–nej-värde står där ett annat slag "
          + "hör hemma.",
        en: "A list, a record, a text, a number or a yes-or-no value stands where another kind "
          + "belongs."),
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
        fi:
          "Numerot ilman lainausmerkkejä ovat YAMLissa luku. 07 on yhdelle lukijalle luku 7 ja "
          + "toiselle teksti 07.",
        sv: "Siffror utan citattecken är ett tal i YAML. 07 är talet 7 för en läsare och texten "
          + "07 för en annan.",
        en:
          "Digits without quotes are a number in YAML. 07 is the number 7 to one reader and to "
          + "another the text 07."),
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
        fi: "Sanat yes, no, on, off, y, n, true ja false ilman lainausmerkkejä ovat monelle "
          + "YAMLin lukijalle kyllä tai ei.",
        sv: "Orden yes, no, on, off, y, n, true och false utan citattecken är ja eller nej för "
          + "många YAML-läsare.",
        en: "The words yes, no, on, off, y, n, true and false without quotes are yes-or-no "
          + "values to many readers of YAML."),
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
        fi: "# aloittaa YAMLissa kommentin, joten sen takana oleva väri tai tekstin loppu jää "
          + "lukematta.",
        sv: "# inleder en kommentar i YAML, så färgen eller textens slut efter tecknet läses "
          + "inte.",
        en: "# begins a comment in YAML, so the color or the end of the text behind it is not "
          + "read."),
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
        fi: "Tekstit merkitään kielikoodein fi, sv, en, se (pohjoissaame), smn (inarinsaame) ja "
          + "sms (koltansaame).",
        sv: "Texter anges med koderna fi, sv, en, se (nordsamiska), smn (enaresamiska) och sms "
          + "(skoltsamiska).",
        en: "Texts are written by the codes fi, sv, en, se (North Sámi), smn (Inari Sámi) and "
          + "sms (Skolt Sámi)."),
      why: Phrase(
        fi: "Tekstiä ei näytettäisi koskaan.",
        sv: "Texten skulle aldrig visas.",
        en: "The text would never be shown."),
      example: "name: {se: Poliisi, swe: Polisen}",
      mend: .code(
        "name: {fi: Poliisi, sv: Polisen}")),
    Explanation(
      .badID,
      title: Phrase(
        fi: "ei ole tunnus",
        sv: "ingen identifierare",
        en: "not an id"),
      what: Phrase(
        fi: "Tunnus alkaa kirjaimella, ja siinä on pieniä kirjaimia a–z, numeroita ja "
          + "tavuviivoja, enintään 64.",
        sv: "En identifierare börjar med en bokstav och har små bokstäver a–z, siffror och "
          + "bindestreck, högst 64.",
        en: "An id begins with a letter and has lower-case letters a–z, digits and hyphens, 64 "
          + "at most."),
      why: Phrase(
        fi: "Tunnuksia on osoitteissa, tiedostonimissä ja kuvissa, joissa muut merkit eivät "
          + "säily.",
        sv: "Identifierare står i adresser, filnamn och bilder, där andra tecken inte överlever.",
        en: "Ids stand in addresses, file names and pictures, where other signs do not survive."),
      example: "id: Lasten psykiatri",
      mend: .code(
        "id: lasten-psykiatri")),
    Explanation(
      .badColor,
      title: Phrase(
        fi: "ei ole väri",
        sv: "ingen färg",
        en: "not a color"),
      what: Phrase(
        fi: "Väri on # ja kuusi heksadesimaalimerkkiä: kaksi punaiselle, kaksi vihreälle ja "
          + "kaksi siniselle.",
        sv: "En färg skrivs som # och sex hexadecimala siffror: två var för rött, grönt och "
          + "blått.",
        en: "A color is written as # and six hexadecimal digits: two each for red, green and "
          + "blue."),
      why: Phrase(
        fi: "Nimet ja lyhyet muodot tarkoittavat eri ohjelmissa eri asioita.",
        sv: "Namn och kortformer betyder olika saker i olika program.",
        en: "Names and short forms mean different things in different programs."),
      example: "color: red",
      mend: .code(
        "color: \"#B00020\"")),
    Explanation(
      .badLineCode,
      title: Phrase(
        fi: "ei ole linjan kirjain",
        sv: "ingen linjebokstav",
        en: "not a line code"),
      what: Phrase(
        fi: "Linjan kirjain on yksi tai kaksi merkkiä: isoja kirjaimia A–Z, Å, Ä, Ö tai "
          + "numeroita 0–9.",
        sv: "En linjebokstav är en eller två av de stora bokstäverna A–Z, Å, Ä, Ö och siffrorna "
          + "0–9.",
        en: "A line code is one or two of the capital letters A–Z, Å, Ä, Ö and the digits 0–9."),
      why: Phrase(
        fi: "Se piirretään linjan päihin, jottei väri ole ainoa vihje.",
        sv: "Den ritas vid linjens ändar, så att färgen aldrig är den enda ledtråden.",
        en: "It is drawn at the ends of the line, so that color is never the only cue."),
      example: "code: VÄK",
      mend: .code(
        "code: V")),
    Explanation(
      .badRegionCode,
      title: Phrase(
        fi: "ei ole alueen koodi",
        sv: "ingen områdeskod",
        en: "not a region code"),
      what: Phrase(
        fi: "Koodi ei ole hyvinvointialueiden, Helsingin tai Ahvenanmaan virallisia koodeja.",
        sv:
          "Koden är ingen av de officiella koderna för välfärdsområdena, Helsingfors och Åland.",
        en:
          "The code is none of the official codes of the wellbeing services counties, Helsinki "
          + "and Åland."),
      why: Phrase(
        fi: "Kartat verrataan ja yhdistetään näillä koodeilla.",
        sv: "Kartor jämförs och sammanfogas med dessa koder.",
        en: "Maps are compared and joined by these codes."),
      example: "serves: [\"80\"]",
      mend: .code(
        "serves: [\"08\"]")),
    Explanation(
      .badDate,
      title: Phrase(
        fi: "ei ole päivä",
        sv: "ingen dag",
        en: "not a day"),
      what: Phrase(
        fi: "Päivä kirjoitetaan vuosi-kuukausi-päivä, kuukausi ja päivä kahdella numerolla, ja "
          + "sen pitää olla kalenterissa.",
        sv: "En dag skrivs år-månad-dag med två siffror för månad och dag, och ska finnas i "
          + "kalendern.",
        en: "A day is written year-month-day with two digits for month and day, and must be in "
          + "the calendar."),
      why: Phrase(
        fi: "21.9.2023 ja 9/21/2023 luetaan eri maissa eri tavoin.",
        sv: "21.9.2023 och 9/21/2023 läses olika i olika länder.",
        en: "21.9.2023 and 9/21/2023 are read differently in different countries."),
      example: "as_of: 21.9.2023",
      mend: .code(
        "as_of: 2023-09-21")),
    Explanation(
      .badNumber,
      title: Phrase(
        fi: "luku on rajojensa ulkopuolella",
        sv: "ett tal utanför sina gränser",
        en: "a number out of range"),
      what: Phrase(
        fi: "Luku on alle nollan, yli rajansa tai ei kokonainen, vaikka pitäisi.",
        sv: "Talet är under noll, över sin gräns, eller inte helt där det måste vara det.",
        en: "The number is below zero, above its limit, or not whole where it must be."),
      why: Phrase(
        fi: "120 prosentin työaika tai puoli ihmistä on näppäilyvirhe.",
        sv: "En arbetstid på 120 procent eller en halv person är ett skrivfel.",
        en: "A share of 120 percent or half a person is a slip of the pen."),
      example: "share: {percent: 120}",
      mend: .code(
        "share: {percent: 20}")),
    Explanation(
      .badURL,
      title: Phrase(
        fi: "ei ole verkko-osoite",
        sv: "ingen webbadress",
        en: "not a web address"),
      what: Phrase(
        fi: "Osoite alkaa https:// tai http://, eikä siinä ole välejä.",
        sv: "En adress börjar med https:// eller http:// och har inga mellanslag.",
        en: "An address begins with https:// or http:// and has no blanks."),
      why: Phrase(
        fi: "Vain tällaisista tulee linkkejä; muut voisivat käynnistää jotakin.",
        sv: "Bara sådana adresser blir länkar; andra kunde köra något.",
        en: "Only such addresses become links; others could run something."),
      example: "url: www.finlex.fi",
      mend: .code(
        "url: https://www.finlex.fi/")),
    Explanation(
      .badBusinessID,
      title: Phrase(
        fi: "ei ole Y-tunnus",
        sv: "inget FO-nummer",
        en: "not a business id"),
      what: Phrase(
        fi: "Seitsemän numeroa, tavuviiva ja niihin sopiva tarkistusnumero.",
        sv: "Sju siffror, ett bindestreck och en kontrollsiffra som stämmer.",
        en: "Seven digits, a hyphen and a check digit that fits them."),
      why: Phrase(
        fi: "Väärä numero on toinen yritys.",
        sv: "En fel siffra är ett annat företag.",
        en: "A wrong digit is another company."),
      example: "business_id: \"0201256-7\"",
      mend: .code(
        "business_id: \"0201256-6\"")),
    Explanation(
      .personalData,
      title: Phrase(
        fi: "yhteystieto tai henkilötunnus",
        sv: "kontaktuppgifter eller en personbeteckning",
        en: "contact data or an identity code"),
      what: Phrase(
        fi: "Jokin tiedostossa näyttää sähköpostiosoitteelta, puhelinnumerolta tai "
          + "henkilötunnukselta; kommentitkin lasketaan. Ilmoitus näyttää sen paikalla pisteitä.",
        sv: "Något i filen ser ut som en e-postadress, ett telefonnummer eller en "
          + "personbeteckning; även kommentarer räknas. Meddelandet visar punkter i dess ställe.",
        en: "Something in the file looks like an e-mail address, a phone number or a personal "
          + "identity code; comments count too. The message shows dots in its place."),
      why: Phrase(
        fi:
          "Kartta annetaan eteenpäin ja pannaan seinälle. Se nimeää rooleja ja yksiköitä; kuka "
          + "niissä on ja miten hänet tavoittaa, kuuluu muualle.",
        sv: "En karta ges vidare och hängs på väggen. Den nämner roller och enheter; vem som "
          + "finns där i dag och hur man når dem hör hemma någon annanstans.",
        en: "A map is passed on and put on walls. It names roles and units; who they are today, "
          + "and how to reach them, belongs elsewhere."),
      example: "note: call Matti, 0•• ••• ••••",
      mend: Phrase(
        fi: "Ota se pois. Kirjoita sen sijaan rooli tai yksikkö.",
        sv: "Ta bort det. Skriv rollen eller enheten i stället.",
        en: "Take it out. Write the role or the unit instead.")),
  ]
}
