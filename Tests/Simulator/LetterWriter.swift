import Flagging
import Matching

/// Writes the mails of platforms, of forgers, of mailers and of ourselves, at random.
struct LetterWriter {
    let chance: Chance
    let profiles: [PlatformProfile]
    private let number: Int

    init(_ chance: Chance, _ profiles: [PlatformProfile], number: Int) {
        self.chance = chance
        self.profiles = profiles
        self.number = number
    }

    /// About a flag; it arrives at our gateway at that instant.
    func write(about flag: FlagState, arrival: Instant) -> SimulatedLetter? {
        guard let profile = profiles.first(where: { $0.id == flag.opening.platform }),
            let address = profile.channels.first(where: { $0.id == flag.opening.channel })?.addresses.first
        else { return nil }
        let date: Instant? = chance.once(in: 6) ? nil : arrival - chance.int(-50_000...200_000)
        switch chance.int(1...10) {
        case 1: return report(flag, to: address, .bounce, date, arrival)
        case 2: return report(flag, to: address, .delay, date, arrival)
        case 3: return ours(flag, to: address, date, arrival)
        case 4...5: return forged(flag, profile, date, arrival)
        default: return answer(flag, profile, date, arrival)
        }
    }

    private func answer(
        _ flag: FlagState, _ profile: PlatformProfile, _ date: Instant?, _ arrival: Instant
    ) -> SimulatedLetter? {
        guard let domain = profile.domains.first, let words = chance.pick(Phrases.of(profile.id)) else { return nil }
        let results =
            "Authentication-Results: mx.example.nl;\r\n\tspf=pass smtp.mailfrom=\(domain);\r\n\tdkim=pass (2048-bit key)"
            + " header.d=\(domain) header.s=s1;\r\n\tdmarc=pass (p=reject) header.from=\(domain)"
        return SimulatedLetter(
            truth: words.kind.map { .fact($0) } ?? .opaque, flag: flag.id,
            fields: [results, border(arrival)] + head(flag, from: "Support <support@\(domain)>", words.subject, date),
            body: "Hello,\r\n\r\n\(words.body)\r\n\r\nKind regards", date: date, arrival: arrival)
    }

    /// Four ways to look like the platform.
    private func forged(
        _ flag: FlagState, _ profile: PlatformProfile, _ date: Instant?, _ arrival: Instant
    ) -> SimulatedLetter? {
        guard let domain = profile.domains.first, let words = chance.pick(Phrases.of(profile.id)) else { return nil }
        let pass =
            "Authentication-Results: mx.example.nl; dkim=pass header.d=\(domain); dmarc=pass header.from=\(domain)"
        let fail = "Authentication-Results: mx.example.nl; dkim=none; dmarc=fail header.from=\(domain)"
        let other = "Authentication-Results: mx.forger.example; dmarc=pass header.from=\(domain)"
        let fields = chance.pick([
            [border(arrival)], [fail, border(arrival)], [border(arrival), pass], [other, border(arrival)],
        ])
        return SimulatedLetter(
            truth: .forged, flag: flag.id,
            fields: (fields ?? []) + head(flag, from: "Support <support@\(domain)>", words.subject, date),
            body: words.body, date: date, arrival: arrival)
    }

    /// T5: what our own gateway says of a mail of ours.
    private func report(
        _ flag: FlagState, to address: String, _ kind: FactKind, _ date: Instant?, _ arrival: Instant
    ) -> SimulatedLetter? {
        guard let returned = flag.opening.messageID else { return nil }
        let (action, status) = kind == .bounce ? ("failed", "5.1.1") : ("delayed", "4.4.1")
        let own = "Received: by mx.example.nl (Postfix) id 4cQ1; \(SimulatedLetter.text(arrival))"
        var fields = [own, "From: MAILER-DAEMON@mx.example.nl (Mail Delivery System)", "To: flagger@example.nl"]
        fields += ["Subject: Undelivered Mail Returned to Sender", "Message-ID: <report-\(number)@mx.example.nl>"]
        if let date { fields.append("Date: \(SimulatedLetter.text(date))") }
        fields.append("Content-Type: multipart/report; report-type=delivery-status; boundary=b")
        let body = [
            "--b", "Content-Type: text/plain", "", "This is a report.", "", "--b",
            "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mx.example.nl", "",
            "Final-Recipient: rfc822; \(address)", "Action: \(action)", "Status: \(status)", "", "--b",
            "Content-Type: message/rfc822", "", "From: flagger@example.nl", "To: \(address)", "Subject: Notification",
            "Message-ID: <\(returned)>", "", "Please look at this.", "--b--",
        ]
        return SimulatedLetter(
            truth: .fact(kind), flag: flag.id, fields: fields, body: body.joined(separator: "\r\n"), date: date,
            arrival: arrival)
    }

    private func ours(
        _ flag: FlagState, to address: String, _ date: Instant?, _ arrival: Instant
    ) -> SimulatedLetter? {
        guard let opening = flag.opening.messageID else { return nil }
        var fields = ["From: \(SimulatedLetter.ourAddress)", "To: \(address)", "Subject: Re: Notification"]
        fields += ["Message-ID: <ours-\(number)@example.nl>", "In-Reply-To: <\(opening)>"]
        if let date { fields.append("Date: \(SimulatedLetter.text(date))") }
        return SimulatedLetter(
            truth: .ours, flag: flag.id, fields: fields, body: "We ask you to look again.", date: date,
            arrival: arrival)
    }

    private func border(_ arrival: Instant) -> String {
        "Received: from out.sender.example (out.sender.example [192.0.2.7])\r\n\tby mx.example.nl (Postfix) with ESMTPS "
            + "id 4cQ1; \(SimulatedLetter.text(arrival))"
    }

    /// The sender's own fields: the thread or the token leads to the flag, mostly both.
    private func head(_ flag: FlagState, from: String, _ subject: String, _ date: Instant?) -> [String] {
        let usesToken = flag.opening.messageID == nil || chance.once(in: 2)
        var fields = ["From: \(from)", "To: \(SimulatedLetter.ourAddress)"]
        fields.append("Subject: \(subject)" + (usesToken ? " \(flag.id.token)" : ""))
        fields.append("Message-ID: <answer-\(number)@mailer.invalid>")
        if let date { fields.append("Date: \(SimulatedLetter.text(date))") }
        if let opening = flag.opening.messageID, !usesToken || chance.once(in: 2) {
            fields.append("In-Reply-To: <\(opening)>")
        }
        return fields + ["MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8"]
    }
}
