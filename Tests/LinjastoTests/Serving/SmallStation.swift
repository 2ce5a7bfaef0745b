import Linjasto

/// A station that is there, on `line`, for region `01`, with everything known; tests change one thing.
enum SmallStation {
  static var sound: Station {
    var station = Station(
      id: "station", kind: .unit, name: LocalizedText([.english: "Station"]), serves: ["01"],
      membership: .lines(["line"]))
    station.fee = .free
    station.modes = [.phone]
    station.languages = [.finnish]
    station.roles = ["lawyer", "police"]
    return station
  }
}
