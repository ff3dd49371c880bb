internal import Foundation

/// The copies of the mails filed on a flag (L3): `mail/ab/abcdef….eml` beside the ledger, named by the content hash of
/// M4.
///
/// A copy is written before the event that files it, so every filed mail has its copy whatever happens in between.
public struct MailCopies: Hashable, Sendable {
    /// The directory `mail`.
    public let directory: String

    /// The copies beside a ledger.
    init(ledger path: String) {
        directory = Disk.directory(of: path) + "/mail"
    }

    /// Where a copy is; nil where the text is no content hash.
    public func path(of identity: String) -> String? {
        guard Hex.isText(identity, count: 64) else { return nil }
        return "\(directory)/\(identity.prefix(2))/\(identity).eml"
    }

    /// Keeps a copy of a mail, as it was read; on the disk when this returns. Keeping it again changes nothing.
    public func keep(_ bytes: [UInt8], identity: String) throws {
        let path = try required(identity)
        if case .file = try Disk.look(path) { return }
        try Disk.makeDirectory(Disk.directory(of: path))
        try Disk.write(bytes, to: path)
    }

    /// The bytes of a copy; throws `LedgerError.notFound` where there is none.
    public func read(_ identity: String) throws -> [UInt8] { try Disk.read(try required(identity)) }

    /// Whether there is a copy.
    public func contains(_ identity: String) throws -> Bool {
        guard case .file = try Disk.look(try required(identity)) else { return false }
        return true
    }

    /// Erases a copy; whether there was one. The caller puts the directory to disk by erasing through `purge`.
    @discardableResult
    func erase(_ identity: String) throws -> Bool {
        let path = try required(identity)
        guard try Disk.remove(path) else { return false }
        try Disk.synchronize(Disk.directory(of: path))
        return true
    }

    /// The identities of every copy, in order.
    public func identities() throws -> [String] {
        guard try Disk.look(directory) == .directory else { return [] }
        do {
            return try FileManager.default.contentsOfDirectory(atPath: directory).flatMap { folder in
                try FileManager.default.contentsOfDirectory(atPath: "\(directory)/\(folder)")
            }.filter { $0.hasSuffix(".eml") }.map { String($0.dropLast(4)) }.filter { Hex.isText($0, count: 64) }
                .sorted()
        } catch {
            throw LedgerError.inputOutput(path: directory, message: "\(error)")
        }
    }

    private func required(_ identity: String) throws -> String {
        guard let path = path(of: identity) else { throw LedgerError.notAContentHash(path: directory, text: identity) }
        return path
    }
}
