internal import Foundation

/// The copies of the mails filed on a flag (L3): `mail/ab/abcdef….eml` beside the ledger, named by the content hash of
/// M4.
///
/// A copy is placed before the event that files it and synchronised after it, so that nobody waits for a second disk write
/// before a prompt. A program that is killed in between leaves a copy; a power cut in between may not, and then the mail
/// comes again, because a mail counts as seen only when its copy is on the disk (`mend`).
public struct MailCopies: Hashable, Sendable {
    /// The directory `mail`.
    public let directory: String

    /// The copies beside a ledger.
    init(ledger path: String) {
        directory = Disk.directory(of: path) + "/mail"
    }

    /// L3: that copies can be kept, before anybody relies on it.
    ///
    /// - Throws: `LedgerError` where something else stands there, or this user may not write there.
    func requirePlace() throws {
        switch try Disk.look(directory) {
        case .nothing: return
        case .file, .other: throw LedgerError.notAFolder(path: directory)
        case .directory:
            guard access(directory, W_OK | X_OK) == 0 else { throw LedgerError(errno: errno, path: directory) }
        }
    }

    /// Where a copy is; nil where the text is no content hash.
    public func path(of identity: String) -> String? {
        guard Hex.isText(identity, count: 64) else { return nil }
        return "\(directory)/\(identity.prefix(2))/\(identity).eml"
    }

    /// Keeps a copy of a mail, as it was read; on the disk when this returns. Keeping it again changes nothing.
    public func keep(_ bytes: [UInt8], identity: String) throws {
        try place(bytes, identity: identity)
        try synchronize([identity])
    }

    /// Puts a copy in its place without waiting for the disk: after a crash of the program it is there, after a power
    /// cut only what `synchronize` was called for. What lies there already is left only where it is the same: without its
    /// event it may be what a power cut left of it.
    public func place(_ bytes: [UInt8], identity: String) throws {
        let path = try required(identity)
        if case .file(let size) = try Disk.look(path), size == bytes.count, try Disk.read(path) == bytes { return }
        for directory in [Disk.directory(of: directory), directory, Disk.directory(of: path)] {
            try Disk.placeDirectory(directory)
        }
        try Disk.place(bytes, at: path)
    }

    /// Waits until these copies are on the disk, whoever placed them. One that cannot be brought there is taken away,
    /// so that it is placed anew: after a failed write the system no longer knows what is on the disk.
    public func synchronize(_ identities: [String]) throws {
        guard !identities.isEmpty else { return }
        let paths = try identities.map { try required($0) }
        for path in paths { Disk.beginWriting(path) }
        for path in paths {
            do {
                try Disk.synchronize(path)
            } catch {
                try Disk.remove(path)
                throw error
            }
        }
        for folder in Set(paths.map { Disk.directory(of: $0) }).sorted() { try Disk.synchronize(folder) }
        try Disk.synchronize(directory)
        try Disk.synchronize(Disk.directory(of: directory))
    }

    /// Makes the copy of a mail whole that the ledger knows and that is read once more: the power may have gone between
    /// the event and the copy (L3).
    ///
    /// Not for one that a purge erased (`LedgerFile.isErased`): it would be back on the disk.
    ///
    /// - Parameter identify: the content hash of M4, by which a copy is known to be whole.
    public func mend(_ bytes: [UInt8], identity: String, identify: ([UInt8]) -> String) throws {
        let path = try required(identity)
        // The same mail of another exporter is whole too, although its bytes differ.
        if case .file = try Disk.look(path), identify(try Disk.read(path)) == identity { return }
        try place(bytes, identity: identity)
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
