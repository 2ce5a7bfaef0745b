extension Door {
  /// What somebody should look at in a sound network.
  mutating func look(at network: Network) {
  }
}
