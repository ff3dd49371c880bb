import Matching

/// A `[[mailbox]]` as it stands in a file.
struct MailboxDraft {
    var settings: MailboxSettings
    var path: Located<String>
    var place: Place

    /// M3: the poll where none is set, in seconds.
    static let defaultPollSeconds: Int64 = 15

    /// Reads a mailbox; nil after a complaint.
    init?(_ reader: TableReader) {
        let path = reader.value(
            "path", required: "\"/var/mail/flagger\"", remedy: "write an absolute path, such as \"/var/mail/flagger\""
        ) { MailboxDraft.isAbsolute($0) ? $0 : nil }
        let folders = reader.table("folders", like: nil)
        let inbox = folders.map { MailboxDraft.folders("inbox", $0) } ?? []
        let sent = folders.map { MailboxDraft.folders("sent", $0) } ?? []
        if let folders {
            MailboxDraft.refuseShared(inbox, sent, folders)
            folders.finish()
            reader.absorb(folders)
        }
        let quoting = reader.choice("quoting", among: MailboxSettings.Quoting.allCases.map { ($0.rawValue, $0) })
        let poll = reader.duration("poll")
        let trust = TrustAnchor.read(reader)
        let export = MailboxDraft.export(reader)
        reader.finish()
        guard !reader.isRefused, let path else { return nil }
        self.path = path
        place = reader.place
        settings = MailboxSettings(
            path: path.value, inboxFolders: inbox.map(\.value), sentFolders: sent.map(\.value),
            quoting: quoting?.value,
            pollSeconds: poll?.value ?? MailboxDraft.defaultPollSeconds, trust: trust, export: export)
    }

    private static func isAbsolute(_ path: String) -> Bool {
        path.hasPrefix("/") && path.count > 1 && isPrintable(path)
    }

    /// Whether a name may stand on a terminal and in the journal as it is.
    private static func isPrintable(_ name: String) -> Bool {
        name.unicodeScalars.allSatisfy {
            $0.properties.generalCategory != .control && ![0x2028, 0x2029].contains($0.value)
        }
    }

    private static func folders(_ key: String, _ reader: TableReader) -> [Located<String>] {
        guard let names = reader.strings(key, like: "[\"\(key == "inbox" ? "INBOX" : "Sent Items")\"]") else {
            return []
        }
        if names.isEmpty, let node = reader.node(key), !reader.isRefused {
            reader.refuse(node.place, "\(key) names no folder", "name a folder, or leave \(key) out")
        }
        for name in names where name.value.isEmpty {
            reader.refuse(name.place, "\(key) names an empty folder", "write the folder's name, or leave it out")
        }
        for name in names where !isPrintable(name.value) {
            reader.refuse(
                name.place, "\(key) names a folder with a control character: \(Quoted(name.value))",
                "rename the folder, and write its new name")
        }
        return names
    }

    /// Only a sent folder can open a flag, so a folder is one or the other.
    private static func refuseShared(_ inbox: [Located<String>], _ sent: [Located<String>], _ reader: TableReader) {
        for name in sent where inbox.contains(where: { $0.value == name.value }) {
            reader.refuse(
                name.place, "folder \(Quoted(name.value)) is both inbox and sent", "name it in one of the two")
        }
    }

    private static func export(_ reader: TableReader) -> MailboxSettings.ExportWatch? {
        let right = "{ stamp = \".mbsyncstate\", silence = \"10m\" }"
        guard reader.has("export"), let export = reader.table("export", like: right) else { return nil }
        defer { reader.absorb(export) }
        let stamp = export.value("stamp", remedy: "write a file name in the mailbox, or an absolute path") {
            $0.isEmpty || !isPrintable($0) ? nil : $0
        }
        let silence = export.duration("silence", required: "\"10m\"")
        export.finish()
        return silence.map { MailboxSettings.ExportWatch(stamp: stamp?.value, silenceSeconds: $0.value) }
    }
}
