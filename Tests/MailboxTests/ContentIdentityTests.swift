import Testing

@testable import Mailbox

@Suite("Identity of a message's content")
struct ContentIdentityTests {
    static let plain = "From: a@b\nSubject: x\n\nbody\nStatus: R\n"

    static func identity(_ text: String) -> ContentIdentity { ContentIdentity(of: Array(text.utf8)) }

    @Test(
        "M4: what exporters add changes nothing",
        arguments: [
            "X-TUID: abcdefghijkl\n" + plain, "From: a@b\nStatus: RO\nX-Status: A\nSubject: x\n\nbody\nStatus: R\n",
            "X-Keywords: a\n b\n\tc\nX-UID: 7\n" + plain,
            "X-Mozilla-Status: 0001\nX-Mozilla-Status2: 00000000\n" + plain,
            "x-mozilla-keys:   \n" + plain, "STATUS : RO\n" + plain, plain + "\n", plain + "\r\n\r\n",
            plain.replacing("\n", with: "\r\n"), plain.replacing("\n", with: "\r"), "\u{FEFF}" + plain,
            "From a@b Fri Oct 17 12:32:00 2025\n" + plain, ">From - Tue Jul 05 18:44:15 2022\n" + plain,
            String(plain.dropLast()),
        ])
    func same(_ text: String) {
        #expect(Self.identity(text) == Self.identity(Self.plain))
    }

    @Test(
        "M4: anything else is another message",
        arguments: [
            "From: a@b\nSubject: x\n\nbody\n", "From: a@b\nSubject: x\n\nbody\nStatus: RO\n",
            "From: a@b\nSubject: y\n\nbody\nStatus: R\n",
            "From: a@b\nSubject: x\n\n\nbody\nStatus: R\n", "From: a@b\nSubject: x\nbody\nStatus: R\n",
            "Statuses: 1\n" + plain,
            "X-UIDL: 1\n" + plain, "From: a@b\n continued\nSubject: x\n\nbody\nStatus: R\n", " " + plain,
            "From me to you\n" + plain, "From: a@b\nSubject: x\n\nbody \nStatus: R\n", "",
        ])
    func different(_ text: String) {
        #expect(Self.identity(text) != Self.identity(Self.plain))
    }

    @Test("The hash is SHA-256 of the normal form")
    func value() {
        // printf 'a' | sha256sum
        let expected = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
        #expect(Self.identity("a\r\n").description == expected)
        #expect(ContentIdentity(bytes: Self.identity("a").bytes) == Self.identity("a"))
        #expect(ContentIdentity(bytes: [1]) == nil)
        #expect(Self.identity("a\n\n\nb").bytes != Self.identity("a\n\nb").bytes)
    }

    @Test("M4: wherever exporters add their lines, and however lines end, the identity is that of the plain text")
    func runs() {
        let added = ["X-TUID: a", "Status: R", "X-Keywords: a\n b", "X-Mozilla-Keys:", "x-uid : 7\n\t8"]
        let kept = ["From: a@b", "X-UIDL: 1\n folded", "Subject: x", "Statuses: 1\n\tStatus: R"]
        let body = (0..<3_000).map { $0 % 7 == 0 ? "" : "line \($0)" }.joined(separator: "\n")
        let plain = Self.identity(kept.joined(separator: "\n") + "\n\n" + body)
        // Before each kept field, any of none to three exporters' lines.
        for number in 0..<256 {
            var lines: [String] = []
            for (place, field) in kept.enumerated() {
                let count = number >> (place * 2) & 3
                lines += (0..<count).map { added[(number + place + $0) % added.count] }
                lines.append(field)
            }
            if number % 3 == 0 { lines.append(added[number % added.count]) }
            let text = lines.joined(separator: "\n") + "\n\n" + body + (number % 2 == 0 ? "\n\n" : "")
            #expect(Self.identity(text) == plain)
            #expect(Self.identity(text.replacing("\n", with: "\r\n")) == plain)
            #expect(Self.identity(text.replacing("\n", with: "\r")) == plain)
        }
    }

    @Test("The same mail from mbsync, an mbox and Thunderbird has one identity")
    func exporters() {
        let tree = TempTree()
        tree.maildir("m")
        let body = "From: a@b\nSubject: x\n\nFrom here on\n"
        tree.write("m/cur/17.1_1.h,U=1:2,S", body.replacing("\n", with: "\r\n"))
        tree.write("m/1.eml", body)
        tree.write(
            "m/box",
            "From a@b Fri Oct 17 12:32:00 2025\nStatus: RO\n" + body.replacing("\nFrom", with: "\n>From") + "\n")
        tree.write("m/bird", "From - \nX-Mozilla-Status: 0001\n" + body)
        var follower = Follower(tree, "m")
        let found = follower.poll()
        #expect(found.count == 4)
        #expect(Set(found.map(\.identity)).count == 1)
    }
}
