internal import ArgumentParser
internal import Linjasto
internal import LinjastoExchange
internal import LinjastoFormat

/// How the stations of an answer are reached, from a file that stays with the staff.
struct ContactsOption: ParsableArguments {
  @Option(
    help: .init(
      """
      How to reach the stations: a linjasto-contacts/1 file or a spreadsheet, for staff only. Printed under each \
      step; never in a picture or in JSON.
      """, valueName: "file"))
  var contacts: String?

  func contacts(for networks: [Network]) throws -> ContactList {
    try contacts.map { path in
      try readFile(path) {
        ContactReader.read($0, for: networks)
      } orTables: {
        SideSheetReader.contacts($0, for: networks, path: Input.shown(path))
      }
    } ?? ContactList()
  }
}
