public import Control
public import Flagging
public import Ledger
public import Summary
public import Wording

extension SummaryCall {
    /// The summary with all that it rests on, for an archive (S7): the public and the internal files, the originals of
    /// the exhibits as they were received, metadata of each, and the chain with how to check it. It is internal.
    ///
    /// - Throws: as `answer` does, `SummaryError.archiveNeeds`, and what reading a copy of a mail throws.
    public func bag(_ ledger: LedgerFile, now: Instant, language: Language) throws -> [Bag.File] {
        let events = try ledger.events()
        let asOf = asOf ?? now
        let summary = try PeriodSummary(
            of: election, events: events, asOf: asOf, isInternal: true, mailText: ledger.mailCopies.text)
        let metadata = try ArchiveMetadata(of: summary.election.id, events: events, asOf: asOf)
        let originals = try summary.originals(ledger.mailCopies)
        let publicly = try PeriodSummary(of: election, events: events, asOf: asOf, mailText: ledger.mailCopies.text)
        let last = events.last { $0.recorded <= asOf }?.number ?? 0
        let hash = try ledger.hash(ofEvent: last) ?? ""
        let payload =
            try documents(isInternal: false, ledger, asOf, language)
            + documents(isInternal: true, ledger, asOf, language)
            + originals + [
                // Every word that is hidden, on which ground, and what people decided: who, when, why (S7).
                Bag.File(
                    path: "redactions.json",
                    text: try JSONValue(
                        encoding: try PublishingDesk(ledger, asOf: asOf).exhibits(of: summary.election.id)
                    ).text + "\n"),
                Bag.File(path: "ledger/events.jsonl", bytes: try ledger.chainLines(through: last)),
                Bag.File(path: "ledger/check-chain.py", text: ChainCheck.program),
                Bag.File(path: "ledger/README.txt", text: ChainCheck.explanation),
            ]
        return Bag.files(
            payload: payload, tags: metadata.files(of: summary, publicly: publicly, originals: originals),
            info: [
                "Source-Organization": metadata.organisation.nl,
                "External-Identifier": summary.election.id,
                "External-Description": "Use of the status of verkiezingen flagger: \(summary.election.name.en)",
                "Internal-Sender-Description": "Internal: the originals in it are not redacted",
                "Bagging-Date": summary.election.zone.local(at: asOf).date.description,
                "Bag-Software-Agent": "Flagwatch \(Build.version)",
                "Flagwatch-As-Of": asOf.rfc3339(in: summary.election.zone),
                "Flagwatch-Ledger-Head": "\(last) \(hash)",
            ])
    }

    private func documents(
        isInternal: Bool, _ ledger: LedgerFile, _ asOf: Instant, _ language: Language
    ) throws -> [Bag.File] {
        let call = SummaryCall(
            election: election, format: SummaryCall.everyFormat, asOf: asOf, internal: isInternal,
            earlier: earlier)
        return try call.answer(ledger, now: asOf, language: language).documents.map {
            Bag.File(path: "\(isInternal ? "internal" : "public")/\($0.name)", text: $0.text)
        }
    }
}

extension PeriodSummary {
    /// The kept mail of each exhibit, byte for byte, named by flag and exhibit; of what was typed, the text.
    fileprivate func originals(_ copies: MailCopies) throws -> [Bag.File] {
        try (flags + contacts).flatMap { record in
            try record.exhibits.compactMap { exhibit -> Bag.File? in
                let path = "exhibits/\(record.id)-\(exhibit.number)"
                if let identity = exhibit.inside?.mail?.identity, try copies.contains(identity) {
                    return Bag.File(path: path + ".eml", bytes: try copies.read(identity))
                }
                return exhibit.text.map { Bag.File(path: path + ".txt", text: $0.text.text(in: .en) + "\n") }
            }
        }
    }
}

/// How the chain in a bag is checked without this program.
private enum ChainCheck {
    static let explanation = """
        events.jsonl has the ledger's events, a line each; the first line names the ledger. Times are seconds since 1970 UTC.

        A field is written as its length in bytes in decimal digits, a colon, its bytes, and a comma; an integer is its
        decimal digits, and an absent value is "-,". The first event follows SHA-256 of "flagwatch ledger 1", a line feed, and
        the name of the ledger. The hash of an event is SHA-256 of the previous hash (32 bytes) and the fields number,
        recorded, occurred, known, actor, kind, flag, payload and personal (32 bytes: a digest of values that are not here).

        check-chain.py computes that: python3 check-chain.py events.jsonl. What it prints is to be the Flagwatch-Ledger-Head
        of bag-info.txt. sha256sum --check manifest-sha256.txt, in the folder of the bag, checks the files.

        """

    static let program = """
        import hashlib, json, sys

        def field(value):
            if value is None:
                return b"-,"
            raw = value if isinstance(value, bytes) else str(value).encode()
            return b"%d:%s," % (len(raw), raw)

        lines = [json.loads(line) for line in open(sys.argv[1], encoding="utf-8")]
        previous, last = hashlib.sha256(b"flagwatch ledger 1\\n" + lines[0]["ledger"].encode()).digest(), 0
        for row in lines[1:]:
            names = ["number", "recorded", "occurred", "known", "actor", "kind", "flag", "payload"]
            values = [row.get(name) for name in names]
            values.append(bytes.fromhex(row["personal"]) if row.get("personal") else None)
            own = hashlib.sha256(previous + b"".join(map(field, values))).digest()
            if row["number"] != last + 1 or row["previous"] != previous.hex() or row["hash"] != own.hex():
                sys.exit(f"event {row['number']} is not as it was written")
            previous, last = own, row["number"]
        print(last, previous.hex())

        """
}
