import Flagging
import Foundation
import Testing

@testable import Ledger

@Suite("A ledger whose files are taken away under its writer") struct OpenFilesTests {
    private enum Theft: CaseIterable {
        case ledger, log, index, all, moved, replaced

        func commit(on path: String) throws {
            let files = FileManager.default
            switch self {
            case .ledger: try files.removeItem(atPath: path)
            case .log: try files.removeItem(atPath: path + "-wal")
            case .index: try files.removeItem(atPath: path + "-shm")
            case .all: for suffix in ["", "-wal", "-shm"] { try files.removeItem(atPath: path + suffix) }
            case .moved: try files.moveItem(atPath: path, toPath: path + ".old")
            case .replaced:
                try files.copyItem(atPath: path, toPath: path + ".new")
                guard rename(path + ".new", path) == 0 else { throw CocoaError(.fileWriteUnknown) }
            }
        }
    }

    @Test("L8: nothing is written into a file without its name, whichever was taken", arguments: Theft.allCases)
    private func stolen(_ theft: Theft) throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.append(Sample.events(1...2))
        try ledger.requireInPlace()
        try theft.commit(on: scratch.ledger)
        let gone = LedgerError.gone(path: scratch.ledger)
        #expect(throws: gone) { try ledger.append(Sample.events(3...4)) }
        #expect(throws: gone) { try ledger.requireInPlace() }
        #expect(throws: gone) { try ledger.confirm(["k"], .unconfirmed, at: Instant(1)) }
        #expect(throws: gone) { try ledger.emptyLog() }
        #expect(!gone.isTransient)
        #expect(try ledger.head.number == 2)
    }

    @Test("M5: a ledger that its process let go can be written by another one, though the process is still there")
    func letGo() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.append(Sample.events(1...2))
        #expect(throws: LedgerError.self) { _ = try LedgerFile.open(scratch.ledger) }
        try ledger.finish()
        try ledger.letGo()
        let next = try LedgerFile.open(scratch.ledger)
        try next.append(Sample.events(3...4))
        #expect(try next.events() == Sample.events(1...4))
    }

    @Test("L8: what the writer still holds of a ledger without a name is saved beside it, whole")
    func saved() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.append(Sample.events(1...4))
        try Theft.all.commit(on: scratch.ledger)
        let saved = try ledger.saveAside()
        #expect(saved == scratch.ledger + ".saved-4")
        #expect(try LedgerFile.readOnly(saved).events() == Sample.events(1...4))
        #expect(try ledger.saveAside() == saved, "a second time it is left")
    }

    @Test("L8: what lies under the name of a saved ledger and is another file is no copy of this one")
    func savedBesideAnother() throws {
        let scratch = try Scratch()
        let ledger = try LedgerFile.open(scratch.ledger)
        try ledger.append(Sample.events(1...4))
        try Theft.all.commit(on: scratch.ledger)
        let taken = scratch.ledger + ".saved-4"
        try Data("a shopping list".utf8).write(to: URL(fileURLWithPath: taken))
        let saved = try ledger.saveAside()
        #expect(saved == taken + ".2")
        #expect(try LedgerFile.readOnly(saved).events() == Sample.events(1...4))
        #expect(try ledger.saveAside() == saved)
        #expect(try Data(contentsOf: URL(fileURLWithPath: taken)) == Data("a shopping list".utf8))
    }
}
