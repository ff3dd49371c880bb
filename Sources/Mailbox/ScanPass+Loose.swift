extension ScanPass {
    /// A directory in which files may stand that are messages (.eml, or by their content) or folders (mbox). Roles are
    /// looked up once.
    struct LooseFolder {
        let folder: Waiting
        /// Beside the `new` and `cur` of a Maildir stand files of programs, and no mail.
        let isMaildir: Bool
        /// A dot directory that nobody names: but for `.eml` its files are some program's.
        let isPrograms: Bool
        var messages: FolderPlace??
    }

    mutating func note(
        _ entry: DirectoryStream.Entry, kind: FileKind, in stream: DirectoryStream, _ loose: inout LooseFolder
    ) {
        // Sockets and FIFOs beside folders are not mail's, unless their name says so.
        guard kind == .regular || entry.hasSuffix(".eml") else { return }
        switch NameKind(of: entry) {
        case .message:
            spellings.formUnion(loose.folder.path.bytes.isEmpty ? ["INBOX"] : [])
            guard let place = messages(of: &loose) else { return }
            note(entry, kind: kind, at: Spot(place: place, storage: .message, stream: stream))
        case .hiddenMessage: note(entry, kind: kind, in: stream, &loose, as: .loose)
        case .programs: if !loose.isPrograms { note(entry, kind: kind, in: stream, &loose, as: .stray) }
        case .incomplete: if !loose.isPrograms { note(entry, kind: kind, in: stream, &loose, as: .incomplete) }
        case .hidden: break
        case .any:
            guard !loose.isPrograms else { return }
            let name = loose.folder.name.appending(mbox: entry.path.bytes)
            spellings.formUnion(name.spellings)
            if let place = place(for: name, in: loose.folder) {
                note(entry, kind: kind, at: Spot(place: place, storage: .mbox, stream: stream))
            } else if !loose.isMaildir, !loose.folder.path.bytes.isEmpty, let place = messages(of: &loose) {
                note(entry, kind: kind, at: Spot(place: place, storage: .loose, stream: stream))
            }
        }
    }

    /// In a folder of mails the content tells, whatever the name is.
    private mutating func note(
        _ entry: DirectoryStream.Entry, kind: FileKind, in stream: DirectoryStream, _ loose: inout LooseFolder,
        as storage: ScannedFile.Storage
    ) {
        guard !loose.isMaildir, let place = messages(of: &loose) else { return }
        note(entry, kind: kind, at: Spot(place: place, storage: storage, stream: stream))
    }

    func looseFolder(_ folder: Waiting, isMaildir: Bool) -> LooseFolder {
        LooseFolder(
            folder: folder, isMaildir: isMaildir,
            isPrograms: folder.isHidden && (isMaildir || !source.isNamed(folder.name)))
    }

    func messages(of loose: inout LooseFolder) -> FolderPlace? {
        if let known = loose.messages { return known }
        let place = place(for: loose.folder.name, in: loose.folder)
        loose.messages = .some(place)
        return place
    }

    private func place(for name: FolderName, in folder: Waiting) -> FolderPlace? {
        source.role(of: name).map { FolderPlace(root: root, path: folder.path, name: name, role: $0) }
    }

    /// The mailbox is one mbox file, such as `/var/mail/name`.
    mutating func scanSingleFile(_ path: PathBytes) {
        let (parent, name) = path.parentAndName
        root = parent
        report.root = parent
        spellings = FolderName.inbox.spellings
        let place = source.role(of: .inbox).map { FolderPlace(root: parent, path: .empty, name: .inbox, role: $0) }
        surroundings[.empty] = .singleFile(place, name)
        do {
            let stream = try DirectoryStream(try Descriptor.openRoot(parent))
            report.directories.append(.empty)
            try stream.forEach { entry in
                _ = noteStamp(entry, in: stream)
                guard let place, entry.bytes.elementsEqual(name.bytes) else { return true }
                note(entry, kind: .regular, at: Spot(place: place, storage: .mbox, stream: stream))
                if let status = try? stream.status(of: entry.name) {
                    report.export.treeNanoseconds = status.newestNanoseconds
                }
                return true
            }
        } catch {
            report.add(.mailboxUnreadable(error), at: .empty)
        }
    }
}

extension DirectoryStream.Entry {
    func hasSuffix(_ suffix: StaticString) -> Bool {
        guard count >= suffix.utf8CodeUnitCount else { return false }
        return suffix.withUTF8Buffer { wanted in
            let start = count - wanted.count
            return wanted.indices.allSatisfy { bytes[start + $0].asciiLowercased == wanted[$0] }
        }
    }
}
