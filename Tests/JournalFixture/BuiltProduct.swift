import Glibc

/// The path of a program of this package that was built beside the tests that run now.
public func builtProduct(_ name: String) throws -> String {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { throw FixtureFailure("/proc/self/exe cannot be read: errno \(errno)") }
    let own = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path =
        own.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/" + name
    guard access(path, X_OK) == 0 else {
        throw FixtureFailure("\(path) is not built: name it in the dependencies of the test target")
    }
    return path
}
