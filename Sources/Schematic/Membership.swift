/// A station on a line, both by id.
struct Membership: Hashable {
  let line: String
  let station: String

  init(_ line: String, _ station: String) {
    self.line = line
    self.station = station
  }
}
