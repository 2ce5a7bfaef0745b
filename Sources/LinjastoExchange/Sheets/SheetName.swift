internal import Linjasto
internal import LinjastoText

/// What sheets are called, and which records stand in which.
enum SheetName {
  /// A kind of record that has a sheet, and the kind that it is listed in.
  struct Place: Sendable {
    let shape: RecordShape
    /// Nil for records of the map itself.
    let owner: RecordShape?
    /// The key of the list that the records are of.
    let key: String
    /// The list.
    let list: Shape
  }

  /// Whose record a row is, in a sheet of records that stand inside others.
  static let ownerID = "/"
  /// Whether a record is to go, in a sheet of changes.
  static let removalID = "-"
  /// A record that says nothing, and is there all the same.
  static let emptyRecord = "{}"

  /// Every sheet of records of a map: stations first, then the others in the order of the format,
  /// each before those inside its records.
  static func records(of map: RecordShape) -> [Place] {
    let places = places(in: map, owner: nil)
    let first = { (place: Place) in (place.owner?.name ?? place.shape.name) == "a station" }
    return places.filter(first) + places.filter { !first($0) }
  }

  private static func places(in record: RecordShape, owner: RecordShape?) -> [Place] {
    record.fields.flatMap { field -> [Place] in
      guard let inner = field.shape.sheetRecord else { return [] }
      let place = Place(shape: inner, owner: owner, key: field.key, list: field.shape)
      return [place] + places(in: inner, owner: inner)
    }
  }

  static func name(of shape: RecordShape, in language: Language) -> String {
    FieldCatalog.sheet(of: shape.name)?.text(in: language) ?? shape.plainName
  }

  /// The heading of the column that says whose a row is.
  static func owner(_ shape: RecordShape, in language: Language) -> String {
    FieldCatalog.owner(of: shape.name)?.text(in: language) ?? shape.plainName
  }

  /// What a record is called by others; empty where nothing is inside it.
  static func id(of value: Value, _ shape: RecordShape) -> String {
    if case .text(let id)? = value["id"], !shape.isMap { id } else { "" }
  }
}

extension RecordShape {
  /// Such as `line-of-a-station`.
  var plainName: String { name.split(separator: " ").dropFirst().joined(separator: "-") }
}
