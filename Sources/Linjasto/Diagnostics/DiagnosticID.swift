extension Diagnostic {
  /// The stable name of a kind of problem; `linjasto explain` tells the rest.
  public enum ID: String, Hashable, Sendable, CaseIterable {
    // The text itself
    case notUTF8 = "not-utf8"
    case emptyFile = "empty-file"
    case tooLarge = "too-large"
    case tooDeep = "too-deep"
    case tooManyAliases = "too-many-aliases"
    case controlCharacter = "control-character"
    case syntax
    case tabIndentation = "tab-indentation"
    case noBreakSpace = "no-break-space"
    case curlyQuotes = "curly-quotes"
    case typographicSign = "typographic-sign"
    case duplicateKey = "duplicate-key"
    case complexKey = "complex-key"
    case mergeKey = "merge-key"
    case unknownAlias = "unknown-alias"
    case yamlTag = "yaml-tag"
    case textCutShort = "text-cut-short"
    case severalDocuments = "several-documents"

    // The shape of its values
    case wrongFormat = "wrong-format"
    case olderFormat = "older-format"
    case unknownKey = "unknown-key"
    case missingKey = "missing-key"
    case missingValue = "missing-value"
    case wrongType = "wrong-type"
    case emptyText = "empty-text"
    case emptyList = "empty-list"
    case notAChoice = "not-a-choice"
    case unquotedNumber = "unquoted-number"
    case unquotedBoolean = "unquoted-boolean"
    case unquotedHash = "unquoted-hash"
    case commaSplitsText = "comma-splits-text"
    case unknownLanguage = "unknown-language"
    case badID = "bad-id"
    case badColor = "bad-color"
    case badLineCode = "bad-line-code"
    case badRegionCode = "bad-region-code"
    case badDate = "bad-date"
    case badNumber = "bad-number"
    case badURL = "bad-url"
    case badBusinessID = "bad-business-id"
    case personalData = "personal-data"
    case possiblePersonalData = "possible-personal-data"

    // What the values say together
    case duplicateID = "duplicate-id"
    case duplicateLineCode = "duplicate-line-code"
    case unknownReference = "unknown-reference"
    case repeatedValue = "repeated-value"
    case stationWithoutLine = "station-without-line"
    case areaStationOnLine = "area-station-on-line"
    case notAMember = "not-a-member"
    case reversedPeriod = "reversed-period"
    case reversedSize = "reversed-size"
    case wrongOfficialCode = "wrong-official-code"
    case indicatorWithoutTheme = "indicator-without-theme"
    case ruleWithoutCondition = "rule-without-condition"

    // Worth a look
    case lowContrast = "low-contrast"
    case similarColors = "similar-colors"
    case missingTranslation = "missing-translation"
    case roleNotOffered = "role-not-offered"
    case emptyLine = "empty-line"
    case unusedRecord = "unused-record"
    case themeWithoutRule = "theme-without-rule"
    case ruleWithoutEffect = "rule-without-effect"
    case screeningClaimsNothing = "screening-claims-nothing"
    case assumedUnknownField = "assumed-unknown-field"
    case emptyMap = "empty-map"
    case sameExpertTwice = "same-expert-twice"
    case impossibleDate = "impossible-date"
    case missingEnd = "missing-end"
    case periodOver = "period-over"
    case agreementElsewhere = "agreement-elsewhere"

    // Case profiles
    case freeText = "free-text"
    case otherMap = "other-map"

    // Questions
    case unknownName = "unknown-name"
    case ambiguousName = "ambiguous-name"
    case incompleteQuestion = "incomplete-question"
    case tooManyNeeds = "too-many-needs"
    case contradictingProposal = "contradicting-proposal"

    // Tables from spreadsheets
    case otherEncoding = "other-encoding"
    case badTable = "bad-table"
    case repeatedRow = "repeated-row"
    case unknownSheet = "unknown-sheet"
    case unknownColumn = "unknown-column"

    // Workbooks
    case notAWorkbook = "not-a-workbook"
    case damagedWorkbook = "damaged-workbook"
    case cellWithoutValue = "cell-without-value"
    case mergedCells = "merged-cells"
    case hiddenSheet = "hidden-sheet"

    /// The same in every map: a warning for what only deserves a look.
    public var severity: Severity {
      switch self {
      case .possiblePersonalData, .olderFormat, .lowContrast, .similarColors, .missingTranslation,
        .roleNotOffered, .emptyLine, .unusedRecord, .themeWithoutRule, .ruleWithoutEffect,
        .screeningClaimsNothing,
        .assumedUnknownField, .repeatedValue, .emptyMap, .sameExpertTwice, .impossibleDate,
        .missingEnd, .periodOver, .agreementElsewhere, .textCutShort, .otherEncoding,
        .unknownSheet, .unknownColumn, .cellWithoutValue, .mergedCells, .hiddenSheet:
        .warning
      default: .error
      }
    }
  }
}
