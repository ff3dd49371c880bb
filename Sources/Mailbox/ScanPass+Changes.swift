extension ScanPass {
    /// Looks at single names. A name that is gone is nothing; what cannot be judged alone asks for a whole scan.
    mutating func look(at changes: [MailboxChange], _ surroundings: [PathBytes: Surroundings], root: PathBytes?) {
        guard let root else {
            report.isStable = false
            return
        }
        self.root = root
        self.surroundings = surroundings
        report.root = root
        isNamed = true
        for change in changes {
            guard let around = surroundings[change.directory] else {
                report.isStable = false
                continue
            }
            do throws(SystemFailure) {
                try look(at: change, around)
            } catch  where error.isMissing {
                // Renamed or deleted since: its new name has a change of its own.
            } catch {
                report.isStable = false
            }
        }
    }

    private mutating func look(at change: MailboxChange, _ around: Surroundings) throws(SystemFailure) {
        let stream = try DirectoryStream(try Descriptor.openRoot(root).openDirectory(at: change.directory))
        let found = change.name.withCString { name in
            Result { () throws(SystemFailure) in try stream.status(of: name) }
        }
        let status = try found.get()
        if status.kind == .directory || status.kind == .symbolicLink {
            report.isStable = false
            return
        }
        change.name.withCString { name in
            let entry = DirectoryStream.Entry(
                name: name, count: change.name.bytes.count, inode: status.inode, kind: status.kind)
            note(entry, kind: status.kind, in: stream, around)
        }
    }

    private mutating func note(
        _ entry: DirectoryStream.Entry, kind: FileKind, in stream: DirectoryStream, _ around: Surroundings
    ) {
        switch around {
        case .maildir(let place, let storage):
            guard ScanPass.isMessage(entry) else { return }
            note(entry, kind: kind, at: Spot(place: place, storage: storage, stream: stream))
        case .folder(let folder):
            var loose = looseFolder(folder, isMaildir: stream.holdsMaildir)
            note(entry, kind: kind, in: stream, &loose)
        case .singleFile(let place, let name):
            guard let place, entry.bytes.elementsEqual(name.bytes) else { return }
            note(entry, kind: kind, at: Spot(place: place, storage: .mbox, stream: stream))
        }
    }
}
