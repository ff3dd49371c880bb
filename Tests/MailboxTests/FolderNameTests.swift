import Testing

@testable import Mailbox

@Suite("Folder names")
struct FolderNameTests {
    @Test(
        "Modified UTF-7 decodes as RFC 3501 paragraph 5.1.3 shows",
        arguments: [
            ("INBOX", "INBOX"), ("Verzonden &- archief", "Verzonden & archief"),
            ("~peter/mail/&U,BTFw-/&ZeVnLIqe-", "~peter/mail/台北/日本語"),
            ("Entw&APw-rfe", "Entwürfe"), ("&2D3eAA-", "😀"), ("", ""),
        ])
    func decodes(encoded: String, text: String) {
        #expect(ModifiedUTF7.decode(Array(encoded.utf8)) == text)
    }

    @Test(
        "What is not modified UTF-7 is left as it is",
        arguments: [
            "&", "&AP", "&A-", "&*-", "Entwürfe", "&2D0-", "a\u{7}", "&APx-",
        ])
    func refuses(_ encoded: String) {
        #expect(ModifiedUTF7.decode(Array(encoded.utf8)) == nil)
    }

    func name(_ path: String) -> FolderName {
        path.split(separator: "/").reduce(.inbox) { $0.appending(directory: Array($1.utf8)) }
    }

    @Test(
        "One folder has one logical name in each layout",
        arguments: [
            ("", "INBOX"), ("Sent Items", "Sent Items"), ("Archief/2025", "Archief/2025"),
            (".Archief.2025", "Archief/2025"),
            (".Archief/.2025", "Archief/2025"), ("..sub", "sub"), ("Archief.sbd/2025", "Archief/2025"),
            (".Entw&APw-rfe", "Entwürfe"), ("Entwürfe", "Entwürfe"),
        ])
    func logical(path: String, expected: String) {
        #expect(name(path).description == expected)
    }

    @Test(
        "A configured name matches decoded, as stored, with slash or dot, with and without INBOX",
        arguments: [
            (".Archief.2025", "Archief/2025"), (".Archief.2025", "Archief.2025"),
            ("Archief/2025", "INBOX/Archief/2025"),
            (".INBOX.Sent Items", "Sent Items"), ("INBOX", "inbox"), ("Inbox", "INBOX"), ("", "INBOX"),
            (".Entw&APw-rfe", "Entwürfe"), (".Entw&APw-rfe", "Entw&APw-rfe"), ("inbox/Sent", "INBOX.Sent"),
        ])
    func matches(path: String, configured: String) {
        let source = MailboxSource(path: "/", inboxNames: ["other"], sentNames: [configured])
        #expect(source.role(of: name(path)) == .sent)
    }

    @Test("Only a named folder is sent; a folder in no list is not read unless the inbox list is empty")
    func roles() {
        let named = MailboxSource(path: "/", inboxNames: ["INBOX", "Both"], sentNames: ["Sent Items", "Both"])
        #expect(named.role(of: .inbox) == .inbox)
        #expect(named.role(of: name(".Sent Items")) == .sent)
        #expect(named.role(of: name(".Sent")) == nil)
        #expect(named.role(of: name("Sent Items/old")) == nil)
        // In both lists: the lesser power, since only a sent copy can open a flag.
        #expect(named.role(of: name("Both")) == .inbox)
        let all = MailboxSource(path: "/", sentNames: ["Sent Items"])
        #expect(all.role(of: name("Any/where")) == .inbox)
        #expect(all.role(of: name("Sent Items")) == .sent)
    }

    @Test("A name that is not UTF-8 is printed so that it cannot be taken for another")
    func bytes() {
        #expect(PathBytes([0x61, 0xE9, 0x0A]).description == "a\\xE9\\x0A")
        #expect(PathBytes("a\\xE9").description == "a\\x5CxE9")
        #expect(PathBytes("é").description == "é")
        #expect(PathBytes("a").appending(PathBytes("b")).description == "a/b")
        #expect(PathBytes("/a/b/c").relative(to: PathBytes("/a"))?.description == "b/c")
        #expect(PathBytes("/ab").relative(to: PathBytes("/a")) == nil)
    }

    @Test("SipHash-2-4 gives the values of its authors")
    func sipHash() {
        let hash = SipHash(key0: 0x0706_0504_0302_0100, key1: 0x0F0E_0D0C_0B0A_0908)
        let input = (0..<15).map { UInt8($0) }
        #expect(input.withUnsafeBytes { hash.hash($0) } == 0xA129_CA61_49BE_45E5)
        #expect([UInt8]().withUnsafeBytes { hash.hash($0) } == 0x726F_DB47_DD0E_0E31)
        #expect(input.prefix(8).withUnsafeBytes { hash.hash($0) } == 0x93F5_F579_9A93_2462)
    }
}
