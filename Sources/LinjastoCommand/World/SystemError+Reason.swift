internal import Foundation
internal import Linjasto
internal import LinjastoText

extension SystemError {
  /// Why a file could not be read.
  var readingReason: Saying.Value {
    switch number {
    case ENOENT: .phrase(.noSuchFile)
    case EACCES, EPERM: .phrase(.noPermission)
    default: reason
    }
  }

  /// Why a file could not be written.
  var writingReason: Saying.Value {
    switch number {
    case ENOENT: .phrase(.noSuchFolder)
    case EACCES, EPERM: .phrase(.noWritePermission)
    default: reason
    }
  }

  private var reason: Saying.Value {
    switch number {
    case EISDIR: .phrase(.isFolder)
    case ENOTDIR: .phrase(.partIsNoFolder)
    case ELOOP: .phrase(.linksGoRound)
    case ENAMETOOLONG: .phrase(.nameTooLong)
    case ENOSPC, EDQUOT: .phrase(.diskIsFull)
    case EFBIG: .phrase(.resultTooLarge)
    case EROFS: .phrase(.diskIsReadOnly)
    case EIO: .phrase(.diskFails)
    default: .saying(Saying(.systemSays, "\(number)"))
    }
  }
}
