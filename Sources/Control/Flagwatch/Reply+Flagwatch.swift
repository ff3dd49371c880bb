extension Reply {
    /// Ends the call with an error of `io.flagwatch`.
    @discardableResult
    public func fail(_ error: FlagwatchError) -> Bool { fail(error.varlinkError) }
}
