import Foundation
import Glibc
import Wording

/// A file that a person named and that cannot be used.
struct UnusableFile: Error {
    var problem: FileProblem
    var path: String

    /// What the system says of a path, as the caller's language has it; a rare reason in the system's own words.
    static func failure(_ path: String, errno number: Int32) -> any Error {
        guard let problem = FileProblem(errno: number) else {
            return Failure(.usage, ["\(path): \(String(cString: strerror(number)))"])
        }
        return UnusableFile(problem: problem, path: path)
    }

    /// The same of what Foundation says.
    static func failure(_ path: String, _ error: any Error) -> any Error {
        let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        guard let cause, cause.domain == NSPOSIXErrorDomain else {
            return Failure(.usage, ["\(path): \(error.localizedDescription)"])
        }
        return failure(path, errno: Int32(truncatingIfNeeded: cause.code))
    }
}

extension FileProblem {
    fileprivate init?(errno number: Int32) {
        switch number {
        case ENOENT: self = .notFound
        case EACCES, EPERM: self = .forbidden
        case EROFS: self = .readOnlyDisk
        case ENOSPC, EDQUOT: self = .full
        case ENOTDIR: self = .notAFolder
        case EISDIR: self = .notAFile
        case EEXIST: self = .exists
        default: return nil
        }
    }
}
