/// What the screen for personal data must refuse, warn of and let through: a table of what people
/// write, by what it is. Nobody is named: the names stand for anybody, the numbers for any number.
public struct PersonalDataCase: Sendable {
  public enum Verdict: Sendable { case refuse, warn, pass }

  public let verdict: Verdict
  public let what: String
  public let text: String

  public static let all = rows(.refuse, refused) + rows(.warn, warnedOf) + rows(.pass, letThrough)

  private static func rows(
    _ verdict: Verdict, _ table: KeyValuePairs<String, [String]>
  ) -> [PersonalDataCase] {
    table.flatMap { what, texts in
      texts.map { PersonalDataCase(verdict: verdict, what: what, text: $0) }
    }
  }

  private static let refused: KeyValuePairs = [
    "a mobile number": [
      "040 123 4567", "0401234567", "040-1234567", "050/1234567", "0400/123456", "0400 123 456",
      "0457 123 4567", "(040) 123 4567", "040 / 123 4567", "040.123.4567", "04 01 23 45 67",
      "0451234567, klo 9–15", "040 123 4567 2024", "0401234567/päivystys", "–040 1234567",
    ],
    "a number with bullets between": ["040·123·4567", "040_123_4567", "040*123*4567"],
    "a number of an area": [
      "(03) 311 611", "09-1234567", "014 123 4567", "018 123 456", "Tel. (09) 123 4567",
    ],
    "a number behind its word": [
      "puh.0401234567", "puh. 050-123 4567.", "tel:0401234567", "p. 0400 123 456",
      "gsm0401234567",
    ],
    "a number with the code of its country": [
      "+358 40 123 4567", "+358401234567", "+358 (0)40 123 4567", "+358-40-123-4567",
      "+358 9 123 4567", "+358 18 12345", "00358 40 123 4567", "358401234567", "358 40 123 4567",
      "+46 70 123 45 67", "0046 70 123 45 67", "+372 5123 4567", "+1 212 555 0100",
    ],
    "a number behind a month": ["08 2023 040 1234567"],
    "blanks, dashes and digits of other kinds": [
      "040\u{2011}123\u{2011}4567", "040\u{A0}123\u{A0}4567", "040\u{2013}123\u{2013}4567",
      "040\u{2009}123\u{202F}4567", "０４０１２３４５６７", "０４０-１２３ ４５６７", "040\u{AD}123\u{200B}4567",
    ],
    "a mailbox": [
      "etu.suku@example.org", "(a_b+c@x-y.fi)", "MATTI@EXAMPLE.FI", "päivi@example.fi",
      "mailto:etu.suku@example.org", "kirjaamo@example.fi",
    ],
    "a mailbox with blanks": ["matti @ example.fi", "matti@ example.fi", "matti @example.fi"],
    "a mailbox spelled out": [
      "matti(at)example.fi", "matti[at]example.fi", "matti(ät)example.fi", "matti (at) example.fi",
      "matti {at} example.fi", "matti(a)example.fi", "matti.meikalainen at example.fi",
      "matti.meikalainen ät example.fi", "matti.meikalainen(at)example(piste)fi",
    ],
    "a mailbox in other signs": [
      "matti＠example.fi", "matti@example．fi", "mat\u{AD}ti@exam\u{200B}ple.fi",
    ],
    "an identity code": [
      "131052-308T", "010203A123B", "010203Y123b", "hetu: 131052-308t", "131052+308T",
    ],
    "an identity code of every century sign": [
      "131052A308T", "131052B308T", "131052C308T", "131052D308T", "131052E308T", "131052F308T",
      "131052U308T", "131052V308T", "131052W308T", "131052X308T", "131052Y308T",
    ],
    "an identity code with a slip in its check character": ["131052-308X"],
    "an identity code in other signs": [
      "131052–308T", "131052‑308T", "131052−308T", "131052\u{AD}-308T", "１３１０５２-３０８Ｔ",
    ],
    "an identity code without its sign, or glued": [
      "131052 308T", "131052308T", "131052 - 308T", "hetu131052-308T",
    ],
  ]

  private static let warnedOf: KeyValuePairs = [
    "a name behind a title in Finnish": [
      "toimistopäällikkö Matti Meikäläinen", "ylilääkäri Maija Meikäläinen",
      "psykologi Xaviera Meikäläinen", "sosiaalityöntekijä Matti Meikäläinen",
      "lakimies Matti Meikäläinen", "ylilääkäri: Matti Meikäläinen", "Rouva Virta Meikäläinen",
      "johtaja Matti von Meikäläinen",
    ],
    "a name behind a title in Swedish": [
      "överläkare Svante Medelsvensson", "socialarbetare Qvasta Medelsvensson",
      "kurator Svante Medelsvensson",
    ],
    "a name behind a title in English": [
      "dr Jane Doe", "Dr. Jane Doe", "psychologist John Doe",
    ],
    "a common first name and a name": [
      "Matti Meikäläinen, psykologi", "Anna-Liisa Meikäläinen", "Matti J. Meikäläinen",
      "Matti\u{A0}Meikäläinen",
    ],
    "a street address": [
      "Mannerheimintie 1 A 2", "Storgatan 3 B 4", "Mannerheimintie 5", "Iso Roobertinkatu 3",
      "Isokatu 12 b 4", "Parkvägen 7",
    ],
    "a birth date": [
      "s. 1.2.1980", "s.1.2.1980", "syntynyt 1.2.1980", "synt. 1. 2. 1980",
      "syntynyt 1. helmikuuta 1980", "syntymäaika: 01.02.80", "f. 1.2.1980", "född 1.2.1980",
      "född den 1 februari 1980", "born 1 February 1980", "born on 1.2.1980", "d.o.b. 1.2.1980",
      "DOB: 1980-02-01", "date of birth: 1.2.1980",
    ],
  ]

  private static let letThrough: KeyValuePairs = [
    "a number of a public service": [
      "Nollalinja 080 005 005", "0800 12345", "0800 123 456", "0203 1020", "020 690 123", "116 111",
      "112", "116 117", "010 123 4567", "029 524 7000", "0295 123 456", "+358 29 524 7000",
      "030 123 4567", "060 12345", "0600 12345", "0700 12345", "071 123 456", "073 123 456",
      "075 123 4567",
    ],
    "an id that is a UUID": [
      "04012345-1234-4567-8901-040123456789", "35840123-0401-4234-9567-010190123412",
      "3f2504e0-4f89-11d3-9a0c-0305e82c3301", "010190a1-234e-4000-8000-010190a1234e",
    ],
    "a number of a publication": [
      "ISSN 0355-1234", "ISSN 0456-1234", "ISBN 978-952-343-123-4", "ISBN 0-306-40615-2",
      "RFC 0822", "RFC 2119, RFC 0793/0768",
    ],
    "a diary number": [
      "THL/1234/4.00.00/2024", "VN/123/2025", "VN 91/2022", "Dnro 0412/05.03.02/2021",
      "HEL 2023-0401234", "D/0400/123456",
    ],
    "a code of an authority": [
      "1234567-8", "0201256-6", "0401256-6", "Y-tunnus 2617416-4", "049 091 092",
      "kunnat 049 091 092 235", "091 837 564", "serves: [\"07\", \"08\", \"16\"]", "07 08 16 18",
      "04 05 06 07 08", "01 02 03 04 05 06 07", "1.2.246.562.10.123", "1.2.246.562.10.01234567",
      "1.2.246.562.10.0401234567", "1301/2014", "Laki 1301/2014 46 §", "00100 Helsinki",
    ],
    "a day, a month, a year, an hour": [
      "2.12.2024", "01.01.2021", "1.2.1980", "2023-09-21", "05-06-2024", "02 03 2024", "02-08/2023",
      "08/2023–09/2024", "05/2024", "1980", "2020–2022", "klo 8.00–16.00", "08.00-16.00",
      "viikot 01–52", "2024-05-06T08:00", "3.6.2019–2025 (päiväämätön)", "syntynyt 2020",
      "published 1 February 2020", "förvaltning 1.1.2023",
    ],
    "a sum, a share, a measure": [
      "+10 000 000 euroa", "+10 000 000", "10 000 000 €", "+12345678 €", "0,5 %", "0.05", "n. 1 %",
      "1,234,567", "population: 416543", "7–12-vuotiaat", "60.1699, 24.9384", "+24.9384",
      "0 1 2 3 4 5 6", "0 1 2 3 4 5 6 7 8 9", "08 09 10 11 12", "410203-12", "huone 0412",
    ],
    "a part of a web address, a color, an id": [
      "https://example.org/malli/0401234567", "https://example.org/?id=0401234567", "#0E4420",
      "#0401234", "331913cf-2e0a-494b-a5ef-f82b7c2c293c", "3741&releaseId=69944461",
      "id 00012345678", "FI21 1234 5600 0007 85",
    ],
    "an at sign that is no mailbox": [
      "user@host", "lines @ night", "@thl", "read more at thl.fi", "available at www.thl.fi/ot",
      "Experts at OYS and HUS", "e.g. at thl.fi", "the team (a) meets, (b) decides",
    ],
    "a place or an organization": [
      "sosiaalityöntekijä Pirkanmaan hyvinvointialueelta", "psykologi Oulun Diakonissalaitos",
      "koordinaattori Södra Österbotten", "Koordinator Norra Karelen", "coordinator North Savo",
      "Social worker Central Finland", "Social Worker Child Welfare", "Director General",
      "Expert Group North", "Maria Akatemia", "Sami Parliament", "Helsinki University Hospital",
      "asiantuntija Barnahus Tampere", "johtava Psykologi", "Ylilääkäri ja psykologi",
    ],
    "a numbered thing": [
      "Perhekeskus 2", "Lapsiperheiden palvelupolku 2", "Valtatie 4", "Rooli 26",
      "Elämänkaari 2", "luku 4.3.2", "s. 12–15",
    ],
  ]
}
