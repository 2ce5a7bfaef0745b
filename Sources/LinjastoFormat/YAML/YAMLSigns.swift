/// The blanks of YAML 1.1, line ends and the end of the text among them.
func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
  guard let scalar else { return true }
  return scalar == " " || scalar == "\t" || isBreak(scalar)
}

/// Whether a line ends there.
func isBreak(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: true
  default: false
  }
}

/// Whether it is a sign of records in braces and lists in brackets.
func isFlowSign(_ scalar: Unicode.Scalar?) -> Bool {
  switch scalar {
  case ",", "[", "]", "{", "}": true
  default: false
  }
}
