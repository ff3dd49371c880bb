extension ScanPass {
    /// Dovecot lists up to five times for the same reason: "When rename()ing many files from new/ to cur/, it's possible
    /// that next readdir() skips some files" (maildir-sync.c).
    private static let mostListings = 5

    mutating func scanMaildir(
        _ folder: Waiting, in stream: DirectoryStream, hasNew: Bool, hasCur: Bool
    ) throws(SystemFailure) {
        guard let role = source.role(of: folder.name) else { return }
        hasMaildir = true
        let place = FolderPlace(root: root, path: folder.path, name: folder.name, role: role)
        // M2: `new` first. A message that moves to `cur` in between is seen twice rather than not at all.
        var spots: [Spot] = []
        if hasNew { spots += open("new", .maildirNew, place, folder, in: stream) }
        if hasCur { spots += open("cur", .maildirCur, place, folder, in: stream) }
        for _ in 0..<ScanPass.mostListings {
            let before = try spots.map { spot throws(SystemFailure) in try spot.stream.status() }
            for spot in spots { try list(spot, isExpected: isExpected(folder)) }
            let after = try spots.map { spot throws(SystemFailure) in try spot.stream.status() }
            for status in after {
                report.export.treeNanoseconds = ExportSigns.newer(
                    report.export.treeNanoseconds, status.newestNanoseconds)
            }
            if before == after { return }
        }
        report.isStable = false
    }

    private mutating func open(
        _ name: String, _ storage: ScannedFile.Storage, _ place: FolderPlace, _ folder: Waiting,
        in stream: DirectoryStream
    ) -> [Spot] {
        let path = place.path.appending(PathBytes(name))
        do {
            let own = try DirectoryStream(try stream.openDirectory(name))
            report.directories.append(path)
            surroundings[path] = .maildir(place, storage)
            return [Spot(place: place, storage: storage, stream: own)]
        } catch  where error.isMissing {
            // The whole folder is being removed or renamed.
            report.isStable = false
            return []
        } catch {
            report.tally.refuse(inMaildir: true)
            report.add(isExpected(folder) ? .namedFolderUnreadable(error) : .folderUnreadable(error), at: path)
            return []
        }
    }

    /// Dot files are not messages (Maildir specification); `.nfs…` is a file that was deleted while open.
    static func isMessage(_ entry: DirectoryStream.Entry) -> Bool {
        entry.bytes.first != UInt8(ascii: ".") && !entry.hasSuffix(".lock")
    }

    /// M5: where none of the files in `new` may be opened no new mail is seen, whatever can be read in `cur`.
    private mutating func list(_ spot: Spot, isExpected: Bool) throws(SystemFailure) {
        let before = report.tally
        try list(spot)
        let own = report.tally - before
        guard isExpected, own.seen > 0, own.seen == own.forbidden else { return }
        report.add(outage: .nothingReadable, at: ScannedFile.directory(spot.place, spot.storage))
    }

    private mutating func list(_ spot: Spot) throws(SystemFailure) {
        try spot.stream.forEach { entry in
            pulse.beat()
            guard ScanPass.isMessage(entry) else { return true }
            var kind = entry.kind
            if kind == .unknown { kind = (try? spot.stream.status(of: entry.name))?.kind ?? .unknown }
            note(entry, kind: kind, at: spot)
            return true
        }
    }
}
