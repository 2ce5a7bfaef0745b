import Linjasto
import LinjastoText
import TestSupport
import Testing

@testable import LinjastoCommand

/// The parser of options speaks English only; its users do not.
@Suite struct ParserMessageTests {
  /// One for each way in which arguments cannot be read.
  private static let wrong: [(typed: [String], finnish: String, swedish: String)] = [
    (["rendr", "x"], "verbiä ”rendr” ei ole; tarkoititko ”render”?", "”rendr” finns inte; menade"),
    (["qqqqq"], "verbiä ”qqqqq” ei ole", "verbet ”qqqqq” finns inte"),
    (["check", "x", "--zzzzzzzz"], "valintaa --zzzzzzzz ei ole", "alternativet --zzzzzzzz finns"),
    (["route", "x", "--needs", "V"], "--needs ei ole; tarkoititko --need?", "menade du --need?"),
    (["render", "x", "-of"], "valintaa -of ei ole, tai arvo puuttuu", "-of finns inte, eller"),
    (["gaps"], "puuttuu: <maps>", "saknas: <maps>"),
    (["render", "x", "-o"], "arvo puuttuu: -o", "värdet saknas: -o"),
    (
      ["render", "x", "-o", "x.svg", "--page", "A99"], "”A99” ei kelpaa: --page",
      "”A99” duger inte: --page"
    ),
    (
      ["render", "x", "-o", "x.svg", "--page", "'A4' or 'A3'"], "”'A4' or 'A3'” ei kelpaa: --page",
      "”'A4' or 'A3'” duger inte: --page"
    ),
    (
      ["render", "x", "-o", "x.svg", "--by", "moon"],
      "”moon” ei kelpaa: --by <band>; mahdollisia ovat area, region", "möjliga är area, region"
    ),
    (
      ["gaps", "x", "--lang", "xx"], "--lang <code>; mahdollisia ovat fi, sv, en, se, smn, sms",
      "möjliga är fi, sv, en"
    ),
    (["check", "x", "--json=3"], "valinta --json ei ota arvoa", "alternativet --json tar inget"),
    (
      ["page", "x", "--public", "--staff", "-o", "y"], "--staff ja --public sulkevat toisensa pois",
      "--staff och --public utesluter varandra"
    ),
    (["explain", "a", "b"], "liikaa: b", "för mycket: b"),
    (
      ["render", "x", "--languag", "fi", "-o", "y.svg"],
      "linjasto: valintaa --languag ei ole; tarkoititko --lang?\nkäyttö",
      "menade du --lang?\nanvändning"
    ),
    (
      ["render", "x", "--regions=08", "--zzzzzzzz"],
      "--regions ei ole; tarkoititko --region?\nlinjasto: valintaa --zzzzzzzz ei ole\nlinjasto: p",
      "linjasto: saknas: --output"
    ),
  ]

  @Test(arguments: wrong)
  func `what is wrong with the arguments is told in the language of the user`(
    _ wrong: (typed: [String], finnish: String, swedish: String)
  ) throws {
    for (locale, sentence) in [("fi_FI.UTF-8", wrong.finnish), ("sv_SE.UTF-8", wrong.swedish)] {
      let run = try CommandRun(wrong.typed, environment: ["LC_ALL": locale])
      #expect(run.status == 2 && run.output == "")
      #expect(run.messages.hasPrefix("linjasto: "))
      #expect(run.messages.contains(sentence))
      #expect(!run.messages.contains(#/(?i)unknown|missing|invalid|unexpected|provide|did you/#))
    }
  }

  @Test func `a sentence that is not known stays as it is`() {
    for language in Words.languages {
      #expect(ParserMessage.sentence("It's the moon.", in: Words(language)) == "It's the moon.")
    }
  }

  @Test func `what was typed cannot pass for a sentence of its own`() throws {
    let typed = "--x'. Did you mean '--y'?\nUsage: \u{1B}[31mred"
    let run = try CommandRun(["check", "a.yaml", typed], environment: ["LC_ALL": "fi_FI.UTF-8"])
    #expect(run.status == 2)
    #expect(run.messages.split(separator: "\n").filter { $0.hasPrefix("käyttö") }.count == 1)
    #expect(!run.messages.contains("\u{1B}"))
  }
}
