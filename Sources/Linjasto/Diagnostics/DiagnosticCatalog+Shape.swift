extension DiagnosticCatalog {
  /// The shape of its values.
  static let shapeEntries = [
    Explanation(
      .wrongFormat, "not this format",
      what: "The file does not say that it is in the format that is read here.",
      why: "A map of another version, or a case profile, must not be read as if it were this map.",
      example: "format: linjasto/2",
      mend: "format: linjasto/1"),
    Explanation(
      .unknownKey, "a key that the format does not have",
      what: "The record has a key that nothing reads.",
      why: "What is written there would be lost silently, most often because of a slip of the pen.",
      example: """
          - id: lawyer
            rolse: [lawyer]
        """,
      mend: """
          - id: lawyer
            roles: [lawyer]
        """),
    Explanation(
      .missingKey, "a key is missing",
      what: "The record lacks a key that it must have.",
      why:
        "Without it the record cannot be drawn or asked for: a line without a color, a station that serves nobody.",
      example: "  - {id: lawyer, kind: role, name: {fi: Juristi}}",
      mend:
        "  - {id: lawyer, kind: role, name: {fi: Juristi}, serves: [\"08\"], lines: [high-conflict-separation], source: tampere-2018}"
    ),
    Explanation(
      .missingValue, "a value is missing",
      what: "There is nothing behind the colon, or the word null.",
      why: "Nothing is not the same as not known: leave the key out where nothing is known.",
      example: "organization:",
      mend: "organization: tays"),
    Explanation(
      .wrongType, "the wrong kind of value",
      what:
        "A list, a record, a text, a number or a yes-or-no value stands where another kind belongs.",
      why: "The value cannot be read as what the key means.",
      example: "roles: lawyer",
      mend: "roles: [lawyer]"),
    Explanation(
      .emptyText, "an empty text",
      what: "The text is empty or only blanks.",
      why: "It would be drawn as nothing.",
      example: "name: {fi: \"\"}",
      mend: "name: {fi: Juristi}"),
    Explanation(
      .emptyList, "an empty list",
      what: "The list must have one item at least.",
      why: "A station that serves no region, or a map without lines, is none.",
      example: "serves: []",
      mend: "serves: [\"08\"]"),
    Explanation(
      .notAChoice, "not one of the words",
      what: "Only certain words can stand here, and this is none of them.",
      why: "What the word would mean is not known.",
      example: "status: actve",
      mend: "status: active"),
    Explanation(
      .unquotedNumber, "a number in place of a text",
      what:
        "Digits without quotes are a number in YAML. 07 is the number 7 to one reader and to another the text 07.",
      why: "The zero in front is lost, and a region cannot be found by its code.",
      example: "serves: [07, 08]",
      mend: "serves: [\"07\", \"08\"]"),
    Explanation(
      .unquotedBoolean, "yes or no in place of a text",
      what:
        "The words yes, no, on, off, y, n, true and false without quotes are yes-or-no values to many readers of YAML.",
      why: "The Finnish word on, or the line code N, would become true or false.",
      example: "code: N",
      mend: "code: \"N\""),
    Explanation(
      .unquotedHash, "a comment in place of a value",
      what: "# begins a comment in YAML, so the color behind it is not there.",
      why: "The line would have no color.",
      example: "color: #801100",
      mend: "color: \"#801100\""),
    Explanation(
      .commaSplitsText, "a comma has split a text",
      what: "In braces a comma ends a value, so the rest of the text became a key of its own.",
      why: "Half of the text would be lost.",
      example: "name: {fi: Kriisit, väkivalta}",
      mend: "name: {fi: \"Kriisit, väkivalta\"}"),
    Explanation(
      .unknownLanguage, "a language that the format does not know",
      what:
        "Texts are written by the codes fi, sv, en, se (North Sámi), smn (Inari Sámi) and sms (Skolt Sámi).",
      why: "The text would never be shown.",
      example: "name: {se: Poliisi, swe: Polisen}",
      mend: "name: {fi: Poliisi, sv: Polisen}"),
    Explanation(
      .badID, "not an id",
      what:
        "An id begins with a letter and has lower-case letters a–z, digits and hyphens, 64 at most.",
      why: "Ids stand in addresses, file names and pictures, where other signs do not survive.",
      example: "id: Lasten psykiatri",
      mend: "id: lasten-psykiatri"),
    Explanation(
      .badColor, "not a color",
      what: "A color is written as # and six hexadecimal digits: two each for red, green and blue.",
      why: "Names and short forms mean different things in different programs.",
      example: "color: red",
      mend: "color: \"#B00020\""),
    Explanation(
      .badLineCode, "not a line code",
      what: "A line code is one or two of the capital letters A–Z, Å, Ä, Ö and the digits 0–9.",
      why: "It is drawn at the ends of the line, so that color is never the only cue.",
      example: "code: VÄK",
      mend: "code: V"),
    Explanation(
      .badRegionCode, "not a region code",
      what:
        "The code is none of the official codes of the wellbeing services counties, Helsinki and Åland.",
      why: "Maps are compared and joined by these codes.",
      example: "serves: [\"80\"]",
      mend: "serves: [\"08\"]"),
    Explanation(
      .badDate, "not a day",
      what:
        "A day is written year-month-day with two digits for month and day, and must be in the calendar.",
      why: "21.9.2023 and 9/21/2023 are read differently in different countries.",
      example: "as_of: 21.9.2023",
      mend: "as_of: 2023-09-21"),
    Explanation(
      .badNumber, "a number out of range",
      what: "The number is below zero, above its limit, or not whole where it must be.",
      why: "A share of 120 percent or half a person is a slip of the pen.",
      example: "share: {percent: 120}",
      mend: "share: {percent: 20}"),
    Explanation(
      .badURL, "not a web address",
      what: "An address begins with https:// or http:// and has no blanks.",
      why: "Only such addresses become links; others could run something.",
      example: "url: www.finlex.fi",
      mend: "url: https://www.finlex.fi/"),
    Explanation(
      .badBusinessID, "not a business id",
      what: "Seven digits, a hyphen and a check digit that fits them.",
      why: "A wrong digit is another company.",
      example: "business_id: \"0201256-7\"",
      mend: "business_id: \"0201256-6\""),
    Explanation(
      .personalData, "contact data or an identity code",
      what:
        "Something in the file looks like an e-mail address, a phone number or a personal identity code; comments count too. The message shows dots in its place.",
      why:
        "A map is passed on and put on walls. It names roles and units; who they are today, and how to reach them, belongs elsewhere.",
      example: "note: call Matti, 0•• ••• ••••",
      mend: "Take it out. Write the role or the unit instead."),
  ]
}
