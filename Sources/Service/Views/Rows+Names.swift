public import Control
public import Flagging

/// Names that people type to say which rows they want: in any case, and refused where nobody knows them.
extension Rows {
    /// The election that is meant; nil where none is named.
    public func election(_ typed: String?) throws(Refusal) -> String? {
        guard let typed = try TextField.election.read(optional: typed) else { return nil }
        if let id = Spelling.match(typed, among: book.knownElections) { return id }
        throw .unknownElection(typed, known: book.knownElections)
    }

    /// The flag that is meant.
    ///
    /// - Throws: `FlagwatchError.noSuchFlag`.
    public func flag(named typed: String) throws(FlagwatchError) -> FlagState {
        guard let flag = FlagID(typed: typed).flatMap(book.flag) else { throw .noSuchFlag(id: typed) }
        return flag
    }

    /// The platform that is meant; nil where none is named.
    public func platform(_ typed: String?) throws(Refusal) -> String? {
        guard let typed = try TextField.platform.read(optional: typed) else { return nil }
        if let id = Spelling.match(typed, among: book.knownPlatforms) { return id }
        throw .unknownPlatform(typed, known: book.knownPlatforms)
    }
}
