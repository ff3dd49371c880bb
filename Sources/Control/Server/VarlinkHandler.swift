/// What answers the calls of a server.
public protocol VarlinkHandler: Sendable {
    /// Answers one call through `reply`, now or later and from any queue. It is called on the server's queue and must
    /// not block it.
    ///
    /// Interface, method and parameters have been checked. A client's calls come one after another: the next one is
    /// handed over when this one is answered.
    func handle(_ call: Call, from caller: Caller, reply: Reply)
}
