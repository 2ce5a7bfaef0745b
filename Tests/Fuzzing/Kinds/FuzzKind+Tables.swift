import Linjasto
import LinjastoAnswers
import LinjastoFormat
import LinjastoText
import TestSupport

extension FuzzKind {
  /// Counts of cases from a spreadsheet, and what the coverage of a map looks like with them.
  static let demand = FuzzKind(
    "demand",
    seeds: {
      [
        "region;line;cases_per_month\n08;E;12\n21;violence;7,5\n08;Sijaishuolto;1 000\n",
        "alue,linja,tapauksia kuukaudessa\n\"Pirkanmaan hyvinvointialue\",separation,20\n",
        "sep=;\nregion;line;cases\n8;V;6\n", "08\tE\t12\n21\tE\t5\n",
      ]
    },
    check: { bytes in
      var outcome = Outcome()
      let table = TableReader.read(bytes, path: "demand.csv")
      outcome.took(table, from: table.value?.file, "table")
      guard let table = table.value else { return outcome }
      let read = Demand.read(
        table, by: NameIndex(CoverageReport(of: Ground.small), of: [Ground.small]))
      outcome.took(read, from: table.file, "demand")
      guard let demand = read.value else { return outcome }
      for (_, row) in demand.counts {
        outcome.expect(row.values.allSatisfy { $0.isFinite && $0 >= 0 }, "a count is no count")
      }
      let report = CoverageReport(of: Ground.small, demand: demand.counts)
      for text in [
        report.matrix(in: .finnish), report.details(in: .english), report.balance(in: .swedish),
      ] {
        outcome.printed(text, "a table")
      }
      outcome.table(report.csv(in: .finnish), "the cells")
      outcome.json(GapsAnswer(report), "the gaps")
      return outcome
    })
}
