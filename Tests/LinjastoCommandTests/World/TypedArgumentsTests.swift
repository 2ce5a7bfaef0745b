import Testing

@testable import LinjastoCommand

@Suite struct TypedArgumentsTests {
  @Test(arguments: [
    ("render a.yaml -o a.svg --keep", "render a.yaml -o a.svg --keep-output a.svg"),
    ("render a.yaml --keep -o a.svg", "render a.yaml --keep-output a.svg -o a.svg"),
    ("render --keep --output=b.svg a.yaml", "render --keep-output b.svg --output=b.svg a.yaml"),
    ("render a.yaml -o a.svg --keep old.svg", "render a.yaml -o a.svg --keep old.svg"),
    ("render a.yaml -o a.svg --keep=old.svg", "render a.yaml -o a.svg --keep=old.svg"),
    ("render a.yaml -o a.svg --keep -", "render a.yaml -o a.svg --keep -"),
    ("render a.yaml -o - --keep", "render a.yaml -o - --keep"),
    ("render a.yaml --keep", "render a.yaml --keep"),
    ("render -o a.svg -- --keep", "render -o a.svg -- --keep"),
    ("check a.yaml", "check a.yaml"),
  ])
  func `a drawing to keep that is not named is the one at the output`(typed: String, read: String) {
    func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
    #expect(TypedArguments.completed(words(typed)) == words(read))
  }
}
