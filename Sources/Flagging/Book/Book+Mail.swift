extension Book {
    mutating func hold(_ finding: Finding, _ event: Event) {
        let telling = telling(of: finding)
        held[finding.mail.identity] = HeldMail(
            event: event.number, since: event.recorded, finding: finding, telling: telling)
        if telling == .told, let election = election(of: finding) { heldAsked[election.id] = event.recorded }
    }

    /// R7: while more mails than a storm has members wait already, a further one is said together with others. An answer that
    /// our gateway vouches for is said at once all the same, for a flood must not hide it: unless as many such answers on
    /// its flag wait, and these are the flood.
    func telling(of finding: Finding) -> HeldMail.Telling {
        if finding.origin == .bulk, finding.candidates.isEmpty { return .quiet }
        if election(of: finding) == nil { return .told }
        let flag = finding.isAnswer ? finding.unambiguousFlag : nil
        let waiting = held.values.lazy.filter { mail in
            mail.telling != .quiet
                && (flag == nil || mail.finding.isAnswer && mail.finding.unambiguousFlag == flag)
        }
        let count = waiting.prefix(Engine.stormThreshold).count
        return count < Engine.stormThreshold ? .told : .untold
    }

    /// R7: one entry asked people about all held mail of an election.
    mutating func remind(of election: String, at instant: Instant) {
        heldAsked[election] = instant
        heldCounted[election] = instant
        for (identity, mail) in held where mail.telling == .untold && self.election(of: mail.finding)?.id == election {
            held[identity]?.telling = .told
        }
    }

    /// Remembers what a mail did, so that `unlink` can take it back and hold the mail again (C26).
    mutating func file(_ mail: MailReference, _ event: Event, kind: Finding.Kind) {
        let finding = Finding(
            mail: mail, kind: kind, platform: event.flag.flatMap { flag($0)?.opening.platform },
            candidates: event.flag.map { [Finding.Candidate(flag: $0, strength: .subject)] } ?? [],
            date: event.occurred, arrival: event.recorded, personal: event.personal)
        held[mail.identity] = nil
        filed[mail.identity, default: FiledMail(events: [], finding: finding)].events.append(event.number)
    }

    /// The repeat counts from now, unless other mail of the election is waiting already.
    private mutating func holdAgain(_ finding: Finding, _ event: Int64, at instant: Instant) {
        if let election = election(of: finding), held(in: election).isEmpty { heldAsked[election.id] = instant }
        dismissed.remove(finding.mail.identity)
        held[finding.mail.identity] = HeldMail(event: event, since: instant, finding: finding)
    }

    /// C26: the fold goes on as if these events had not been; a mail that did them is held again.
    mutating func void(_ numbers: [Int64], at instant: Instant) {
        for number in numbers {
            voided.insert(number)
            if let mail = dismissals.removeValue(forKey: number) { holdAgain(mail.finding, mail.event, at: instant) }
            guard let id = retractable.removeValue(forKey: number), let place = places[id] else { continue }
            if flags[place].facts.first?.number == number {
                flags[place].isVoid = true
            } else {
                flags[place].misdated.removeAll { $0 == number }
                flags[place].takes.removeAll { $0.event == number }
                flags[place].facts.removeAll { $0.number == number }
                correct(place) { $0.takeBack(amendment: number) }
            }
            flags[place].refold(in: policy, asOf: instant)
            schedule(place)
        }
        for (identity, mail) in filed where !Set(mail.events).isDisjoint(with: numbers) {
            filed[identity] = nil
            holdAgain(mail.finding, mail.events[0], at: instant)
        }
        ownMessageIDs = ownMessageIDs.filter {
            !voided.contains($0.value.event) && flag($0.value.flag)?.isVoid == false
        }
    }
}
