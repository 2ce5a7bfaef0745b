import Fuzzing
import Testing

@Suite struct CorpusTests {
  private static let past = FuzzKind.all.flatMap { kind in
    Corpus.files(of: kind).map { "\(kind.name)/\($0.name)" }
  }

  @Test(arguments: past)
  func `what broke something once does not any more`(path: String) throws {
    let parts = path.split(separator: "/").map(String.init)
    let kind = try #require(FuzzKind.named(parts[0]))
    let file = try #require(Corpus.files(of: kind).first { $0.name == parts[1] })
    #expect(kind.check(file.bytes).faults == [])
  }

  @Test func `every folder of the corpus is of a kind`() {
    let folders = Corpus.folders
    #expect(folders.filter { FuzzKind.named($0) == nil } == [])
    #expect(!folders.isEmpty)
  }
}
