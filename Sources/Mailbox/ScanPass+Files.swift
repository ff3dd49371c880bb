extension ScanPass {
    /// Where a listed file is, for the note that is taken of it.
    struct Spot {
        let place: FolderPlace
        let storage: ScannedFile.Storage
        let stream: DirectoryStream
    }

    /// Compares one listed file with what is known, and reports it when it is new or changed.
    mutating func note(_ entry: DirectoryStream.Entry, kind: FileKind, at spot: Spot) {
        let isMaildir = spot.isMaildir
        guard kind == .regular else {
            report.add(.notRegularFile(kind), at: spot.path(of: entry))
            report.tally.refuse(inMaildir: isMaildir, asMail: spot.isMail)
            return
        }
        if !spot.isPrograms { report.tally.see(inMaildir: isMaildir, asMail: spot.isMail) }
        let name = entry.bytes
        let length = isMaildir ? MaildirName.lengths(name).base : name.count
        let key = spot.place.keyHash.hash(UnsafeRawBufferPointer(rebasing: name[..<length]))
        if !note(entry, key: key, at: spot) {
            // Another file of the same key is here too: two names with one base (`a,1` and `a,2`), or a copy in `new` of
            // what is in `cur`. It gets a key of its own, so that it is read; content tells whether it is the same (M4).
            let unique = isMaildir ? MaildirName.lengths(name).unique : name.count
            let other = spot.place.keyHash.hash(UnsafeRawBufferPointer(rebasing: name[..<unique])) ^ .max
            _ = note(entry, key: other, at: spot)
        }
    }

    /// Returns false when this scan saw another file of that key.
    private mutating func note(_ entry: DirectoryStream.Entry, key: UInt64, at spot: Spot) -> Bool {
        let inode = UInt32(truncatingIfNeeded: entry.inode)
        guard let index = known.files.index(forKey: key) else {
            known.files[key] = KnownFile(inode: inode, lastScan: scan, state: .pending)
            reportFile(entry, key: key, at: spot)
            return true
        }
        var file = known.files.values[index]
        // M2: the same file listed twice, because it moved meanwhile or because the directory was listed again.
        if file.lastScan == scan, !isNamed { return file.inode == inode }
        file.lastScan = scan
        if file.state == .pending {
            file.inode = inode
            reportFile(entry, key: key, at: spot)
        } else {
            check(&file, entry, inode, key: key, at: spot)
        }
        known.files.values[index] = file
        return true
    }

    /// M4: whether a file that was read has changed in place since.
    private mutating func check(
        _ file: inout KnownFile, _ entry: DirectoryStream.Entry, _ inode: UInt32, key: UInt64, at spot: Spot
    ) {
        if isDue(file, inode, key: key), let status = try? spot.stream.status(of: entry.name) {
            report.filesChecked += 1
            // File systems without stable inode numbers (some FUSE ones) end here too: the status decides.
            file.inode = inode
            guard KnownFile.fingerprint(of: status, in: file.state) == file.fingerprint else {
                file.state = .pending
                reportFile(entry, key: key, at: spot)
                return
            }
            file.isWatched = ScanPass.isRecent(status, at: now)
            if file.state == .empty, !file.isWatched { report.add(.empty, at: spot.path(of: entry)) }
        }
        switch file.state {
        case .unreadable:
            if spot.isPrograms { break }
            report.tally.forbid(asMail: spot.isMail)
            report.add(.unreadable, at: spot.path(of: entry))
            if isNamedFolder(spot) { report.add(outage: .nothingReadable, at: spot.path(of: entry)) }
        case .notMail:
            report.tally.notMail += 1
            report.add(.notMail, at: spot.path(of: entry))
            if isNamedFolder(spot) { report.add(outage: .nothingIsMail, at: spot.path(of: entry)) }
        case .mbox:
            guard let doubts = known.positions[key]?.doubts, doubts > 0 else { break }
            report.add(.doubtfulLines(Int(doubts)), at: spot.path(of: entry))
        case .incomplete:
            // The writer may still be at work.
            if !file.isWatched { report.add(.incomplete, at: spot.path(of: entry)) }
        case .pending, .read, .empty, .notRegular, .notOurs: break
        }
    }

    private mutating func isDue(_ file: KnownFile, _ inode: UInt32, key: UInt64) -> Bool {
        if file.inode != inode || isNamed { return true }
        switch file.state {
        case .mbox, .empty, .unreadable, .notRegular: return true
        case .pending, .read, .notMail, .notOurs, .incomplete: break
        }
        if file.isWatched, watchChecksLeft > 0 {
            watchChecksLeft -= 1
            return true
        }
        return isInSlice(key)
    }

    private mutating func reportFile(_ entry: DirectoryStream.Entry, key: UInt64, at spot: Spot) {
        if isNamed, !namedKeys.insert(key).inserted { return }
        if spot.storage == .mbox, isLocked(entry, at: spot) { return }
        guard report.files.count < limit else {
            report.filesLeftOver += 1
            return
        }
        let isSettling = isSettling(entry, at: spot)
        if isSettling { report.isWaiting = true }
        // An mbox is read all the same, but for its last mail: mails may come into it without a pause.
        if isSettling, spot.storage != .mbox { return }
        report.files.append(
            ScannedFile(
                key: FileKey(value: key), place: spot.place, storage: spot.storage, name: entry.path,
                isNamedFolder: isNamedFolder(spot), isSettling: isSettling, position: known.positions[key]))
    }

    /// M4: only a Maildir's files are whole when they are in their place.
    private func isSettling(_ entry: DirectoryStream.Entry, at spot: Spot) -> Bool {
        if spot.storage == .maildirNew || spot.storage == .maildirCur { return false }
        guard let status = try? spot.stream.status(of: entry.name) else { return false }
        return isSettling(status)
    }

    /// Whether a file is a folder by itself: the whole mailbox, or one that the configuration names.
    private func isNamedFolder(_ spot: Spot) -> Bool {
        guard spot.storage == .mbox else { return false }
        if case .singleFile = surroundings[.empty] { return true }
        return source.isNamed(spot.place.name)
    }

    private static let oldLockNanoseconds: UInt64 = 300_000_000_000

    /// Whether a program that writes this mbox holds its dotlock. One of five minutes is left over from a crash, and so is one
    /// from the future: a clock was set back since. A file server's may be a little ahead.
    private mutating func isLocked(_ entry: DirectoryStream.Entry, at spot: Spot) -> Bool {
        let lock = entry.path.bytes + Array(".lock".utf8)
        let status = PathBytes(lock).withCString { try? spot.stream.status(of: $0) }
        guard let status else { return false }
        let age = now.subtractingReportingOverflow(status.modifiedNanoseconds)
        guard !age.overflow, age.partialValue.magnitude < ScanPass.oldLockNanoseconds else { return false }
        report.add(.locked, at: spot.path(of: entry))
        return true
    }
}

extension ScanPass.Spot {
    var isMaildir: Bool { storage == .maildirNew || storage == .maildirCur }

    /// Whether a file here has a name of programs' files, so that it is missed by nobody where it is no mail.
    var isPrograms: Bool { storage == .stray || storage == .incomplete }

    /// Whether a file here is one mail, by its place or its name.
    var isMail: Bool { isMaildir || storage == .message }

    func path(of entry: DirectoryStream.Entry) -> PathBytes {
        ScannedFile.path(of: entry.path, place, storage)
    }
}
