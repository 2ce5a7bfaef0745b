import Linjasto
import Testing

@Suite struct SheetCellTests {
  @Test(arguments: [(1, "A7"), (26, "Z7"), (27, "AA7"), (702, "ZZ7"), (703, "AAA7")])
  func `a cell is named as its program names it`(_ column: Int, _ name: String) {
    #expect(SheetCell(row: 7, column: column).description == name)
    #expect(SheetCell(sheet: "Asemat", row: 7, column: column).description == "Asemat!" + name)
  }
}
