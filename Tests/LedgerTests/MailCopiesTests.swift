import Foundation
import Testing

@testable import Ledger

@Suite("L3: copies of mails beside the ledger") struct MailCopiesTests {
    private let mail = Array("From: a@example.com\n\nhello\n".utf8)
    private let identity = Sample.identity(1)
    /// Stands for the content hash of M4: these tests have one whole mail.
    private func identify(_ bytes: [UInt8]) -> String { bytes == mail ? identity : Sample.identity(0) }

    private func copies(_ scratch: Scratch) -> MailCopies { MailCopies(ledger: scratch.ledger) }

    private func inode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    }

    @Test("L3: a copy that was placed is there for whoever reads it, and is the same file once it is on the disk")
    func placed() throws {
        let scratch = try Scratch()
        let copies = copies(scratch)
        try copies.place(mail, identity: identity)
        #expect(try copies.read(identity) == mail)
        let path = try #require(copies.path(of: identity))
        let before = try inode(path)
        try copies.synchronize([identity])
        try copies.place(mail, identity: identity)
        #expect(try copies.read(identity) == mail)
        #expect(try inode(path) == before)
        #expect(try copies.identities() == [identity])
    }

    @Test("L3: many copies go to the disk together, and none is left half written")
    func many() throws {
        let scratch = try Scratch()
        let copies = copies(scratch)
        let identities = (1...200).map { Sample.identity(Int64($0)) }
        for identity in identities { try copies.place(mail + Array(identity.utf8), identity: identity) }
        try copies.synchronize(identities)
        try copies.synchronize([])
        #expect(try copies.identities() == identities.sorted())
        for identity in identities { #expect(try copies.read(identity) == mail + Array(identity.utf8)) }
        let names = try #require(FileManager.default.enumerator(atPath: copies.directory)).compactMap { $0 as? String }
        #expect(!names.contains { $0.hasSuffix(".partial") })
    }

    @Test("L3: a copy that a power cut tore or took is made whole when its mail is read again")
    func mended() throws {
        let scratch = try Scratch()
        let copies = copies(scratch)
        try copies.mend(mail, identity: identity, identify: identify)
        #expect(try copies.read(identity) == mail, "one that is missing")
        let path = try #require(copies.path(of: identity))
        for torn in [Data(), Data(mail.prefix(9)), Data(repeating: 0, count: mail.count)] {
            try torn.write(to: URL(fileURLWithPath: path))
            try copies.mend(mail, identity: identity, identify: identify)
            #expect(try copies.read(identity) == mail)
        }
        let before = try inode(path)
        try copies.mend(mail, identity: identity, identify: identify)
        #expect(try inode(path) == before, "a whole one is left alone")
    }

    @Test("L3: what a power cut left of a copy without its event is replaced when the mail is filed at last")
    func leftover() throws {
        let scratch = try Scratch()
        let copies = copies(scratch)
        for torn in [Data(), Data(mail.prefix(9)), Data(repeating: 0, count: mail.count)] {
            try copies.place(mail, identity: identity)
            try torn.write(to: URL(fileURLWithPath: try #require(copies.path(of: identity))))
            try copies.place(mail, identity: identity)
            #expect(try copies.read(identity) == mail)
        }
    }

    @Test("L3, L4: a copy that cannot be brought to the disk is said, and is placed anew the next time")
    func lost() throws {
        let scratch = try Scratch()
        let copies = copies(scratch)
        #expect(throws: LedgerError.self) { try copies.synchronize([identity]) }
        try copies.place(mail, identity: identity)
        try copies.synchronize([identity])
        #expect(throws: LedgerError.notAContentHash(path: copies.directory, text: "../x")) {
            try copies.synchronize(["../x"])
        }
        #expect(try copies.read(identity) == mail)
    }
}
