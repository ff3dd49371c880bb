package import Flagging
package import Mailbox

extension MailboxTrouble {
    /// What a listing complained of, one value a kind, outages first.
    ///
    /// - Parameters:
    ///   - failed: the files that the system failed to read since the last listing.
    ///   - busy: the files that another program holds a write lock on.
    ///   - keptLocked: the files that have been locked for too long, by such a lock or by a dotlock.
    package static func all(
        of report: ScanReport, failed: [(file: ScannedFile, failure: SystemFailure)] = [], busy: [PathBytes] = [],
        keptLocked: [PathBytes] = []
    ) -> [MailboxTrouble] {
        var found: [Kind: MailboxTrouble] = [:]
        func note(_ kind: Kind, count: Int, _ name: String?) {
            var trouble = found[kind] ?? MailboxTrouble(kind, count: 0)
            trouble.count += count
            if let name, !name.isEmpty { trouble.names.append(name) }
            found[kind] = trouble
        }
        for problem in report.problems {
            let (kind, count, name) = Self.reading(problem)
            note(kind, count: count, name)
        }
        for path in busy { note(.locked, count: 1, path.description) }
        for path in keptLocked { note(.keptLocked, count: 1, path.description) }
        // M5: where that is all there is, nothing can be seen.
        let isAll = failed.count + report.filesUseless >= report.filesSeen
        for (file, failure) in failed {
            note(.fileFailed, count: 1, file.path.description)
            if isAll || file.isNamedFolder { note(kind(of: failure), count: 1, nil) }
        }
        return Kind.allCases.compactMap { found[$0] }
    }

    private static func reading(_ problem: MailboxProblem) -> (Kind, Int, String?) {
        let path = problem.path.description
        return switch problem.kind {
        case .mailboxUnreadable(let failure): (kind(of: failure), 1, nil)
        case .mailboxOfWrongKind: (.wrongKind, 1, nil)
        case .folderMissing(let name): (.folderMissing, 1, name)
        case .namedFolderUnreadable: (.folderUnreadable, 1, path)
        case .nothingReadable: (.filesForbidden, 1, path)
        case .nothingIsMail: (.nothingIsMail, 1, path)
        case .emptied: (.emptied, 1, nil)
        case .folderUnreadable: (.otherFolderUnreadable, 1, path)
        case .tooManyFolders: (.tooManyFolders, 1, path)
        case .linkOutOfTree: (.linkOutside, 1, path)
        case .linkBroken: (.linkBroken, 1, path)
        case .notRegularFile: (.notRegular, 1, path)
        case .folderNamedAsMail: (.folderNamedAsMail, 1, path)
        case .unreadable: (.fileForbidden, 1, path)
        case .notMail: (.notMail, 1, path)
        case .doubtfulLines(let lines): (.doubtfulLines, lines, path)
        case .empty: (.fileEmpty, 1, path)
        case .incomplete: (.incomplete, 1, path)
        case .locked: (.locked, 1, path)
        case .exportStampMissing: (.stampMissing, 1, nil)
        }
    }

    private static func kind(of failure: SystemFailure) -> Kind {
        switch failure.cause {
        case .missing: .missing
        case .forbidden: .forbidden
        case .wrongKind: .wrongKind
        case .tooManyLinks: .tooManyLinks
        case .inputOutput: .inputOutput
        case .other: .unreadable
        }
    }
}
