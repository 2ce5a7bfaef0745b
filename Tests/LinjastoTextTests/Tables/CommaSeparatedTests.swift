import Testing

@testable import LinjastoText

@Suite struct CommaSeparatedTests {
  @Test(arguments: [
    ("plain", "plain"), ("a,b", "\"a,b\""), ("say \"x\"", "\"say \"\"x\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("=SUM(A1)", "'=SUM(A1)"), ("-1", "'-1"), ("", ""),
  ])
  func `a field is quoted where needed and never runs as a formula`(text: String, field: String) {
    #expect(CommaSeparated.text([[text, "x"]]) == "\(field),x\n")
  }
}
