/// What was seen of files, of a tree or of one folder, to tell one in which nothing can be read from one with a bad file.
struct FileTally: Hashable, Sendable {
    /// Regular files.
    var seen = 0
    /// Those of them that stand in the `new` or `cur` of a Maildir.
    var inMaildirs = 0
    /// Those that may not be opened.
    var forbidden = 0
    /// Those that were read and are no mail (M6).
    var notMail = 0

    static func - (left: FileTally, right: FileTally) -> FileTally {
        FileTally(
            seen: left.seen - right.seen, inMaildirs: left.inMaildirs - right.inMaildirs,
            forbidden: left.forbidden - right.forbidden, notMail: left.notMail - right.notMail)
    }

    /// Why nothing of it can be read (M5); nil where something can be, or nothing is there.
    ///
    /// - Parameter isMaildir: Whether it holds a Maildir. One without mail is an empty mailbox, whatever files of programs
    ///   stand beside its folders.
    func outage(isMaildir: Bool) -> MailboxProblem.Kind? {
        guard seen > 0, seen == forbidden + notMail, !isMaildir || inMaildirs > 0 else { return nil }
        return forbidden > 0 ? .nothingReadable : .nothingIsMail
    }
}
