internal import Glibc

extension ScanPass {
    /// What the listing of one directory said.
    private struct Contents {
        var directories: [PathBytes] = []
        var hasNew = false
        var hasCur = false
        var isMaildir: Bool { hasNew || hasCur }
        var hasStamp = false
        /// Nothing at all stands in it.
        var isEmpty = true
    }

    mutating func visit(_ folder: Waiting, from root: borrowing Descriptor) {
        let before = report.tally
        do {
            let stream = try DirectoryStream(try root.openDirectory(at: folder.path))
            let status = try stream.status()
            guard visited.insert(status.identity).inserted else { return }
            let contents = try list(stream, folder)
            note(status, hasStamp: contents.hasStamp)
            if try stream.status() != status { report.isStable = false }
            report.directories.append(folder.path)
            surroundings[folder.path] = .folder(folder)
            enqueue(contents, in: folder)
            if contents.isMaildir {
                try scanMaildir(folder, in: stream, hasNew: contents.hasNew, hasCur: contents.hasCur)
            }
            noteOutage(of: folder, report.tally - before, isMaildir: contents.isMaildir)
            if folder.path.bytes.isEmpty, contents.isEmpty, !known.files.isEmpty { report.add(.emptied, at: .empty) }
        } catch  where error.isMissing {
            // Gone since its parent was listed; the next scan sees what became of it.
            report.isStable = false
        } catch {
            if !folder.isRoot { report.tally.refuse() }
            report.add(
                folder.isRoot
                    ? .mailboxUnreadable(error)
                    : isExpected(folder) ? .namedFolderUnreadable(error) : .folderUnreadable(error), at: folder.path)
        }
    }

    /// Whether a folder must be readable (M5): the configuration names it, or it is the mailbox's own.
    func isExpected(_ folder: Waiting) -> Bool {
        source.isNamed(folder.name) || folder.isRoot && source.role(of: folder.name) != nil
    }

    private mutating func noteOutage(of folder: Waiting, _ own: FileTally, isMaildir: Bool) {
        guard isExpected(folder) else { return }
        // Beside the mails of the mailbox's own folder may stand folders of all kinds, each to be judged by itself.
        let outage = source.isNamed(folder.name) ? own.outage(isMaildir: isMaildir) : own.outageOfMails
        if let outage { report.add(outage: outage, at: folder.path) }
    }

    private mutating func list(_ stream: DirectoryStream, _ folder: Waiting) throws(SystemFailure) -> Contents {
        var contents = Contents()
        var loose = looseFolder(folder, isMaildir: stream.holdsMaildir)
        try stream.forEach { entry in
            pulse.beat()
            contents.isEmpty = false
            var kind = entry.kind
            if kind == .unknown { kind = (try? stream.status(of: entry.name))?.kind ?? .unknown }
            switch kind {
            case .directory:
                let name = entry.path
                if name.bytes == Array("new".utf8) { contents.hasNew = true }
                if name.bytes == Array("cur".utf8) { contents.hasCur = true }
                if !folder.isHidden, entry.hasSuffix(".eml"), messages(of: &loose) != nil {
                    report.add(.folderNamedAsMail, at: folder.path.appending(name))
                }
                contents.directories.append(name)
            case .symbolicLink:
                note(link: entry, of: folder, in: stream)
            default:
                if noteStamp(entry, in: stream) { contents.hasStamp = true }
                // Noted while they are listed: an archive of .eml may have 100,000 of them.
                note(entry, kind: kind, in: stream, &loose)
            }
            return true
        }
        return contents
    }

    private mutating func note(link entry: DirectoryStream.Entry, of folder: Waiting, in stream: DirectoryStream) {
        let link = child(entry.path, of: folder)
        // Its files would be listed as another folder's: say so rather than miss the mail in it.
        if link.isMaildirPart {
            report.add(.notRegularFile(.symbolicLink), at: link.path)
            report.tally.refuse(inMaildir: true)
            if isExpected(folder) { report.add(.namedFolderUnreadable(SystemFailure(code: ELOOP)), at: link.path) }
            return
        }
        links.append(link)
        // Where it leads to a folder the walk tells. Programs keep their locks as hidden links to nothing.
        let isMail = entry.hasSuffix(".eml")
        guard isMail || !link.isHidden, (try? stream.status(of: entry.name, followingLinks: true))?.kind != .directory
        else { return }
        report.tally.refuse(asMail: isMail)
    }

    func child(_ name: PathBytes, of folder: Waiting) -> Waiting {
        Waiting(
            path: folder.path.appending(name), name: folder.name.appending(directory: name.bytes),
            depth: folder.depth + 1)
    }

    private mutating func enqueue(_ contents: Contents, in folder: Waiting) {
        // That of a file system's repair is root's, and holds no folder.
        let own = Set((["lost+found"] + (contents.isMaildir ? ["new", "cur", "tmp"] : [])).map { Array($0.utf8) })
        // Sorted and from the end: the order of the walk does not depend on the file system.
        let names = contents.directories.filter { !own.contains($0.bytes) }
        for name in names.sorted(by: { $1.bytes.lexicographicallyPrecedes($0.bytes) }) {
            waiting.append(child(name, of: folder))
        }
        // The root of a tree of folders is not itself the INBOX that a configuration names.
        if contents.isMaildir || !folder.path.bytes.isEmpty { spellings.formUnion(folder.name.spellings) }
    }

    private mutating func note(_ directory: FileStatus, hasStamp: Bool) {
        let changed = directory.newestNanoseconds
        report.export.treeNanoseconds = ExportSigns.newer(report.export.treeNanoseconds, changed)
        if hasStamp {
            report.export.stampDirectoryNanoseconds = ExportSigns.newer(
                report.export.stampDirectoryNanoseconds, changed)
        }
    }
}

extension ScanPass.Waiting {
    /// The mailbox's own directory.
    var isRoot: Bool { path.bytes.isEmpty }

    /// A dot directory: a folder of Maildir++ or the legacy layout, or some program's.
    var isHidden: Bool { path.parentAndName.name.bytes.first == UInt8(ascii: ".") }

    /// Named as the part of a Maildir that holds messages.
    fileprivate var isMaildirPart: Bool { ["new", "cur"].contains { path.parentAndName.name.bytes == Array($0.utf8) } }
}
