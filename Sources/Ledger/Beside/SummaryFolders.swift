internal import Foundation

/// The summaries that the daemon wrote (S4): a folder for each version, `summaries/tk2025/20251108T000000Z` beside the
/// ledger. A folder is whole or is not there.
public struct SummaryFolders: Hashable, Sendable {
    /// The directory `summaries`.
    public let directory: String

    /// The folders beside a ledger.
    init(ledger path: String) {
        directory = Disk.directory(of: path) + "/summaries"
    }

    /// Writes the files of a version; on the disk when this returns. On an error nothing of it is left.
    ///
    /// - Parameter files: each with the folder in which it lies inside of that of the version: who hands the public ones on
    ///   must not take the others along.
    /// - Returns: the folder.
    public func write(
        _ files: [(folder: String, name: String, bytes: [UInt8])], of election: String, version: String
    ) throws -> String {
        let parent = folder(of: election)
        let place = "\(parent)/\(Self.plain(version))"
        let unfinished = "\(parent)/.unfinished"
        try Self.erase(unfinished)
        do {
            try Disk.makeDirectory(unfinished)
            for file in files {
                let folder = "\(unfinished)/\(Self.plain(file.folder))"
                try Disk.makeDirectory(folder)
                try Disk.write(file.bytes, to: "\(folder)/\(Self.plain(file.name))")
            }
            // The same version again is of a daemon that ended before it could say so.
            try Self.erase(place)
            try Disk.replace(place, with: unfinished)
        } catch {
            try Self.erase(unfinished)
            throw error
        }
        return place
    }

    /// L5: takes every version of an election away; they hold what was personal.
    func erase(_ election: String) throws { try Self.erase(folder(of: election)) }

    private func folder(of election: String) -> String { "\(directory)/\(Self.plain(election))" }

    /// A name that leads nowhere else.
    private static func plain(_ name: String) -> String {
        let text = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) ? $0 : "_" })
        return text.hasPrefix(".") ? "_" + text : text
    }

    private static func erase(_ folder: String) throws {
        guard try Disk.look(folder) != .nothing else { return }
        do {
            try FileManager.default.removeItem(atPath: folder)
        } catch {
            throw LedgerError.inputOutput(path: folder, message: "\(error)")
        }
    }
}

extension LedgerFile {
    /// The summaries that the daemon wrote.
    public var summaryFolders: SummaryFolders { SummaryFolders(ledger: path) }
}
