import Glibc

/// A call to the kernel or to libsystemd that failed: which one, and with what.
public struct SystemFailure: Error, Hashable, Sendable, CustomStringConvertible {
    /// The call that failed, as its manual page is named, for example `timerfd_settime`.
    public let call: String
    /// The positive error number (errno(3)).
    public let code: Int32

    /// A failure of the call named, with its positive error number.
    public init(call: String, code: Int32) {
        self.call = call
        self.code = code
    }

    /// The call and the error's text, for example `sd_journal_open: Permission denied (13)`.
    public var description: String { "\(call): \(Self.text(of: code)) (\(code))" }

    /// The error's text. Since glibc 2.32 `strerror` is safe in threads: unknown numbers use thread-local storage.
    static func text(of code: Int32) -> String {
        guard let text = unsafe strerror(code) else { return "error" }
        return unsafe String(cString: text)
    }

    /// The failure of a call that returned -1 and left its reason in `errno`.
    public static func last(_ call: String) -> SystemFailure { SystemFailure(call: call, code: errno) }

    /// Passes a libsystemd result on, or throws: libsystemd returns negative error numbers.
    @discardableResult
    static func check(_ call: String, _ result: Int32) throws(SystemFailure) -> Int32 {
        guard result >= 0 else { throw SystemFailure(call: call, code: -result) }
        return result
    }
}
