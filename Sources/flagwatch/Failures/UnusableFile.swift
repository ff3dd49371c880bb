import Foundation
import Glibc
import Wording

/// A file that a person named and that cannot be used.
struct UnusableFile: Error {
    var problem: FileProblem
    var path: String

    /// How it ends: what was named is usage, what the disk does not take is output.
    var code: EndCode {
        switch problem {
        case .full, .failing: .output
        default: .usage
        }
    }

    /// What the system says of a path, as the caller's language has it; a rare reason in the system's own words beside ours.
    static func failure(_ path: String, errno number: Int32) -> any Error {
        guard let problem = FileProblem(errno: number) else {
            return UnusableFile(problem: .unusable, path: "\(path) (\(String(cString: strerror(number))))")
        }
        return UnusableFile(problem: problem, path: path)
    }

    /// The same of what Foundation says, which is never shown: it is long, English, and names what nobody typed.
    static func failure(_ path: String, _ error: any Error) -> any Error {
        let error = error as NSError
        let cause = error.domain == NSPOSIXErrorDomain ? error : error.userInfo[NSUnderlyingErrorKey] as? NSError
        if let cause, cause.domain == NSPOSIXErrorDomain {
            return failure(path, errno: Int32(truncatingIfNeeded: cause.code))
        }
        return UnusableFile(problem: FileProblem(CocoaError.Code(rawValue: error.code)) ?? .unusable, path: path)
    }

    /// Does a work on files of Foundation's, whose failure is told of that path.
    static func naming<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let error as NSError where [NSCocoaErrorDomain, NSPOSIXErrorDomain].contains(error.domain) {
            throw failure(path, error)
        }
    }
}

extension FileProblem {
    fileprivate init?(errno number: Int32) {
        switch number {
        case ENOENT: self = .notFound
        case EACCES, EPERM: self = .forbidden
        case EROFS: self = .readOnlyDisk
        case ENOSPC, EDQUOT: self = .full
        case EIO: self = .failing
        case ENAMETOOLONG: self = .nameTooLong
        case ENOTDIR: self = .notAFolder
        case EISDIR: self = .notAFile
        case EEXIST: self = .exists
        default: return nil
        }
    }

    fileprivate init?(_ code: CocoaError.Code) {
        switch code {
        case .fileNoSuchFile, .fileReadNoSuchFile: self = .notFound
        case .fileReadNoPermission, .fileWriteNoPermission: self = .forbidden
        case .fileWriteVolumeReadOnly: self = .readOnlyDisk
        case .fileWriteOutOfSpace: self = .full
        case .fileWriteFileExists: self = .exists
        default: return nil
        }
    }
}
