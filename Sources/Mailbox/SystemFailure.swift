internal import Glibc

/// A system call that failed, with the number the kernel gave.
public struct SystemFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The `errno` value.
    public let code: Int32

    /// Takes a number as the kernel gave it.
    public init(code: Int32) { self.code = code }

    static var last: SystemFailure { SystemFailure(code: errno) }

    /// The system's own words, for example "Permission denied".
    public var description: String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 128) { space in
            // The XSI form that Swift imports fills the buffer and returns 0.
            guard let base = space.baseAddress, strerror_r(code, base, 128) == 0 else { return "error \(code)" }
            return String(cString: base)
        }
    }

    /// What a person can do something about.
    public enum Cause: Sendable {
        case missing, forbidden, wrongKind, tooManyLinks, inputOutput, other
    }

    /// What kind of failure it is.
    public var cause: Cause {
        switch code {
        case ENOENT, ESTALE: .missing
        case EACCES, EPERM: .forbidden
        case ENOTDIR, EISDIR: .wrongKind
        case ELOOP, ENAMETOOLONG: .tooManyLinks
        case EIO, ENXIO, ENODEV, ENOTCONN, ETIMEDOUT, EHOSTDOWN, EHOSTUNREACH, EREMOTEIO, EUCLEAN: .inputOutput
        default: .other
        }
    }

    /// The file or a folder above it is not there (any more).
    var isMissing: Bool { code == ENOENT || code == ENOTDIR || code == ESTALE }
}
