/// What was seen of files, of a tree or of one folder, to tell one in which nothing can be read from one with a bad file.
struct FileTally: Hashable, Sendable {
    /// Files, and what stands where files should and was refused.
    var seen = 0
    /// Those of them that stand in the `new` or `cur` of a Maildir.
    var inMaildirs = 0
    /// Those that stand as one mail each: in a Maildir, or named `.eml`.
    var asMail = 0
    /// Those that may not be opened.
    var forbidden = 0
    /// Those that were refused: links, FIFOs, folders that cannot be listed (M1).
    var refused = 0
    /// Those of `asMail` that are forbidden or refused.
    var asMailClosed = 0
    /// Those that were read and are no mail (M6).
    var notMail = 0

    static func - (left: FileTally, right: FileTally) -> FileTally {
        FileTally(
            seen: left.seen - right.seen, inMaildirs: left.inMaildirs - right.inMaildirs,
            asMail: left.asMail - right.asMail, forbidden: left.forbidden - right.forbidden,
            refused: left.refused - right.refused, asMailClosed: left.asMailClosed - right.asMailClosed,
            notMail: left.notMail - right.notMail)
    }

    /// Of which nothing can be read.
    var useless: Int { forbidden + refused + notMail }

    /// Counts a file that stands so.
    mutating func see(inMaildir: Bool, asMail: Bool) {
        seen += 1
        if inMaildir { inMaildirs += 1 }
        if asMail { self.asMail += 1 }
    }

    /// Counts what stands where a file or a folder of mail should, and is not opened (M1).
    mutating func refuse(inMaildir: Bool = false, asMail: Bool = false) {
        see(inMaildir: inMaildir, asMail: asMail)
        refused += 1
        if asMail { asMailClosed += 1 }
    }

    /// Counts a file that was seen and may not be opened.
    mutating func forbid(asMail: Bool) {
        forbidden += 1
        if asMail { asMailClosed += 1 }
    }

    /// Why nothing of it can be read (M5); nil where something can be, or nothing is there.
    ///
    /// - Parameter isMaildir: Whether it holds a Maildir. One without mail is an empty mailbox, whatever files of programs
    ///   stand beside its folders.
    func outage(isMaildir: Bool) -> MailboxProblem.Kind? {
        guard seen > 0, seen == useless, !isMaildir || inMaildirs > 0 else { return nil }
        return forbidden + refused > 0 ? .nothingReadable : .nothingIsMail
    }

    /// The same of the mails that stand in a folder itself, whatever folders and programs' files stand beside them.
    var outageOfMails: MailboxProblem.Kind? { asMail > 0 && asMail == asMailClosed ? .nothingReadable : nil }
}
