import Testing

@testable import Schematic

struct MarkupTests {
  @Test func `what means something in markup is escaped`() {
    #expect(
      "a < b && \"c\" > 'd'".escapedForMarkup() == "a &lt; b &amp;&amp; &quot;c&quot; &gt; 'd'")
    #expect("\"&lt;\"".escapedForMarkup(quotes: false) == "\"&amp;lt;\"")
  }

  @Test func `what no XML can hold is left out, and breaks become spaces`() {
    #expect("a\u{0}b\u{1B}c\nd\te\u{2028}f\u{FFFF}".drawable == "abc d e f")
  }
}
