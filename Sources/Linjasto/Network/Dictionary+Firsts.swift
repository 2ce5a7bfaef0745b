extension Dictionary {
  /// Keeps the first of several values for one key.
  ///
  /// The standard initializer with a rule of uniquing casts dynamically, which Embedded Swift cannot.
  package init(firstOf pairs: some Sequence<(Key, Value)>) {
    self.init()
    for (key, value) in pairs where self[key] == nil { self[key] = value }
  }
}
