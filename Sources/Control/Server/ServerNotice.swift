/// What the server did to a client against its will. The program logs it; a library does not.
public enum ServerNotice: Sendable, Equatable {
    /// The client was refused at once.
    case refused(Caller, reason: String)
    /// The connection was closed by the server.
    case dropped(Caller, reason: String)
    /// No connection could be taken at the moment, by this error of the system; it is tried again.
    case acceptFailed(String)
}
