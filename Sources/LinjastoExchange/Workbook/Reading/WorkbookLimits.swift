/// How much of a workbook is read. What is larger is refused in a sentence.
public struct WorkbookLimits: Sendable {
  /// Of the file, in bytes.
  public var packed = 16 << 20
  /// Of all parts that are read, unpacked, in bytes.
  public var unpacked = 128 << 20
  /// Of one part, unpacked, in bytes.
  public var part = 64 << 20
  /// How many times larger than its packed bytes a part beyond a megabyte may be: what people write
  /// is a tenth to a fiftieth, a bomb a thousandth.
  public var ratio = 400
  /// In the file, whether they are read or not.
  public var parts = 4096
  public var sheets = 200
  /// The last row of a sheet in which something stands.
  public var rows = 100_000
  /// The last column of a sheet in which something stands.
  public var columns = 1000
  /// Of all sheets, with the empty ones between.
  public var cells = 500_000
  /// Of all cells, in bytes of UTF-8.
  public var text = 32 << 20
  /// Of elements within each other in a part.
  public var depth = 64

  public init() {}
}
