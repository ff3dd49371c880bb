import Glibc

/// A Maildir of its own for one test, removed at the end. Names are bytes, so that any name can be made.
final class MailFolder: Sendable {
    let path: String

    init() {
        var template = Array("/tmp/flagwatch-service-XXXXXX".utf8CString)
        precondition(mkdtemp(&template) != nil, "no temporary directory")
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        for name in ["new", "cur", "tmp"] { directory(name) }
    }

    deinit { MailFolder.remove(full([])) }

    func directory(_ name: String) { precondition(mkdir(full(Array(name.utf8)), 0o755) == 0, "mkdir \(name)") }

    func write(_ name: String, _ text: String) {
        let descriptor = open(full(Array(name.utf8)), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        precondition(descriptor >= 0, "create \(name)")
        let bytes = Array(text.utf8)
        bytes.withUnsafeBytes { precondition(Glibc.write(descriptor, $0.baseAddress, $0.count) == $0.count) }
        close(descriptor)
    }

    /// Renames within the folder, to a name of any bytes.
    func move(_ from: String, to name: [UInt8]) {
        precondition(rename(full(Array(from.utf8)), full(name)) == 0, "rename \(from)")
    }

    func move(_ from: String, to name: String) { move(from, to: Array(name.utf8)) }

    func remove(_ name: String) { MailFolder.remove(full(Array(name.utf8))) }

    private func full(_ name: [UInt8]) -> [CChar] {
        Array(path.utf8CString.dropLast()) + [0x2F] + name.map { CChar(bitPattern: $0) } + [0]
    }

    /// Removes a file, or a directory with all in it.
    private static func remove(_ path: [CChar]) {
        if unlink(path) == 0 { return }
        if let stream = opendir(path) {
            while let entry = readdir(stream) {
                let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
                    raw.prefix { $0 != 0 }.map { CChar(bitPattern: $0) }
                }
                if name != [0x2E], name != [0x2E, 0x2E] { remove(path.dropLast() + [0x2F] + name + [0]) }
            }
            closedir(stream)
        }
        rmdir(path)
    }
}
