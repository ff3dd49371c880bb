/// An error reply: its qualified name with its parameters.
public struct VarlinkError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Such as `io.flagwatch.NoSuchFlag`.
    public let name: String
    /// What the interface says the error carries.
    public let parameters: JSONObject

    /// An error of that qualified name.
    public init(name: String, parameters: JSONObject = [:]) {
        self.name = name
        self.parameters = parameters
    }

    /// Name and parameters on one line.
    public var description: String { "\(name) \(JSONValue.object(parameters).text)" }

    /// The service has no such interface.
    public static func interfaceNotFound(_ interface: String) -> VarlinkError {
        VarlinkError(name: "org.varlink.service.InterfaceNotFound", parameters: ["interface": .string(interface)])
    }

    /// The interface has no such method; the name is qualified.
    public static func methodNotFound(_ method: String) -> VarlinkError {
        VarlinkError(name: "org.varlink.service.MethodNotFound", parameters: ["method": .string(method)])
    }

    /// The interface has the method, the service does not answer it; the name is qualified.
    public static func methodNotImplemented(_ method: String) -> VarlinkError {
        VarlinkError(name: "org.varlink.service.MethodNotImplemented", parameters: ["method": .string(method)])
    }

    /// A parameter is missing, unknown or of a wrong type or value; named by its path, such as `urls[2]`.
    public static func invalidParameter(_ parameter: String) -> VarlinkError {
        VarlinkError(name: "org.varlink.service.InvalidParameter", parameters: ["parameter": .string(parameter)])
    }

    /// The caller may not do that.
    public static var permissionDenied: VarlinkError { VarlinkError(name: "org.varlink.service.PermissionDenied") }

    /// The method answers many times and must be called with `more`.
    public static var expectedMore: VarlinkError { VarlinkError(name: "org.varlink.service.ExpectedMore") }
}
